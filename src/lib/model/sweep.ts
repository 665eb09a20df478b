/** What happens when inputs are taken away slowly and given back as slowly: whether the outcome comes back by the way it went. */
import { rest } from './equilibrium.ts';
import { solve } from './solve.ts';
import type { Model, Setting } from './types.ts';

/** The way of the inputs, in levels (0..1) and weeks. */
export interface Way {
	readonly from: number;
	readonly to: number;
	/** Weeks that each of the two ways takes. */
	readonly over: number;
	/** Weeks of rest at `to`, and again at `from`. */
	readonly held: number;
}

export interface Moment {
	readonly week: number;
	/** Where the inputs are, 0..1. */
	readonly at: number;
	readonly outcome: number;
}

/** Two years down, half a year of rest, two years up, half a year of rest. */
export const slowly: Way = { from: 0.6, to: 0.2, over: 104, held: 26 };

/**
 * Moves some inputs together there and back, from the highest resting place at `from`.
 *
 * @param together node ids of the inputs
 * @param setting whose other inputs hold; its start and its events play no part
 * @returns a moment a week
 */
export function thereAndBack(
	model: Model,
	setting: Setting,
	together: readonly string[],
	{ from, to, over, held }: Way = slowly
): Moment[] {
	const inputs = { ...setting.inputs, ...Object.fromEntries(together.map((id) => [id, from])) };
	const levels = rest(model, { inputs }, 1);
	const start = Object.fromEntries(model.stocks.map((node) => [model.ids[node]!, levels[node]!]));
	const events = together.flatMap((input) => [
		{ type: 'ramp', input, week: 0, to, over } as const,
		{ type: 'ramp', input, week: over + held, to: from, over } as const
	]);
	const weeks = 2 * (over + held);
	const { rows, width } = solve(model, { inputs, start, events }, weeks);
	const moved = model.indexOf.get(together[0] ?? '') ?? model.outcome;
	return Array.from({ length: weeks + 1 }, (_, week) => ({
		week,
		at: rows[week * width + moved]!,
		outcome: rows[week * width + model.outcome]!
	}));
}
