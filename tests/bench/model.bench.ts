/** One trajectory (52 weeks, weekly output, error at most 1e-6) against two peers and a loop written by hand. */
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { middling, reference } from '../model/by-hand.ts';
import { solveByHand } from './model/hand.ts';
import { createSimulation, solveByCashKarp } from './model/peers.ts';
import { sideBySide, type Runner } from './model/side-by-side.ts';
import { atLeast, atMost, type Row } from './row.ts';

const weeks = 52;
/** The promise: how far any level may be from a tight reference at any week. */
const allowed = 1e-6;
/** The solver's own, which the loop by hand shares. */
const tolerance = 1e-7;

export function bench(): Promise<Row[]> {
	const model = compile(mapSchema.parse(json));
	const ours = () => solve(model, { inputs: {} }, weeks);
	const byHand = () => solveByHand(middling, weeks, tolerance);
	const levels = () => {
		const { rows, width } = ours();
		return expected.map((_, week) => model.stocks.map((node) => rows[week * width + node] ?? NaN));
	};
	const expected = reference({ factors: middling }, weeks).map((row) => row.slice(0, 6));
	const error = (rows: number[][]) =>
		Math.max(...expected.flatMap((row, week) => row.map((x, i) => Math.abs(x - (rows[week]?.[i] ?? NaN)))));

	// Each peer gets the largest step or tolerance that keeps the promise.
	const step = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16].find(
		(step) => error(createSimulation(middling, weeks, step)()) <= allowed
	);
	const loose = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8].find(
		(tolerance) => error(solveByCashKarp(middling, weeks, tolerance)) <= allowed
	);
	if (!step || !loose) throw new Error('a peer does not reach the error promised');

	const solver: Runner = { run: ours, calls: 200 };
	const simulation = createSimulation(middling, weeks, step);
	const simulated = sideBySide(solver, { run: simulation, calls: 1 }, 15);
	const cashKarp = sideBySide(solver, { run: () => solveByCashKarp(middling, weeks, loose), calls: 200 });
	const hand = sideBySide({ run: byHand, calls: 800 }, solver);
	const cashKarpError = error(solveByCashKarp(middling, weeks, loose));

	return Promise.resolve([
		{
			name: 'one trajectory: largest error of a level at any week',
			target: '≤ 1e-6',
			measured: `${error(levels()).toExponential(1)} in ${hand.second.toFixed(0)} µs`,
			ok: error(levels()) <= allowed
		},
		atLeast(`one trajectory: times faster than simulation (RK4, step ${step})`, simulated.ratio, 500, '×', 0),
		atLeast(
			`one trajectory: times faster than ode45-cash-karp (tolerance ${loose}, error ${cashKarpError.toExponential(1)})`,
			cashKarp.ratio,
			3,
			'×'
		),
		atMost('one trajectory: times slower than a loop by hand', hand.ratio, 4, '×')
	]);
}
