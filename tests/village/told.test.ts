import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/community/history.ts';
import { chanceOf, differenceOf, furthest } from '#lib/village/gap.ts';
import { heldBy } from '#lib/village/held.ts';
import { metIn, reasonsOf } from '#lib/village/reasons.ts';
import { binsOf, endsOf, runsCsv } from '#lib/village/spread.ts';
import { unitMeans } from '#lib/village/units.ts';
import { mostTies, tiesOf } from '#lib/village/ties.ts';

const ends = (link: string) => {
	const [source = '', target = ''] = link.split('.');
	return { source, target };
};
const change = (meetings: Change['meetings'], day = 3): Change => {
	return { day, person: 5, stock: 'c', turn: 'gained', meetings };
};

describe('why somebody changed', () => {
	it('joins what was seen in one person into one chain', () => {
		const found = reasonsOf(
			change([
				{ link: 'm.s', person: 9 },
				{ link: 's.i', person: 9 },
				{ link: 'i.c', person: 9 },
				{ link: 'q.c' },
				{ link: 'c.c', person: 9 },
				{ link: 'c.c', person: 4 }
			]),
			ends
		);
		expect(found).toEqual([
			{ person: 9, links: ['m.s', 's.i', 'i.c'] },
			{ person: undefined, links: ['q.c'] },
			{ person: 9, links: ['c.c'] },
			{ person: 4, links: ['c.c'] }
		]);
	});

	it('tells once what the same person showed twice', () => {
		const twice = change([
			{ link: 'c.c', person: 5 },
			{ link: 'c.c', person: 5 },
			{ link: 'c.c', person: 6 }
		]);
		expect(reasonsOf(twice, ends)).toEqual([
			{ person: 5, links: ['c.c'] },
			{ person: 6, links: ['c.c'] }
		]);
	});

	it('names everybody who was met, once, and nobody where an input did it', () => {
		const met = metIn([
			change([{ link: 'a.c', person: 2 }, { link: 'q.c' }]),
			change([{ link: 'a.c', person: 2 }])
		]);
		expect(met).toEqual([2]);
	});
});

describe('ties', () => {
	const changes = (people: number[], perPerson: number) => ({
		people: Int32Array.from(people),
		stocks: Uint16Array.from(people, () => 1),
		turns: Uint8Array.from(people, () => 1),
		ends: Int32Array.from(people, (_, i) => (i + 1) * perPerson),
		others: Int32Array.from({ length: people.length * perPerson }, (_, i) =>
			i % perPerson === 0 ? -1 : 7 + i
		),
		flows: Uint16Array.from({ length: people.length * perPerson }, (_, i) => i % perPerson)
	});

	it('lead from whoever was met to whoever changed, and from no input', () => {
		expect(tiesOf(changes([1, 2], 3))).toEqual([
			{ from: 8, to: 1, place: 1 },
			{ from: 9, to: 1, place: 1 },
			{ from: 11, to: 2, place: 1 },
			{ from: 12, to: 2, place: 1 }
		]);
	});

	it('are those of one link where one is lit', () => {
		expect(tiesOf(changes([1, 2], 3), 2).map(({ from }) => from)).toEqual([9, 12]);
	});

	it('are thinned where there are too many to see', () => {
		const ties = tiesOf(
			changes(
				Array.from({ length: 2000 }, (_, i) => i),
				2
			)
		);
		expect(ties.length).toBeLessThanOrEqual(mostTies);
		expect(ties.length).toBeGreaterThan(mostTies / 2);
		expect(ties.at(-1)!.to).toBeGreaterThan(1900);
	});
});

describe('what a person holds', () => {
	it('is read bit by bit', () => {
		const model = { stocks: [2, 0, 3], ids: ['x', 'y', 'z', 'w'] };
		const seen = { bytes: Uint8Array.of(0b000, 0b101), stride: 1 };
		expect(heldBy(model, seen, 1)).toEqual(['z', 'w']);
		expect(heldBy(model, seen, 0)).toEqual([]);
		expect(heldBy(model, seen, undefined)).toEqual([]);
	});
});

describe('people against the curve', () => {
	it('are as far apart by chance as a share of so many is uncertain', () => {
		// Of 100 people half: a standard error of 5 in 100.
		expect(chanceOf(0.5, 100)).toBeCloseTo(0.1, 10);
		expect(chanceOf(0.5, 10_000)).toBeCloseTo(0.01, 10);
	});

	it('are never told to be nothing apart: what two decimals hide is less than the smallest they show', () => {
		const told = (size: number) =>
			differenceOf(
				size,
				(level) => level.toFixed(2),
				(level) => `< ${level}`
			);
		expect([0, 0.0049, 0.005, 0.01, 0.126].map(told)).toEqual(['< 0.01', '< 0.01', '0.01', '0.01', '0.13']);
	});

	it('are furthest apart in the week where they are', () => {
		const daily = Array.from({ length: 22 }, (_, day) => day / 100);
		const { gap, week } = furthest(daily, [0, 0.27, 0.14, 0.2]);
		expect(week).toBe(1);
		expect(gap).toBeCloseTo(0.2, 10);
	});
});

describe('the spread of many ends', () => {
	const ensemble = {
		runs: 4,
		weeks: 1,
		outcomes: Float32Array.of(0.5, 0.04, 0.5, 0.051, 0.5, 0.999, 0.5, 1),
		clamped: []
	};

	it('counts every end once, the very highest too', () => {
		const bins = binsOf(endsOf(ensemble));
		expect(bins.map(({ count }) => count).reduce((a, b) => a + b)).toBe(4);
		expect(bins.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])).toEqual([
			[0, 1],
			[0.05, 1],
			[0.95, 2]
		]);
	});

	it('is a file with a row a run, named by its seed', () => {
		const rows = runsCsv(ensemble, 7).split('\n');
		expect(rows[0]).toBe('seed,0,1');
		expect(rows[1]).toBe('7,0.500000,0.040000');
		expect(rows).toHaveLength(5);
	});
});

describe('the units of a community', () => {
	it('are each the mean of those who are there', () => {
		const outcomes = Float32Array.of(1, 0, 0.5, 0.5, 0, 0);
		expect(unitMeans(outcomes, 2)).toEqual([0.5, 0.5, 0]);
		expect(unitMeans(outcomes, 2, Uint8Array.of(0, 1, 0, 0, 1, 1))).toEqual([1, 0.5, 0]);
	});
});
