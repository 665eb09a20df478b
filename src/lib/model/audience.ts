/** For whom: what one feels for one's own group and for others, when most of one's meetings are with one's own. */
import { rest } from './equilibrium.ts';
import { createRates } from './rates.ts';
import type { Model, Setting } from './types.ts';

/** The outcome towards the own group and towards others, 0..1. */
export interface Audience {
	readonly inside: number;
	readonly outside: number;
}

/**
 * The outcome at a homophily h (0..1): the share of meetings that are within the own group, from .5 (all the same) to 1 (only
 * among themselves).
 *
 * @throws RangeError for an h outside 0..1
 */
export type Reading = (homophily: number) => Audience;

/**
 * Reads the outcome by group at the resting place that the setting's own start leads to. Of what is felt by groups
 * (`Model.grouped`), 2h as much is gained towards the own group and 2 (1 − h) towards others, the losses being the same; the other
 * stocks stay where they rest.
 *
 * @throws Error where nothing comes to rest
 */
export function audience(model: Model, setting: Setting): Reading {
	const levels = rest(model, setting);
	const rates = createRates(model);
	rates.settle(levels);
	return (homophily) => {
		if (!(homophily >= 0 && homophily <= 1)) throw new RangeError(`homophily: ${homophily}`);
		return { inside: outcome(2 * homophily), outside: outcome(2 * (1 - homophily)) };
	};

	/** Where the gains of grouped stocks are multiplied. At rest gain : loss is what they have to what they lack. */
	function outcome(times: number): number {
		const stocks = Float64Array.from(model.stocks, (node) => {
			const level = levels[node]!;
			return model.grouped[node] ? (times * level) / (times * level + 1 - level) : level;
		});
		const read = levels.slice();
		rates.complete(stocks, read, 0);
		return read[model.outcome]!;
	}
}
