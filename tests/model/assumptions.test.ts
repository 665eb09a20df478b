import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVariation } from '#lib/model/assumptions.ts';
import { coefficientsOf, type Coefficients } from '#lib/model/coefficients.ts';
import { compile } from '#lib/model/compile.ts';
import type { Model } from '#lib/model/types.ts';
import { maps } from './random-map.ts';
import { replaced } from './replaced.ts';
import { map, model } from './solidarity-model.ts';

function expectSame(found: Coefficients, expected: Model): void {
	const right = coefficientsOf(expected);
	for (const name of Object.keys(right) as (keyof Coefficients)[]) {
		expect(found[name]).toHaveLength(right[name].length);
		found[name].forEach((number, i) => expect(number).toBeCloseTo(right[name][i]!, 12));
	}
}

describe('a variation', () => {
	const point = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 });

	it('is the map with its numbers replaced', () => {
		const { assumptions, vary } = createVariation(map, model, { inputs: {} });
		fc.assert(
			fc.property(point, (point) => {
				expectSame(vary(point), compile(replaced(map, assumptions, point)));
			}),
			{ numRuns: 50 }
		);
	});

	it('is so for any map', () => {
		fc.assert(
			fc.property(maps, point, (map, point) => {
				const { assumptions, vary } = createVariation(map, compile(map), { inputs: {} });
				expectSame(vary(point), compile(replaced(map, assumptions, point)));
			}),
			{ numRuns: 100 }
		);
	});

	it('holds every number of the map that has a range, with its badge', () => {
		const { assumptions } = createVariation(map, model, { inputs: {} });
		const written = JSON.stringify([map.nodes, map.links]).match(/"range":\[([\d.]+),([\d.]+)\]/g) ?? [];
		const open = written.filter((text) => new Set(text.match(/[\d.]+/g)).size > 1);
		expect(assumptions).toHaveLength(open.length);
		expect(assumptions.every(({ value, range: [low, high] }) => low <= value && value <= high)).toBe(true);
		const anchored = assumptions.filter(({ badge }) => badge === 'evidence');
		expect(anchored.map(({ name, range }) => ({ name, range }))).toContainEqual({
			name: 'floor',
			range: [0.3, 0.5]
		});
	});

	it('moves the starts that a setting gives by a quarter, and leaves the map’s own alone there', () => {
		const setting = { inputs: { goals: 0.8 }, start: { cooperation: 0.4, norms: 0.9, organic: 0 } };
		const { assumptions, vary, setting: rest } = createVariation(map, model, setting);
		const starts = new Map(
			assumptions.filter(({ name }) => name === 'start').map(({ node, range }) => [node, range])
		);
		expect(starts.get('cooperation')).toEqual([expect.closeTo(0.3), 0.5]);
		expect(starts.get('norms')).toEqual([expect.closeTo(0.675), 1]);
		// Nothing is a quarter of nothing: it stays, and is no assumption.
		expect(starts.has('organic')).toBe(false);
		const lowest = vary(assumptions.map(() => 0));
		expect(lowest.initial[model.indexOf.get('organic')!]).toBe(0);
		expect(lowest.initial[model.indexOf.get('cooperation')!]).toBeCloseTo(0.3, 12);
		expect(rest).toEqual({ inputs: { goals: 0.8 } });
	});
});
