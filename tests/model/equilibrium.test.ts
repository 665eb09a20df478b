import { describe, expect, it } from 'vitest';
import { differ, equilibria, rest, threshold, twoStates } from '#lib/model/equilibrium.ts';
import { derivative, factorIds, prepare, stockIds } from './by-hand.ts';
import { model } from './solidarity-model.ts';

const five = factorIds.slice(0, 5);
const all = (level: number) => ({ inputs: Object.fromEntries(five.map((id) => [id, level])) });
const S = (levels: Float64Array) => levels[model.outcome]!;

describe('equilibria', () => {
	it('with all factors in the middle there is one, at .681', () => {
		const places = equilibria(model, all(0.5));
		expect(S(places.lowest)).toBeCloseTo(0.681, 3);
		expect(differ(model, places)).toBe(false);
		expect(S(places.highest)).toBeCloseTo(S(places.lowest), 9);
	});

	it.each([0.1, 0.3, 0.34, 0.38, 0.5, 0.9])(
		'are at rest: with all factors %f no rate is above 1e-10',
		(level) => {
			const { lowest, highest } = equilibria(model, all(level));
			for (const place of [lowest, highest]) {
				const rates: number[] = [];
				const stocks = stockIds.map((id) => place[model.indexOf.get(id)!]!);
				derivative(prepare([level, level, level, level, level, 0.35]), 0, stocks, rates);
				for (const rate of rates) expect(Math.abs(rate)).toBeLessThan(1e-10);
			}
		}
	);

	it('two of them lie up to .56 apart', () => {
		const gaps = [0.295, 0.31, 0.33, 0.35, 0.37, 0.38].map((level) => {
			const { lowest, highest } = equilibria(model, all(level));
			return S(highest) - S(lowest);
		});
		expect(Math.max(...gaps)).toBeCloseTo(0.56, 2);
	});

	it('every start comes to rest between the lowest and the highest', () => {
		const { lowest, highest } = equilibria(model, all(0.35));
		for (const start of [0.1, 0.18, 0.2, 0.6]) {
			const place = rest(model, all(0.35), start);
			expect(S(place)).toBeGreaterThanOrEqual(S(lowest) - 1e-9);
			expect(S(place)).toBeLessThanOrEqual(S(highest) + 1e-9);
		}
	});
});

describe('the tipping point', () => {
	it('two stable states stand between .2905 and .3805', () => {
		const [low, high] = twoStates(model, { inputs: {} }, five)!;
		expect(Math.abs(low - 0.2905)).toBeLessThan(0.0005);
		expect(Math.abs(high - 0.3805)).toBeLessThan(0.0005);
	});

	it.each([
		[0.32, 0.263],
		[0.35, 0.187]
	])('with all factors %f a start of %f is on the edge', (level, expected) => {
		expect(threshold(model, all(level))).toBeCloseTo(expected, 3);
	});

	it('with all factors .38 the edge is at .0936, which a start of .095 leaves only after ten years', () => {
		expect(threshold(model, all(0.38))).toBeCloseTo(0.0936, 4);
	});

	it('there is none where there is one resting place', () => {
		expect(threshold(model, all(0.5))).toBeUndefined();
		expect(twoStates(model, all(0.9), ['division'])).toBeUndefined();
	});
});
