/** Where the model comes to rest while its inputs stay as they are, and how many such places there are. */
import { createIntegrator } from './integrate.ts';
import { createNewton } from './newton.ts';
import { createRates } from './rates.ts';
import { createSeries } from './series.ts';
import { accurate, startOf } from './solve.ts';
import { segments } from './timeline.ts';
import type { Model, Setting } from './types.ts';

/** Levels of all nodes, in the order of `Model.ids`. */
export interface Equilibria {
	/** Where it comes to rest from all stocks at 0; no other resting place is lower, if no stock inhibits another. */
	readonly lowest: Float64Array;
	/** Where it comes to rest from all stocks at 1; no other resting place is higher, if no stock inhibits another. */
	readonly highest: Float64Array;
}

/** Largest rate, per week, that still counts as rest. */
const still = 1e-11;
/** Below this rate Newton's method may take over. */
const slow = 1e-6;
/** Newton's method may finish the way, not go another: near a tipping point a zero may lie far from a slow place. */
const near = 0.02;
/** Weeks solved at a time, and how often: 400 years. */
const stretch = 520;
const stretches = 40;
/** Outcomes that differ by less are one. */
const apart = 1e-4;

/** The lowest and the highest resting place of a setting's inputs; its start and its events play no part. */
export function equilibria(model: Model, setting: Setting): Equilibria {
	return { lowest: rest(model, setting, 0), highest: rest(model, setting, 1) };
}

/** Whether two resting places differ in their outcome: then there is a tipping point between them. */
export function differ(model: Model, { lowest, highest }: Equilibria): boolean {
	return highest[model.outcome]! - lowest[model.outcome]! > apart;
}

/**
 * Where the model comes to rest from a start: no rate is larger than 1e-10 there. (On the very edge of a tipping point
 * the way never ends; the place where it has become slow is given then.)
 *
 * @param start level of all stocks (0..1), or of each in the order of `Model.stocks`; the setting's own unless given
 * @returns levels of all nodes, in the order of `Model.ids`
 * @throws Error where nothing comes to rest, as where stocks inhibit each other in turns
 */
export function rest(model: Model, setting: Setting, start?: number | Float64Array): Float64Array {
	const { inputs } = setting;
	const rates = createRates(model);
	const { find } = createNewton((x, out) => rates.derive(x, 0, out, 0), model.stocks.length);
	const speed = new Float64Array(model.stocks.length);
	const first = typeof start === 'number' ? undefined : (start ?? startOf(model, setting));
	const stocks = first?.slice() ?? new Float64Array(model.stocks.length).fill(Number(start));
	const levels = new Float64Array(model.ids.length);
	const integrate = createIntegrator(createSeries(model));
	const parts = segments(model, { inputs }, stretch);
	parts[0]!.writeInputs(0, levels);
	rates.settle(levels);
	for (let round = 0; round < stretches; round++) {
		integrate(parts, stocks, accurate);
		rates.derive(stocks, 0, speed, 0);
		if (speed.some((rate) => Math.abs(rate) > slow)) continue;
		const zero = stocks.slice();
		if (find(zero, still) && zero.every((level, i) => Math.abs(level - stocks[i]!) < near)) {
			rates.complete(
				zero.map((level) => Math.min(1, Math.max(0, level))),
				levels,
				0
			);
			return levels;
		}
	}
	if (speed.every((rate) => Math.abs(rate) <= slow)) {
		rates.complete(stocks, levels, 0);
		return levels;
	}
	throw new Error(`no rest within ${stretch * stretches} weeks`);
}

/**
 * The start, the same for all stocks, from which the model would go neither to the lowest nor to the highest resting
 * place: below it, it falls back, above it, it gets through.
 *
 * @returns a level, 0..1, to ± 1e-5; nothing where there is one resting place only
 */
export function threshold(model: Model, setting: Setting): number | undefined {
	const places = equilibria(model, setting);
	if (!differ(model, places)) return undefined;
	const middle = (places.lowest[model.outcome]! + places.highest[model.outcome]!) / 2;
	return bisect((start) => rest(model, setting, start)[model.outcome]! > middle, 0, 1);
}

/**
 * Between which levels of some inputs, moved together, there are two resting places.
 *
 * @param together ids of the inputs
 * @returns the lowest and the highest such level, to ± 1e-5; nothing where 101 levels show none
 */
export function twoStates(
	model: Model,
	setting: Setting,
	together: readonly string[]
): [number, number] | undefined {
	const two = (level: number) => {
		const moved = Object.fromEntries(together.map((id) => [id, level]));
		return differ(model, equilibria(model, { inputs: { ...setting.inputs, ...moved } }));
	};
	const grid = Array.from({ length: 101 }, (_, i) => i / 100);
	const found = grid.filter(two);
	const first = found[0];
	const last = found.at(-1);
	if (first === undefined || last === undefined) return undefined;
	return [
		first === 0 ? 0 : bisect(two, first - 0.01, first),
		last === 1 ? 1 : bisect((level) => !two(level), last, last + 0.01)
	];
}

/** Where a test turns from false to true between two numbers, to ± 1e-5. */
function bisect(test: (x: number) => boolean, low: number, high: number): number {
	while (high - low > 2e-5) {
		const middle = (low + high) / 2;
		if (test(middle)) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}
