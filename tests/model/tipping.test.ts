import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { orderOf } from '#lib/model/order.ts';
import { horizonRow, tippingMap, type Axes } from '#lib/model/tipping.ts';
import { solve } from '#lib/model/solve.ts';
import { derivative, factorIds, inputsOf, prepare, solidarity, type Factors } from './by-hand.ts';
import { map, model } from './solidarity-model.ts';

/** The classical Runge–Kutta method from all stocks at `start` until nothing moves faster than 1e-9 a week, if it does in 4,000 weeks. */
function settled(factors: Factors, start: number): number[] | undefined {
	const prepared = prepare(factors);
	const slope = (x: number[]) => {
		const out: number[] = [];
		derivative(prepared, 0, x, out);
		return out;
	};
	const ahead = (x: number[], k: number[], by: number) => x.map((level, i) => level + by * k[i]!);
	let x = Array<number>(6).fill(start);
	for (let week = 0; week < 4000; week += 0.5) {
		const k1 = slope(x);
		if (k1.every((rate) => Math.abs(rate) < 1e-9)) return x;
		const k2 = slope(ahead(x, k1, 0.25));
		const k3 = slope(ahead(x, k2, 0.25));
		const k4 = slope(ahead(x, k3, 0.5));
		x = x.map((level, i) => level + (0.5 / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!));
	}
	return undefined;
}

/** Factors of a cell, the others as given. */
function factorsAt(others: Factors, axes: Axes, size: number, cell: number): Factors {
	const levels = [cell % size, Math.floor(cell / size)].map((place) => place / (size - 1));
	return factorIds.map((id, i) => levels[axes.indexOf(id)] ?? others[i]!) as unknown as Factors;
}

const size = 12;
const middle: Factors = [0.5, 0.5, 0.5, 0.5, 0.5, 0.35];
const lean: Factors = [0.35, 0.35, 0.35, 0.35, 0.35, 0.35];

describe('the map of resting places', () => {
	it.each([
		[['intensity', 'goals'], middle],
		[['communication-quality', 'norms-factor'], lean],
		[['division', 'intensity'], lean]
	] as [Axes, Factors][])(
		'over %s is what solving every cell from all 0 and all 1 comes to',
		(axes, others) => {
			const found = tippingMap(model, { inputs: inputsOf(others) }, axes, size);
			let compared = 0;
			for (let cell = 0; cell < size * size; cell++) {
				const factors = factorsAt(others, axes, size, cell);
				for (const [start, levels] of [
					[0, found.lowest],
					[1, found.highest]
				] as const) {
					const place = settled(factors, start);
					if (!place) continue;
					compared++;
					expect(Math.abs(levels[cell]! - solidarity(place, factors[5])), `cell ${cell}`).toBeLessThan(1e-6);
				}
			}
			expect(compared).toBeGreaterThan(1.95 * size * size);
		},
		30_000
	);

	it('is at rest in every cell of the full grid: no rate is above 1e-10', () => {
		const axes: Axes = ['intensity', 'leadership'];
		const found = tippingMap(model, { inputs: inputsOf(lean) }, axes);
		const rates: number[] = [];
		let largest = 0;
		for (let cell = 0; cell < 64 * 64; cell++) {
			const prepared = prepare(factorsAt(lean, axes, 64, cell));
			for (const stocks of [found.stocks.lowest, found.stocks.highest]) {
				derivative(prepared, 0, stocks.subarray(6 * cell, 6 * cell + 6), rates);
				largest = Math.max(largest, ...rates.map(Math.abs));
			}
		}
		expect(largest).toBeLessThan(1e-10);
		expect(found.ordered).toBe(true);
	});

	it('holds two places in some cells and one in most, with all others at .35', () => {
		const { lowest, highest } = tippingMap(model, { inputs: inputsOf(lean) }, ['intensity', 'goals'], 32);
		const gaps = [...highest].map((level, cell) => level - lowest[cell]!);
		expect(Math.min(...gaps)).toBeGreaterThan(-1e-9);
		const two = gaps.filter((gap) => gap > 1e-4).length;
		expect(two).toBeGreaterThan(40);
		expect(two).toBeLessThan(gaps.length / 2);
	});

	it('rises with both inputs', () => {
		fc.assert(
			fc.property(fc.tuple(...factorIds.map(() => fc.double({ min: 0, max: 1, noNaN: true }))), (levels) => {
				const found = tippingMap(model, { inputs: inputsOf(levels) }, ['goals', 'leadership'], 6);
				for (const levels of [found.lowest, found.highest]) {
					for (let cell = 0; cell < 36; cell++) {
						if (cell % 6 > 0) expect(levels[cell]! - levels[cell - 1]!).toBeGreaterThan(-1e-9);
						if (cell >= 6) expect(levels[cell]! - levels[cell - 6]!).toBeGreaterThan(-1e-9);
					}
				}
			}),
			{ numRuns: 25, seed: 7 }
		);
	});

	it('says so where stocks make each other fall, and gives what is reached from both ends', () => {
		const against = compile({
			...map,
			links: map.links.map((link) =>
				link.id === 'norms.cooperation' ? { ...link, role: 'inhibit' as const } : link
			)
		});
		const found = tippingMap(against, { inputs: {} }, ['intensity', 'goals'], 4);
		expect(found.ordered).toBe(false);
		const at = { intensity: 2 / 3, goals: 1 / 3 };
		const start = Object.fromEntries(against.stocks.map((node) => [against.ids[node]!, 1]));
		const place = solve(against, { inputs: at, start }, 3000).at(3000)[against.outcome]!;
		expect(found.highest[1 * 4 + 2]).toBeCloseTo(place, 6);
	});
});

describe('the row at the horizon', () => {
	it('is the curve’s end in each cell, from the setting’s own start and with its events', () => {
		const setting = {
			inputs: { leadership: 0.3 },
			start: { cooperation: 0.3 },
			events: [{ type: 'shock', week: 2, amplitude: 1 }] as const
		};
		const row = horizonRow(model, setting, ['intensity', 'goals'], 5, 3);
		const inputs = { leadership: 0.3, intensity: 0.5, goals: 0.75 };
		expect(row[2]).toBe(solve(model, { ...setting, inputs }).at(52)[model.outcome]);
	});
});

describe('order', () => {
	it('is read off the links: factors push up, challenges down, and what divides the outcome both ways', () => {
		const { cooperative, inputs } = orderOf(model);
		expect(cooperative).toBe(true);
		expect(inputs).toEqual({
			...Object.fromEntries(factorIds.slice(0, 5).map((id) => [id, 1])),
			division: 0,
			individualism: -1,
			misunderstanding: -1,
			hurry: -1
		});
	});
});
