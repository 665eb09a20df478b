import { describe, expect, it } from 'vitest';
import raw from '#data/solidarity/map.json';
import { assertMap } from '#lib/map/check.ts';
import { countBadges, countLinkBadges, numbersOf } from '#lib/map/quantities.ts';

const map = assertMap(raw, 'data/solidarity/map.json');
const groups = numbersOf(map);

/** Every object in the file that has a value and a badge, wherever it is. */
function quantitiesIn(value: unknown): { badge: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('value' in value && 'badge' in value) return [value as { badge: string }];
	return Object.values(value).flatMap(quantitiesIn);
}

describe('the numbers of a map', () => {
	it('are all that the file holds', () => {
		const listed = groups.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
		const inFile = quantitiesIn(raw);
		expect(listed.filter((quantity) => 'badge' in quantity)).toHaveLength(inFile.length);
		expect(new Set(listed)).toEqual(new Set([...inFile, ...listed.filter((each) => 'input' in each)]));
	});

	it('name the input that gives a weight, and whether it gives what is left of 1', () => {
		const given = groups.find(({ node }) => node === 'solidarity')?.numbers.map(({ quantity }) => quantity);
		expect(given).toEqual([
			{ input: 'division', complement: true },
			{ input: 'division', complement: false }
		]);
	});

	it('stand with the node that they act on, its own first', () => {
		const cooperation = groups.find(({ node }) => node === 'cooperation');
		const names = cooperation?.numbers.map((number) =>
			number.type === 'own' ? number.name : `${number.source} ${number.role}`
		);
		expect(names?.slice(0, 5)).toEqual(['start', 'gain', 'loss', 'base', 'shock']);
		expect(names?.slice(5)).toEqual(
			[...map.links, ...(map.variants ?? []).flatMap(({ links }) => links)]
				.filter(({ target, role }) => target === 'cooperation' && role)
				.map(({ source, role }) => `${source} ${role}`)
		);
	});

	it('are counted by badge as the file has them', () => {
		const inFile = quantitiesIn(raw);
		for (const [badge, count] of Object.entries(countBadges(groups))) {
			expect(count, badge).toBe(inFile.filter((each) => each.badge === badge).length);
		}
	});
});

describe('links that take part in the dynamics', () => {
	it('are counted by badge, and no others', () => {
		const counts = countLinkBadges(map);
		expect(counts.evidence).toBe(
			map.links.filter(({ badge, role }) => badge === 'evidence' && role !== undefined).length
		);
		expect(Object.values(counts).reduce((a, b) => a + b)).toBe(map.links.filter(({ role }) => role).length);
	});
});
