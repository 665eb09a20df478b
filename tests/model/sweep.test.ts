import { describe, expect, it } from 'vitest';
import { thereAndBack } from '#lib/model/sweep.ts';
import { factorIds } from './by-hand.ts';
import { model } from './solidarity-model.ts';

const moments = thereAndBack(model, { inputs: {} }, factorIds.slice(0, 5));

describe('slowly there and back', () => {
	it('falls below .35 near week 107 and is back above it near week 221, when the factors have returned to .55', () => {
		const below = moments.filter(({ outcome }) => outcome < 0.35).map(({ week }) => week);
		expect(Math.abs(below[0]! - 107)).toBeLessThanOrEqual(1);
		const back = moments[below.at(-1)! + 1]!;
		expect(Math.abs(back.week - 221)).toBeLessThanOrEqual(1);
		expect(back.at).toBeCloseTo(0.55, 2);
		expect(below).toHaveLength(below.at(-1)! - below[0]! + 1);
	});

	it('goes down, waits, comes up and waits, and ends where it began', () => {
		const at = (week: number) => moments[week]!.at;
		expect([0, 52, 104, 117, 130, 182, 234, 260].map(at).map((level) => Number(level.toFixed(9)))).toEqual([
			0.6, 0.4, 0.2, 0.2, 0.2, 0.4, 0.6, 0.6
		]);
		expect(moments).toHaveLength(261);
		expect(Math.abs(moments[260]!.outcome - moments[0]!.outcome)).toBeLessThan(0.01);
	});

	it('is lower on the way back than on the way there', () => {
		for (let week = 20; week < 100; week++) {
			expect(moments[234 - week]!.outcome).toBeLessThan(moments[week]!.outcome);
		}
	});
});
