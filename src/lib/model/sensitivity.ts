/** What the outcome owes to each input. */
import { solve } from './solve.ts';
import type { Model, Setting } from './types.ts';

/** Ten points of a hundred. */
export const tenPoints = 0.1;

/** A point of a hundred: half the width of a central difference. */
const halfWidth = 0.01;

/**
 * What ten points more of each input (at most to 1) add to the outcome at a week.
 *
 * @returns by input, in the order of `Model.inputs`; a difference of shares, −1..1
 */
export function gains(model: Model, setting: Setting, week = model.horizon): Float64Array {
	const before = outcome(model, setting, week);
	return Float64Array.from(model.inputs, (input) => {
		const level = levelOf(model, setting, input);
		if (level >= 1) return 0;
		return outcome(model, withInput(model, setting, input, Math.min(1, level + tenPoints)), week) - before;
	});
}

/**
 * ∂outcome/∂input at a week, by central differences (one-sided where an input is at 0 or 1).
 *
 * @returns by input, in the order of `Model.inputs`
 */
export function slopes(model: Model, setting: Setting, week = model.horizon): Float64Array {
	return Float64Array.from(model.inputs, (input) =>
		differences(model, setting, input, (moved) => Float64Array.of(outcome(model, moved, week))).at(0)!
	);
}

/**
 * ∂outcome/∂input at every week, as `slopes`. An input that events move is moved from its level before them.
 *
 * @param weeks whole
 * @returns by input, in the order of `Model.inputs`: its slopes at week 0, 1, … `weeks`
 */
export function slopesOverTime(model: Model, setting: Setting, weeks = model.horizon): Float64Array[] {
	const course = (moved: Setting) => {
		const { rows, width } = solve(model, moved, weeks);
		return Float64Array.from({ length: weeks + 1 }, (_, week) => rows[week * width + model.outcome] ?? 0);
	};
	return model.inputs.map((input) => differences(model, setting, input, course));
}

function differences(
	model: Model,
	setting: Setting,
	input: number,
	read: (setting: Setting) => Float64Array
): Float64Array {
	const level = levelOf(model, setting, input);
	const below = Math.max(0, level - halfWidth);
	const above = Math.min(1, level + halfWidth);
	const low = read(withInput(model, setting, input, below));
	const high = read(withInput(model, setting, input, above));
	return high.map((value, i) => (value - (low[i] ?? 0)) / (above - below));
}

function outcome(model: Model, setting: Setting, week: number): number {
	return solve(model, setting, week).at(week)[model.outcome] ?? 0;
}

/** What an input is set to before any event. */
export function levelOf(model: Model, setting: Setting, input: number): number {
	return setting.inputs[model.ids[input] ?? ''] ?? model.initial[input] ?? 0;
}

/** The setting with one input at another level. */
export function withInput(model: Model, setting: Setting, input: number, level: number): Setting {
	return { ...setting, inputs: { ...setting.inputs, [model.ids[input] ?? '']: level } };
}
