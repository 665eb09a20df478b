/** What one input decides by itself: the outcome at the horizon as it alone is moved. */
import { solve } from '#lib/model/solve.ts';
import type { Model, Setting } from '#lib/model/types.ts';

/** Points between the places that are tried. */
const step = 5;

export interface Alone {
	readonly id: string;
	/** The outcome with the input at 0 and at 1. */
	readonly lowest: number;
	readonly highest: number;
	/** The lowest percent, in steps of five, at which the outcome is at least the threshold; undefined: none. */
	readonly passes: number | undefined;
}

/** @param threshold 0..1 */
export function alone(model: Model, setting: Setting, id: string, threshold: number): Alone {
	const outcome = (level: number) => {
		const moved = { ...setting, inputs: { ...setting.inputs, [id]: level } };
		return solve(model, moved).at(model.horizon)[model.outcome] ?? 0;
	};
	const percents = Array.from({ length: 100 / step + 1 }, (_, i) => i * step);
	const levels = percents.map((percent) => outcome(percent / 100));
	const at = levels.findIndex((level) => level >= threshold);
	return {
		id,
		lowest: levels.at(0) ?? 0,
		highest: levels.at(-1) ?? 0,
		passes: at < 0 ? undefined : percents[at]
	};
}
