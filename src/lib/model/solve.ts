/** A model and a setting become a trajectory. */
import { integrate, type Control } from './integrate.ts';
import { createRates } from './rates.ts';
import { createRecord, interpolate, stepAt, trim } from './record.ts';
import { segments } from './timeline.ts';
import type { Model, Setting, Trajectory } from './types.ts';

/** Keeps the error of all levels below 1e-6 (a thousandth of what is shown). */
const accurate: Control = { tolerance: 1e-7 };

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
	const inputs = new Float64Array(width);
	const stocks = new Float64Array(model.stocks.length);

	return (setting, weeks, control) => {
		if (!(weeks >= 0 && weeks < Infinity)) throw new RangeError(`weeks: ${weeks}`);
		const parts = segments(model, setting, weeks);
		scratch.levels.set(startOf(model, setting));
		integrate(rates, parts, scratch, inputs, control);
		const record = trim(scratch);

		const rows = new Float64Array((Math.floor(weeks) + 1) * width);
		let step = 0;
		let part = -1;
		for (let week = 0; week <= weeks; week++) {
			while (step + 1 < record.count && record.times[step + 1]! <= week) step++;
			const row = rows.subarray(week * width, (week + 1) * width);
			const entered = parts[part + 1] && parts[part + 1]!.from <= week;
			while (parts[part + 1] && parts[part + 1]!.from <= week) part++;
			const current = parts[part]!;
			current.writeInputs(week, row);
			if (entered || current.moving) rates.settle(row);
			interpolate(record, step, week, stocks);
			rates.complete(stocks, row);
		}

		return {
			weeks,
			width,
			rows,
			at(week) {
				if (!(week >= 0 && week <= weeks)) throw new RangeError(`week: ${week}`);
				const levels = new Float64Array(width);
				parts.findLast(({ from }) => from <= week)?.writeInputs(week, levels);
				rates.settle(levels);
				interpolate(record, stepAt(record, week), week, stocks);
				rates.complete(stocks, levels);
				return levels;
			}
		};
	};
}
