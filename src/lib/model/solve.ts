/** A model and a setting become a trajectory. */
import { createIntegrator, type Control } from './integrate.ts';
import { createRates } from './rates.ts';
import { createRecord, interpolate, stepAt, trim, type Record } from './record.ts';
import { segments, type Segment } from './timeline.ts';
import type { Model, Setting, Trajectory } from './types.ts';
import { eachWeek } from './weekly.ts';

/** Keeps the error of all levels below 1e-6 (a thousandth of what is shown). */
export const accurate: Control = { tolerance: 1e-7 };

type Solver = (setting: Setting, weeks: number, control: Control) => Trajectory;

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
	const width = model.ids.length;
	const scratch = createRecord(model.stocks.length);
	const integrate = createIntegrator(rates, scratch, width);
	const inputs = new Float64Array(width);
	const stocks = new Float64Array(model.stocks.length);
	const steps = { rates, record: scratch, inputs, stocks };

	return (setting, weeks, control) => {
		if (!(weeks >= 0 && weeks < Infinity)) throw new RangeError(`weeks: ${weeks}`);
		const parts = segments(model, setting, weeks);
		const start = startOf(model, setting);
		integrate(parts, start, control);
		const rows = weekly(parts, weeks);
		let record: Record | undefined;
		return {
			weeks,
			width,
			rows,
			at(week) {
				if (!(week >= 0 && week <= weeks)) throw new RangeError(`week: ${week}`);
				if (Number.isInteger(week)) return rows.slice(week * width, (week + 1) * width);
				// Few trajectories are read between weeks; the steps of one that is are taken again, and kept.
				if (!record) {
					integrate(parts, start, control);
					record = trim(scratch);
				}
				const levels = new Float64Array(width);
				parts.findLast(({ from }) => from <= week)?.writeInputs(week, inputs);
				rates.settle(inputs);
				interpolate(record, stepAt(record, week), week, stocks);
				rates.complete(stocks, levels, 0);
				return levels;
			}
		};
	};

	/** All levels at every whole week, from the steps in `scratch`. */
	function weekly(parts: readonly Segment[], weeks: number): Float64Array {
		const rows = new Float64Array((Math.floor(weeks) + 1) * width);
		eachWeek(steps, parts, weeks, (week) => rates.complete(stocks, rows, week * width));
		return rows;
	}
}
