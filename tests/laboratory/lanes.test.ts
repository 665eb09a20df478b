import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '#lib/laboratory/lanes.ts';

const places = fc.array(fc.integer({ min: 0, max: 52 }), { maxLength: 20 });

describe('marks on an axis', () => {
	it('in one week stand above each other, in the order in which they came', () => {
		expect(lanesOf([10, 20, 10, 10], 2)).toEqual([0, 0, 1, 2]);
	});

	it('far enough apart share the first lane', () => {
		expect(lanesOf([30, 10, 20], 10)).toEqual([0, 0, 0]);
	});

	it('never cover each other, and take no more lanes than marks that would meet', () => {
		fc.assert(
			fc.property(places, fc.integer({ min: 1, max: 10 }), (weeks, gap) => {
				const lanes = lanesOf(weeks, gap);
				weeks.forEach((week, i) =>
					weeks.slice(i + 1).forEach((other, j) => {
						if (Math.abs(week - other) < gap) expect(lanes[i]).not.toBe(lanes[i + 1 + j]);
					})
				);
				const crowd = weeks.map(
					(week) => weeks.filter((other) => other <= week && week - other < gap).length
				);
				expect(Math.max(-1, ...lanes) + 1).toBeLessThanOrEqual(Math.max(0, ...crowd));
			}),
			{ seed: 9, numRuns: 1000 }
		);
	});
});
