/** One trajectory (52 weeks, weekly output, error at most 1e-6) against two peers and a loop written by hand. */
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { orderFor } from '#lib/model/integrate.ts';
import { accurate, solve } from '#lib/model/solve.ts';
import { middling, reference } from '../model/by-hand.ts';
import { solveByHand } from './model/hand.ts';
import { createSimulation, solveByCashKarp } from './model/peers.ts';
import { sideBySide, type Runner } from './model/side-by-side.ts';
import { atMost, type Row } from './row.ts';

const weeks = 52;
/** The promise: how far a level may be from a tight reference at any week. */
const allowed = 1e-6;
/** `simulation` takes the steps that models of weeks are usually given there. */
const day = 1 / 7;

/** From loose to tight, three a decade. */
const tolerances = Array.from({ length: 37 }, (_, i) => 10 ** (-2 - i / 3));

type Rows = readonly (readonly number[])[];

export function bench(): Promise<Row[]> {
	const model = compile(mapSchema.parse(json));
	const expected: Rows = reference({ factors: middling }, weeks, 0.005).map((row) => row.slice(0, 6));
	const error = (rows: Rows) =>
		Math.max(...expected.flatMap((row, week) => row.map((x, i) => Math.abs(x - (rows[week]?.[i] ?? NaN)))));
	const solveTo = (tolerance: number) => () => solve(model, { inputs: {} }, weeks, { tolerance });
	const solved = (tolerance: number): Rows => {
		const { rows, width } = solveTo(tolerance)();
		return expected.map((_, week) => model.stocks.map((node) => rows[week * width + node] ?? NaN));
	};
	const cashKarp = (tolerance: number) => () => solveByCashKarp(middling, weeks, tolerance);

	const { tolerance } = accurate;
	const ours: Runner = { run: () => solve(model, { inputs: {} }, weeks), calls: 200 };
	const byHand: Runner = {
		run: () => solveByHand(middling, weeks, tolerance, orderFor(tolerance)),
		calls: 400
	};
	const hand = sideBySide(byHand, ours);
	const own = error(solved(tolerance));

	const daily = sideBySide(ours, { run: createSimulation(middling, weeks, day), calls: 1 });
	const longest = [1, 1 / 2, 1 / 4].find(
		(step) => error(createSimulation(middling, weeks, step)()) <= allowed
	);
	const coarse = createSimulation(middling, weeks, longest ?? day);
	const coarsely = sideBySide(ours, { run: coarse, calls: 1 });

	// The solver as the page uses it; the peer with the loosest tolerance that is no less exact.
	const equal = tolerances.find((tolerance) => error(cashKarp(tolerance)()) <= own) ?? 1e-14;
	const asGood = sideBySide(ours, { run: cashKarp(equal), calls: 100 });

	// And where the peer is at its best: it cannot step over a week whose levels are wanted, so that its error is small at any tolerance.
	const loosest = tolerances[0]!;
	const peerError = error(cashKarp(loosest)());
	const loose = tolerances.find((tolerance) => error(solved(tolerance)) <= peerError) ?? tolerance;
	const loosely = sideBySide({ run: solveTo(loose), calls: 100 }, { run: cashKarp(loosest), calls: 100 });

	const times = (ratio: number) => `${ratio.toPrecision(2)} ×`;
	return Promise.resolve([
		{
			name: 'one trajectory: largest error of a level at any week',
			target: '≤ 1e-6',
			measured: `${own.toExponential(1)} in ${hand.second.toFixed(0)} µs`,
			ok: own <= allowed
		},
		{
			name: 'one trajectory: faster than simulation (RK4, a step a day)',
			target: '≥ 500 ×',
			measured: `${daily.ratio.toFixed(0)} × (at ${longest ?? day} weeks a step, the longest within 1e-6: ${coarsely.ratio.toFixed(0)} ×)`,
			ok: daily.ratio >= 500
		},
		{
			name: `one trajectory: faster than ode45-cash-karp (tolerance ${equal.toExponential(0)}) at no larger error`,
			target: '≥ 3 ×',
			measured: `${times(asGood.ratio)} (both to ${peerError.toExponential(1)}, the peer's with a step a week: ${times(loosely.ratio)})`,
			ok: asGood.ratio >= 3
		},
		atMost('one trajectory: slower than a loop by hand', hand.ratio, 4, '×')
	]);
}
