/** The map of resting places (64 × 64 cells, two places each) against solving every cell from scratch. */
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { tippingMap } from '#lib/model/tipping.ts';
import { derivative, middling, prepare, solidarity, type Factors } from '../model/by-hand.ts';
import { sideBySide } from './model/side-by-side.ts';
import type { Row } from './row.ts';

const size = 64;
/** What a solver without any knowledge of resting places would do. */
const weeks = 400;
/** The steps that models of weeks are usually given, and the longest that the classical Runge–Kutta method bears here. */
const day = 1 / 7;
const longest = 1 / 2;
/** One row in sixteen is solved from scratch, and counts sixteen times. */
const rows = Array.from({ length: 4 }, (_, i) => 16 * i + 8);
/** Largest rate, per week, of a place that has come to rest. */
const still = 1e-8;
const allowed = 1e-6;

export function bench(): Promise<Row[]> {
	const model = compile(mapSchema.parse(json));
	const ours = () => tippingMap(model, { inputs: {} }, ['intensity', 'goals'], size);
	const [, , ...tail] = middling;
	const scratch = (step: number) => () =>
		rows.flatMap((row) =>
			Array.from({ length: size }, (_, column) => {
				const factors: Factors = [column / (size - 1), row / (size - 1), ...tail];
				return [fromScratch(factors, 0, step), fromScratch(factors, 1, step)] as const;
			})
		);

	const map = ours();
	const places = scratch(longest)().flatMap((pair, i) => {
		const cell = rows[Math.floor(i / size)]! * size + (i % size);
		return pair.map((place, side) => ({ ...place, ours: [map.lowest, map.highest][side]![cell]! }));
	});
	const resting = places.filter(({ rate }) => rate <= still);
	const worst = Math.max(...resting.map(({ outcome, ours }) => Math.abs(outcome - ours)));
	const share = rows.length / size;
	const daily = sideBySide({ run: ours, calls: 2 }, { run: scratch(day), calls: 1 }, 5);
	const kindly = sideBySide({ run: ours, calls: 2 }, { run: scratch(longest), calls: 1 }, 5);
	return Promise.resolve([
		{
			name: `map of ${size} × ${size} cells: faster than each from scratch to week ${weeks} (RK4 by hand, a step a day)`,
			target: '≥ 50 ×',
			measured: `${(daily.ratio / share).toFixed(0)} × in ${(daily.first / 1000).toFixed(0)} ms (at half a week a step, the longest stable: ${(kindly.ratio / share).toFixed(0)} ×)`,
			ok: daily.ratio / share >= 50
		},
		{
			name: `map: farthest from those of them that have come to rest by then (${((100 * resting.length) / places.length).toFixed(0)} %)`,
			target: '≤ 1e-6',
			measured: worst.toExponential(1),
			ok: worst <= allowed
		}
	]);
}

/** S after 400 weeks, from all stocks at one level, and how fast anything still moves. */
function fromScratch(factors: Factors, start: number, step: number) {
	const prepared = prepare(factors);
	const n = 6;
	const x = new Float64Array(n).fill(start);
	const y = new Float64Array(n);
	const k = [0, 1, 2, 3].map(() => new Float64Array(n)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	for (let at = 0; at < weeks / step; at++) {
		derivative(prepared, 0, x, k[0]);
		for (let i = 0; i < n; i++) y[i] = x[i]! + (step / 2) * k[0][i]!;
		derivative(prepared, 0, y, k[1]);
		for (let i = 0; i < n; i++) y[i] = x[i]! + (step / 2) * k[1][i]!;
		derivative(prepared, 0, y, k[2]);
		for (let i = 0; i < n; i++) y[i] = x[i]! + step * k[2][i]!;
		derivative(prepared, 0, y, k[3]);
		for (let i = 0; i < n; i++) x[i]! += (step / 6) * (k[0][i]! + 2 * k[1][i]! + 2 * k[2][i]! + k[3][i]!);
	}
	derivative(prepared, 0, x, k[0]);
	return { outcome: solidarity(x, factors[5]), rate: Math.max(...k[0].map(Math.abs)) };
}
