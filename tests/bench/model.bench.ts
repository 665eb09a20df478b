/** One trajectory (52 weeks, weekly output, error at most 1e-6) against two peers and a loop written by hand. */
import map from '#data/solidarity/map.json';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { mapSchema } from '#lib/map/schema.ts';
import { solveByHand } from './model/hand.ts';
import { createSimulation, solveByCashKarp } from './model/peers.ts';
import { sideBySide, type Runner } from './model/side-by-side.ts';
import type { Factors } from './model/solidarity.ts';
import { atLeast, atMost, type Row } from './row.ts';

const weeks = 52;
/** The promise: how far S may be from a tight reference at any week. */
const allowed = 1e-6;
const factors: Factors = [0.5, 0.5, 0.5, 0.5, 0.5, 0.35];
/** The solver's own, which the loop by hand shares. */
const tolerance = 1e-7;

export function bench(): Promise<Row[]> {
	const model = compile(mapSchema.parse(map));
	const ours = (): number[] => {
		const { rows, width } = solve(model, { inputs: {} }, weeks);
		return Array.from({ length: weeks + 1 }, (_, week) => rows[week * width + model.outcome] ?? NaN);
	};
	const byHand = () => {
		const rows = solveByHand(factors, weeks, tolerance);
		return Array.from({ length: weeks + 1 }, (_, week) => rows[week * 7 + 6] ?? NaN);
	};
	const reference = solveByCashKarp(factors, weeks, 1e-13);
	const error = (values: ArrayLike<number>) =>
		Math.max(...reference.map((value, week) => Math.abs(value - (values[week] ?? NaN))));

	// Each peer gets the largest step or tolerance that keeps the promise.
	const step = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16].find(
		(step) => error(createSimulation(factors, weeks, step)()) <= allowed
	);
	const loose = [1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 3e-7, 1e-7, 3e-8, 1e-8].find(
		(tolerance) => error(solveByCashKarp(factors, weeks, tolerance)) <= allowed
	);
	if (!step || !loose) throw new Error('a peer does not reach the error promised');

	const solver: Runner = { run: () => solve(model, { inputs: {} }, weeks), calls: 200 };
	const simulation = createSimulation(factors, weeks, step);
	const [us, , overSimulation] = sideBySide(solver, { run: simulation, calls: 1 }, 15);
	const [, , overCashKarp] = sideBySide(solver, {
		run: () => solveByCashKarp(factors, weeks, loose),
		calls: 100
	});
	const [, , overHand] = sideBySide(
		{ run: () => solveByHand(factors, weeks, tolerance), calls: 800 },
		solver
	);
	const cashKarpError = error(solveByCashKarp(factors, weeks, loose));

	return Promise.resolve([
		{
			name: 'one trajectory: largest error of S at any week',
			target: `≤ ${allowed}, and ≤ ode45-cash-karp's`,
			measured: `${error(ours()).toExponential(1)} (its ${cashKarpError.toExponential(1)}, by hand ${error(byHand()).toExponential(1)}), in ${us.toFixed(0)} µs`,
			ok: error(ours()) <= Math.min(allowed, cashKarpError)
		},
		atLeast(`one trajectory: times faster than simulation (RK4, step ${step})`, overSimulation, 500, '×', 0),
		atLeast(`one trajectory: times faster than ode45-cash-karp (tolerance ${loose})`, overCashKarp, 3, '×'),
		atMost('one trajectory: times slower than a loop by hand', overHand, 4, '×')
	]);
}
