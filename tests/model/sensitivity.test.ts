import { describe, expect, it } from 'vitest';
import { gains, slopes } from '#lib/model/sensitivity.ts';
import { factorIds, inputsOf, reference } from './by-hand.ts';
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
