import { describe, expect, it } from 'vitest';
import { branchesOf } from '#lib/model/branches.ts';
import { equilibria, threshold, twoStates } from '#lib/model/equilibrium.ts';
import { growing } from '#lib/model/linear.ts';
import { solve } from '#lib/model/solve.ts';
import { derivative, factorIds, prepare, stockIds } from './by-hand.ts';
import { model } from './solidarity-model.ts';

const five = factorIds.slice(0, 5);
const found = branchesOf(model, { inputs: {} }, five);
const all = (level: number) => ({ inputs: Object.fromEntries(five.map((id) => [id, level])) });

/** Rates by hand where all five factors are at a level. */
function ratesAt(level: number, stocks: ArrayLike<number>): number[] {
	const rates: number[] = [];
	derivative(prepare([level, level, level, level, level, 0.35]), 0, Array.from(stocks), rates);
	return rates;
}

/** How a small push along the least stable way grows, per week: by repeated multiplication with 1 + J / 20. */
function growth(level: number, stocks: Float64Array): number {
	const base = ratesAt(level, stocks);
	const column = (j: number) =>
		ratesAt(
			level,
			stocks.map((x, i) => (i === j ? x + 1e-7 : x))
		).map((r, i) => (r - base[i]!) / 1e-7);
	const columns = stockIds.map((_, j) => column(j));
	let push = stockIds.map(() => 1);
	let size = 1;
	for (let round = 0; round < 20_000; round++) {
		const next = push.map(
			(value, i) => value + push.reduce((sum, x, j) => sum + columns[j]![i]! * x, 0) / 20
		);
		size = Math.max(...next.map(Math.abs));
		push = next.map((value) => value / size);
	}
	return 20 * (size - 1);
}

describe('branches, all five factors moved together', () => {
	it('fold at .2905 and .3805, where the two stable states begin and end', () => {
		expect(found.folds).toHaveLength(2);
		const [low, high] = found.folds.map(({ at }) => at);
		expect(Math.abs(low! - 0.2905)).toBeLessThan(0.0005);
		expect(Math.abs(high! - 0.3805)).toBeLessThan(0.0005);
		const [first, last] = twoStates(model, { inputs: {} }, five)!;
		expect(Math.abs(low! - first)).toBeLessThan(2e-5);
		expect(Math.abs(high! - last)).toBeLessThan(2e-5);
	});

	it('are a stable, an unstable and a stable one, from end to end', () => {
		expect(found.branches.map(({ stable }) => stable)).toEqual([true, false, true]);
		expect(found.branches[0]!.places[0]!.at).toBe(0);
		expect(found.branches[2]!.places.at(-1)!.at).toBe(1);
		for (const [i, branch] of found.branches.slice(1).entries()) {
			expect(branch.places[0]).toEqual(found.branches[i]!.places.at(-1));
		}
	});

	it('are at rest everywhere: no rate is above 1e-10', () => {
		for (const { at, stocks } of found.branches.flatMap(({ places }) => places)) {
			for (const rate of ratesAt(at, stocks)) expect(Math.abs(rate)).toBeLessThan(1e-10);
		}
	});

	it('leave no gap that the eye could see', () => {
		for (const { places } of found.branches) {
			for (const [i, place] of places.slice(1).entries()) {
				expect(Math.abs(place.outcome - places[i]!.outcome)).toBeLessThan(0.03);
				expect(Math.abs(place.at - places[i]!.at)).toBeLessThan(0.03);
			}
		}
	});

	it('the unstable one lies between the stable ones and has one way to grow', () => {
		const unstable = found.branches[1]!.places.slice(1, -1).filter((_, i) => i % 6 === 3);
		expect(unstable.length).toBeGreaterThan(5);
		for (const { at, outcome, stocks } of unstable) {
			const { lowest, highest } = equilibria(model, all(at));
			expect(outcome).toBeGreaterThan(lowest[model.outcome]!);
			expect(outcome).toBeLessThan(highest[model.outcome]!);
			expect(growth(at, stocks)).toBeGreaterThan(0);
			const base = ratesAt(at, stocks);
			const jacobian = new Float64Array(36);
			for (let j = 0; j < 6; j++) {
				const moved = ratesAt(
					at,
					stocks.map((x, i) => (i === j ? x + 1e-7 : x))
				);
				for (let i = 0; i < 6; i++) jacobian[i * 6 + j] = (moved[i]! - base[i]!) / 1e-7;
			}
			expect(growing(jacobian, 6)).toBe(1);
		}
	});

	it('the stable ones let a push die out', () => {
		for (const { stable, places } of found.branches) {
			if (stable)
				for (const { at, stocks } of places.slice(1, -1).filter((_, i) => i % 12 === 5)) {
					expect(growth(at, stocks)).toBeLessThan(0);
				}
		}
	});

	it('the unstable one is a watershed: a little below it falls, a little above it rises', () => {
		const { at, stocks } = found.branches[1]!.places.find((place) => Math.abs(place.at - 0.35) < 0.01)!;
		const after = (times: number) => {
			const start = Object.fromEntries(stockIds.map((id, i) => [id, Math.min(1, stocks[i]! * times)]));
			return solve(model, { ...all(at), start }, 2000).at(2000)[model.outcome]!;
		};
		const { lowest, highest } = equilibria(model, all(at));
		expect(after(0.98)).toBeCloseTo(lowest[model.outcome]!, 4);
		expect(after(1.02)).toBeCloseTo(highest[model.outcome]!, 4);
		expect(threshold(model, all(at))).toBeGreaterThan(0);
	});
});

describe('branches of one input', () => {
	it('do not fold where all else is in the middle and the input is the division of labour', () => {
		const { branches, folds } = branchesOf(model, { inputs: {} }, ['division']);
		expect(folds).toEqual([]);
		expect(branches.map(({ stable }) => stable)).toEqual([true]);
	});

	it('are both found where neither reaches the other within 0..1', () => {
		const { branches, folds } = branchesOf(model, all(0.34), ['division']);
		const { lowest, highest } = equilibria(model, { inputs: { ...all(0.34).inputs, division: 0 } });
		const starts = branches.map(({ places }) => places.find(({ at }) => at === 0)?.outcome);
		expect(starts.some((outcome) => Math.abs((outcome ?? NaN) - lowest[model.outcome]!) < 1e-8)).toBe(true);
		expect(starts.some((outcome) => Math.abs((outcome ?? NaN) - highest[model.outcome]!) < 1e-8)).toBe(true);
		expect(folds.length % 2).toBe(0);
	});
});

describe('growing', () => {
	it('counts the eigenvalues to the right of zero', () => {
		// Triangular, and a rotation that spirals outwards beside one that spirals inwards.
		expect(growing(Float64Array.of(-1, 5, 2, 0, 3, 1, 0, 0, -4), 3)).toBe(1);
		expect(growing(Float64Array.of(0.1, -2, 0, 0, 2, 0.1, 0, 0, 0, 0, -0.1, 1, 0, 0, -1, -0.1), 4)).toBe(2);
		expect(growing(Float64Array.of(0, 1, 0, 0), 2)).toBeNaN();
	});
});
