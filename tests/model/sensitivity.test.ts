import { describe, expect, it } from 'vitest';
import { gains, slopes, slopesOverTime } from '#lib/model/sensitivity.ts';
import { factorIds, inputsOf, reference, startOf, type Story } from './by-hand.ts';
import { model, round } from './solidarity-model.ts';

const place = (id: string) => model.inputs.indexOf(model.indexOf.get(id)!);

describe('slopes', () => {
	it('at week 40 are the reference values', () => {
		const found = slopes(model, { inputs: {} }, 40);
		const of = (id: string) => round(found[place(id)]!);
		expect(factorIds.slice(0, 5).map(of)).toEqual([0.378, 0.633, 0.544, 0.235, 0.454]);
	});

	it('are one-sided at the ends', () => {
		const found = slopes(model, { inputs: inputsOf([1, 0, 0.5, 0.5, 0.5]) });
		expect(found.every(Number.isFinite)).toBe(true);
	});
});

describe('slopes over time', () => {
	const middle = [0.5, 0.5, 0.5, 0.5, 0.5, 0.35];
	const S = (factors: readonly number[], story: Partial<Story> = {}) =>
		reference({ factors: factors as never, ...story }, 52, 0.02).map((row) => row[6]!);
	const moved = (i: number, by: number) => middle.map((level, j) => (i === j ? level + by : level));

	it('are the reference values at week 40, and 0 before anything can have happened', () => {
		const found = slopesOverTime(model, { inputs: {} });
		expect(found).toHaveLength(model.inputs.length);
		expect(found.every((each) => each.length === 53)).toBe(true);
		const factors = factorIds.slice(0, 5).map((id) => found[place(id)]!);
		expect(factors.map((each) => round(each[40]!))).toEqual([0.378, 0.633, 0.544, 0.235, 0.454]);
		for (const each of factors) expect(each[0]).toBe(0);
		// Division takes from one form and gives to the other, which start alike.
		expect(found[place('division')]![0]).toBeCloseTo(0, 9);
	});

	it('are the central differences of another solver, with starts and a shock', () => {
		const start = [0.3, 0.2, 0.25, 0.3, 0.1, 0.4];
		const story = { start, shock: (week: number) => (week < 4 ? 0 : 0.5 * Math.exp((4 - week) / 3)) };
		const setting = {
			inputs: inputsOf(middle),
			start: startOf(start),
			events: [{ type: 'shock', week: 4, amplitude: 0.5 } as const]
		};
		const found = slopesOverTime(model, setting);
		factorIds.forEach((id, i) => {
			const above = S(moved(i, 0.01), story);
			const below = S(moved(i, -0.01), story);
			above.forEach((level, week) =>
				expect(found[place(id)]![week]).toBeCloseTo((level - below[week]!) / 0.02, 3)
			);
		});
	});
});

describe('gains', () => {
	it('are what ten points more add at the horizon', () => {
		const found = gains(model, { inputs: {} });
		const S = (factors: readonly number[]) => reference({ factors: factors as never }, 52)[52]![6]!;
		const middle = [0.5, 0.5, 0.5, 0.5, 0.5, 0.35];
		factorIds.forEach((id, i) => {
			const more = S(middle.map((level, j) => (i === j ? level + 0.1 : level))) - S(middle);
			expect(found[place(id)]).toBeCloseTo(more, 5);
		});
	});

	it('stop at 100: what is at 97 gains three points, what is at 100 nothing', () => {
		const found = gains(model, { inputs: { goals: 0.97, leadership: 1 } });
		const S = (T: number) => reference({ factors: [0.5, T, 0.5, 1, 0.5, 0.35] }, 52)[52]![6]!;
		expect(found[place('goals')]).toBeCloseTo(S(1) - S(0.97), 5);
		expect(found[place('leadership')]).toBe(0);
	});
});
