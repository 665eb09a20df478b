/** One trajectory (52 weeks, weekly output, error at most 1e-6) against two peers and a loop written by hand. */
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { middling, reference } from '../model/by-hand.ts';
import { solveByHand } from './model/hand.ts';
import { createSimulation, solveByCashKarp } from './model/peers.ts';
import { sideBySide, type Runner } from './model/side-by-side.ts';
import { atMost, type Row } from './row.ts';

const weeks = 52;
/** The promise: how far a level may be from a tight reference at any week. */
const allowed = 1e-6;
/** The solver's own, which the loop by hand shares. */
const tolerance = 1e-7;
/** `simulation` takes the steps that models of weeks are usually given there. */
const day = 1 / 7;

/** From loose to tight, three a decade. */
const tolerances = Array.from({ length: 30 }, (_, i) => 10 ** (-2 - i / 3));

type Rows = readonly (readonly number[])[];

export function bench(): Promise<Row[]> {
	const model = compile(mapSchema.parse(json));
	const expected: Rows = reference({ factors: middling }, weeks).map((row) => row.slice(0, 6));
	const error = (rows: Rows) =>
		Math.max(...expected.flatMap((row, week) => row.map((x, i) => Math.abs(x - (rows[week]?.[i] ?? NaN)))));
	const solveTo = (tolerance: number) => () => solve(model, { inputs: {} }, weeks, { tolerance });
	const solved = (tolerance: number): Rows => {
		const { rows, width } = solveTo(tolerance)();
		return expected.map((_, week) => model.stocks.map((node) => rows[week * width + node] ?? NaN));
	};
	const cashKarp = (tolerance: number) => () => solveByCashKarp(middling, weeks, tolerance);

	const ours: Runner = { run: () => solve(model, { inputs: {} }, weeks), calls: 200 };
	const byHand: Runner = { run: () => solveByHand(middling, weeks, tolerance), calls: 800 };
	const hand = sideBySide(byHand, ours);

	const daily = sideBySide(ours, { run: createSimulation(middling, weeks, day), calls: 1 });
	const longest = [1, 1 / 2, 1 / 4].find(
		(step) => error(createSimulation(middling, weeks, step)()) <= allowed
	);
	const coarse = createSimulation(middling, weeks, longest ?? day);
	const coarsely = sideBySide(ours, { run: coarse, calls: 1 });

	// Both for the promised error: the peer at the loosest tolerance that keeps it, the solver no less exact than that.
	const loosest = tolerances.find((tolerance) => error(cashKarp(tolerance)()) <= allowed) ?? 1e-8;
	const peerError = error(cashKarp(loosest)());
	const equal = tolerances.find((tolerance) => error(solved(tolerance)) <= peerError) ?? 1e-12;
	const asGood = sideBySide({ run: solveTo(equal), calls: 100 }, { run: cashKarp(loosest), calls: 100 });
	const handAsGood = sideBySide(
		{ run: () => solveByHand(middling, weeks, equal), calls: 200 },
		{ run: cashKarp(loosest), calls: 100 }
	);

	const times = (ratio: number) => `${ratio.toPrecision(2)} ×`;
	return Promise.resolve([
		{
			name: 'one trajectory: largest error of a level at any week',
			target: '≤ 1e-6',
			measured: `${error(solved(tolerance)).toExponential(1)} in ${hand.second.toFixed(0)} µs`,
			ok: error(solved(tolerance)) <= allowed
		},
		{
			name: 'one trajectory: faster than simulation (RK4, a step a day)',
			target: '≥ 500 ×',
			measured: `${daily.ratio.toFixed(0)} × (at ${longest ?? day} weeks a step, the longest within 1e-6: ${coarsely.ratio.toFixed(0)} ×)`,
			ok: daily.ratio >= 500
		},
		{
			name: `one trajectory: faster than ode45-cash-karp (tolerance ${loosest.toExponential(0)}) at no larger error (${peerError.toExponential(1)})`,
			target: '≥ 3 ×',
			measured: `${times(asGood.ratio)} (the loop by hand: ${times(handAsGood.ratio)})`,
			ok: asGood.ratio >= 3
		},
		atMost('one trajectory: slower than a loop by hand', hand.ratio, 4, '×')
	]);
}
