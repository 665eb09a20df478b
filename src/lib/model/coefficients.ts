/** All numbers of a model in flat arrays, so that other numbers can take their places without a new model. */
import type { Model } from './types.ts';

export interface Coefficients {
	/** By node, as in `Model`. */
	readonly initial: Float64Array;
	readonly gain: Float64Array;
	readonly loss: Float64Array;
	readonly base: Float64Array;
	readonly shock: Float64Array;
	/** By flow; 1 where an input gives the weight. */
	readonly weight: Float64Array;
	readonly floor: Float64Array;
	readonly share: Float64Array;
}

/** The numbers of a model. */
export function coefficientsOf({ initial, gain, loss, base, shock, flows }: Model): Coefficients {
	return {
		initial: Float64Array.from(initial),
		gain: Float64Array.from(gain),
		loss: Float64Array.from(loss),
		base: Float64Array.from(base),
		shock: Float64Array.from(shock),
		weight: Float64Array.from(flows, ({ weight }) => (typeof weight === 'number' ? weight : 1)),
		floor: Float64Array.from(flows, ({ floor }) => floor),
		share: Float64Array.from(flows, ({ share }) => share)
	};
}
