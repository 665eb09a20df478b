/** What the outcome owes to each input. */
import { solve } from './solve.ts';
import type { Model, Setting } from './types.ts';

/** Ten points of a hundred. */
const tenPoints = 0.1;

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
		return outcome(model, moved(model, setting, input, Math.min(1, level + tenPoints)), week) - before;
	});
}

/**
 * ∂outcome/∂input at a week, by central differences (one-sided where an input is at 0 or 1).
 *
 * @returns by input, in the order of `Model.inputs`
 */
export function slopes(model: Model, setting: Setting, week = model.horizon): Float64Array {
	return Float64Array.from(model.inputs, (input) => {
		const level = levelOf(model, setting, input);
		const below = Math.max(0, level - halfWidth);
		const above = Math.min(1, level + halfWidth);
		const rise =
			outcome(model, moved(model, setting, input, above), week) -
			outcome(model, moved(model, setting, input, below), week);
		return rise / (above - below);
	});
}

function outcome(model: Model, setting: Setting, week: number): number {
	return solve(model, setting, week).at(week)[model.outcome] ?? 0;
}

function levelOf(model: Model, setting: Setting, input: number): number {
	return setting.inputs[model.ids[input] ?? ''] ?? model.initial[input] ?? 0;
}

function moved(model: Model, setting: Setting, input: number, level: number): Setting {
	return { ...setting, inputs: { ...setting.inputs, [model.ids[input] ?? '']: level } };
}
