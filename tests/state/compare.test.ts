import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstReached, leadOf } from '#lib/state/compare.ts';

const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
/** The level of a curve between weeks, in the two-point form of the line. */
const at = (curve: readonly number[], week: number) => {
	const [left, right] = [Math.floor(week), Math.ceil(week)];
	return curve[left]! * (1 - (week - left)) + curve[right]! * (week - left);
};

describe('reaching a level', () => {
	it('is told to the fraction of a week', () => {
		expect(firstReached([0, 0.2, 0.3, 0.5], 0.25)).toBeCloseTo(1.5, 12);
		expect(firstReached([0, 0.2, 0.3, 0.5], 0.5)).toBe(3);
	});

	it('is at the beginning for what begins above, and never for what stays below', () => {
		expect(firstReached([0.6, 0.1, 0.7], 0.5)).toBe(0);
		expect(firstReached([0.1, 0.2, 0.1], 0.25)).toBeUndefined();
	});

	it('is the first time: the curve has the level there and lies below it before', () => {
		fc.assert(
			fc.property(levels, fc.double({ min: 0.01, max: 1, noNaN: true }), (curve, level) => {
				const week = firstReached(curve, level);
				if (week === undefined) expect(Math.max(...curve)).toBeLessThan(level);
				else if (week === 0) expect(curve[0]).toBeGreaterThanOrEqual(level);
				else {
					expect(at(curve, week)).toBeCloseTo(level, 9);
					expect(curve.slice(0, Math.ceil(week)).every((before) => before < level)).toBe(true);
				}
			}),
			{ seed: 7, numRuns: 1000 }
		);
	});
});

describe('the lead', () => {
	it('is the difference at the end, since it last changed hands', () => {
		expect(leadOf([-0.1, 0.1, -0.1, 0.3])).toEqual({ by: 0.3, since: 2.25 });
		expect(leadOf([0, 0, -0.2, -0.4])).toEqual({ by: -0.4, since: 1 });
		expect(leadOf([0.1, 0.2])).toEqual({ by: 0.2, since: 0 });
	});

	it('is nobody’s when it is too small to be seen, or there is nothing to compare with', () => {
		expect(leadOf([0.3, 0.004])).toBeUndefined();
		expect(leadOf([])).toBeUndefined();
	});

	it('changes sides when the curves do, and never at another week', () => {
		const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
			minLength: 1,
			maxLength: 60
		});
		fc.assert(
			fc.property(differences, (difference) => {
				const [lead, other] = [leadOf(difference), leadOf(difference.map((value) => -value))];
				expect(other?.since).toBe(lead?.since);
				expect(other?.by ?? 0).toBe(0 - (lead?.by ?? 0));
				if (lead) {
					for (let week = Math.floor(lead.since) + 1; week < difference.length; week++)
						expect(Math.sign(difference[week]!)).toBe(Math.sign(lead.by));
				}
			}),
			{ seed: 8, numRuns: 1000 }
		);
	});
});
