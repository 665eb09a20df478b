import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { model } from '../model/solidarity-model.ts';
import { maps } from '../model/random-map.ts';
import { alike, curve, distance, meanOf, plan, runs, setting } from './communities.ts';

const patient = 60_000;
const weeks = 40;

/** Five factors between two bounds, the same every time. */
function between(low: number, high: number, seed: number): number[] {
	return fc
		.sample(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
			seed,
			numRuns: 1
		})[0]!
		.map((percent) => low + ((high - low) * percent) / 100);
}

const settings = [
	['all factors in the middle', alike(0.5)],
	['low factors', setting(between(0.2, 0.3, 1))],
	['high factors', setting(between(0.7, 0.85, 2))],
	['mixed factors, unlike roles', setting([0.4, 0.6, 0.45, 0.5, 0.55], 0.7)],
	['all factors .42', alike(0.42)]
] as const;

describe('a well-mixed community follows the curve', () => {
	for (const [name, each] of settings) {
		it(`${name}: 20 communities of 1,000, and 20 of 10,000`, { timeout: patient }, () => {
			const expected = curve(model, each, weeks);
			const small = meanOf(runs(model, plan(each), 20, weeks));
			expect(distance(small, expected)).toBeLessThanOrEqual(0.015);
			const large = meanOf(runs(model, plan(each, { people: 10_000 }), 20, weeks));
			expect(distance(large, expected)).toBeLessThanOrEqual(0.005);
		});
	}

	it('and scatters about it like n^−½', { timeout: patient }, () => {
		const high = alike(0.75);
		const spread = (people: number) => {
			const rows = runs(model, plan(high, { people, seed: 50 }), 60, 30);
			const [mean, last] = [meanOf(rows)[30]!, rows.map((row) => row[30]!)];
			return Math.sqrt(last.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (last.length - 1));
		};
		// 60 runs give a spread to 9 %, a ratio of two to 13 %: the bounds are three times that from √16.
		const ratio = spread(125) / spread(2000);
		expect(ratio).toBeGreaterThan(4 * 0.61);
		expect(ratio).toBeLessThan(4 * 1.39);
	});
});

test('so does a community of any map, with every role', { timeout: patient }, () => {
	const found = fc.sample(maps, { seed: 7, numRuns: 10 }).map((map) => {
		const any = compile(map);
		const free = { inputs: {} };
		return distance(meanOf(runs(any, plan(free), 5, weeks)), curve(any, free, weeks));
	});
	expect(found.filter((error) => error > 0.015)).toEqual([]);
});
