import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMap } from '#lib/map/check.ts';
import type { ConceptMap, MapLink } from '#lib/map/schema.ts';
import { roles } from '#lib/map/vocabulary.ts';
import { compile } from '#lib/model/compile.ts';
import { quantity, smallMap } from './fixture.ts';

const id = fc.constantFrom(...smallMap().nodes.map((node) => node.id));
const link = fc.record({
	source: id,
	target: id,
	role: fc.constantFrom(...roles),
	reading: fc.constantFrom('one' as const, 'majority' as const)
});

/** The small map without some of its links and with others; weights scaled so that sums alone refuse none of them. */
function rewired(dropped: readonly number[], added: readonly Partial<MapLink>[]): ConceptMap {
	const map = smallMap();
	const extra = added.map((one, index): MapLink => ({
		...map.links[0]!,
		...one,
		id: `extra.${index}`,
		floor: one.role === 'gate' ? quantity(0) : undefined,
		share: one.role === 'example' ? quantity(0.2) : undefined,
		weight: one.role === 'gate' || one.role === 'example' ? undefined : quantity(0.5)
	}));
	const links = [...map.links.filter((_, index) => !dropped.includes(index)), ...extra];
	const value = ({ weight }: MapLink) => (weight && 'value' in weight ? weight.value : undefined);
	const scaled = links.map((one) => {
		const mine = value(one);
		if (mine === undefined || (one.role !== 'cause' && one.role !== 'part')) return one;
		const beside = links.filter(({ target, role }) => target === one.target && role === one.role);
		return { ...one, weight: quantity(mine / beside.reduce((sum, other) => sum + (value(other) ?? 0), 0)) };
	});
	return { ...map, links: scaled };
}

describe('the promise of a check', () => {
	it('is that a map which passes can be compiled', () => {
		let passed = 0;
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
				fc.array(link, { maxLength: 3 }),
				(dropped, added) => {
					const map = rewired(dropped, added);
					if (!checkMap(map, 'peta.json').ok) return;
					passed++;
					expect(() => compile(map)).not.toThrow();
				}
			),
			{ seed: 3, numRuns: 800 }
		);
		expect(passed).toBeGreaterThan(50);
	}, 60_000);
});
