/** A model and a setting become a trajectory. */
import { createIntegrator, readStocks, type Control, type Step } from './integrate.ts';
import { createRates } from './rates.ts';
import { stride } from './recurrence.ts';
import { createSeries } from './series.ts';
import { segments, type Segment } from './timeline.ts';
import type { Model, Setting, Trajectory } from './types.ts';

/** As exact as the arithmetic, nearly: then what two solutions differ by is the settings' doing alone. */
export const accurate = { tolerance: 1e-12 } satisfies Control;

type Solver = (setting: Setting, weeks: number, control: Control) => Trajectory;

/** The steps of a trajectory, and their stocks' power series, one step's after the other's. */
interface Pieces {
	readonly steps: readonly Step[];
	readonly coefficients: Float64Array;
}

/** A model's program and scratch arrays are worth keeping: a slider that moves asks for eight solutions a frame. */
const solvers = new WeakMap<Model, Solver>();

/**
 * Solves the model from week 0 to `weeks`.
 *
 * @throws RangeError for a number of weeks below 0, an unknown input or stock, a level outside 0..1, an event that
 * cannot be (see `segments`)
 */
export function solve(
	model: Model,
	setting: Setting,
	weeks = model.horizon,
	control: Control = accurate
): Trajectory {
	let solver = solvers.get(model);
	if (!solver) solvers.set(model, (solver = createSolver(model)));
	return solver(setting, weeks, control);
}

/** The start levels of a setting, in the order of `Model.stocks`. */
export function startOf(model: Model, setting: Setting): Float64Array {
	const { start = {} } = setting;
	for (const id of Object.keys(start)) {
		if (!model.stocks.includes(model.indexOf.get(id) ?? -1)) throw new RangeError(`stock: ${id}`);
	}
	return Float64Array.from(model.stocks, (node) => {
		const id = model.ids[node] ?? '';
		const level = start[id] ?? model.initial[node] ?? 0;
		if (!(level >= 0 && level <= 1)) throw new RangeError(`start of ${id}: ${level}`);
		return level;
	});
}

function createSolver(model: Model): Solver {
	const rates = createRates(model);
	const series = createSeries(model);
	const integrate = createIntegrator(series);
	const width = model.ids.length;
	const inputs = new Float64Array(width);
	const stocks = new Float64Array(model.stocks.length);
	/** Coefficients that a step leaves. */
	const size = stocks.length * stride;
	/** Where they are collected: each array costs something when it is let go, so that a trajectory has one. */
	let collected = new Float64Array(32 * size);
	let settled: Segment | undefined;

	return (setting, weeks, control) => {
		if (!(weeks >= 0 && weeks < Infinity)) throw new RangeError(`weeks: ${weeks}`);
		const parts = segments(model, setting, weeks);
		const start = startOf(model, setting);
		const rows = new Float64Array((Math.floor(weeks) + 1) * width);
		integrate(parts, start.slice(), control, (step) => writeWeeks(step, rows));
		let pieces: Pieces | undefined;
		return {
			weeks,
			width,
			rows,
			at(week) {
				if (!(week >= 0 && week <= weeks)) throw new RangeError(`week: ${week}`);
				if (Number.isInteger(week)) return rows.slice(week * width, (week + 1) * width);
				// Few trajectories are read between weeks; the steps of one that is are taken again, and kept.
				pieces ??= piecesOf(parts, start, control);
				const { steps, coefficients } = pieces;
				const at = steps.findLastIndex(({ from }) => from <= week);
				const step = steps[at]!;
				const levels = new Float64Array(width);
				settle(step, week);
				readStocks(coefficients.subarray(at * size), step.order, week - step.from, stocks);
				rates.complete(stocks, levels, 0);
				return levels;
			}
		};
	};

	/** The whole weeks of a step. One at its end is written again by the next, if an event falls there as it is after it. */
	function writeWeeks(step: Step, rows: Float64Array): void {
		const { segment, from, until, order } = step;
		for (let week = Math.ceil(from); week <= until; week++) {
			if (segment !== settled || segment.moving.length > 0) settle(step, week);
			readStocks(series.coefficients, order, week - from, stocks);
			rates.complete(stocks, rows, week * width);
		}
	}

	function piecesOf(parts: readonly Segment[], start: Float64Array, control: Control): Pieces {
		const steps: Step[] = [];
		integrate(parts, start.slice(), control, (step) => {
			const end = steps.push(step) * size;
			if (end > collected.length) {
				const fuller = collected;
				collected = new Float64Array(2 * end);
				collected.set(fuller);
			}
			collected.set(series.coefficients.subarray(0, size), end - size);
		});
		return { steps, coefficients: collected.slice(0, steps.length * size) };
	}

	function settle({ segment }: Step, week: number): void {
		segment.writeInputs(week, inputs);
		rates.settle(inputs);
		settled = segment;
	}
}
