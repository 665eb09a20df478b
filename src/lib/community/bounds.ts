/** How many hold each stock, roughly: bounds that seldom change, since whatever hangs on them is worked out anew when they do. */
import type { Model } from '#lib/model/types.ts';

/** Steps of a bound: finer ones would change every day. */
const steps = 16;

/** By node: at most this share of the people whom anybody may meet hold the stock. */
export function createBounds({ ids, stocks }: Model) {
	const bounds = new Float64Array(ids.length);
	return {
		bounds,
		/**
		 * Makes them as tight as the steps allow.
		 *
		 * @param counts by place in `Model.stocks`
		 * @returns whether one had to change, because it did not hold or was far too wide
		 */
		tighten(counts: Int32Array, others: number): boolean {
			let changed = false;
			for (let place = 0; place < stocks.length; place++) {
				const node = stocks[place]!;
				const share = counts[place]! / others;
				const before = bounds[node]!;
				if (share <= before && before - share < 2 / steps) continue;
				bounds[node] = Math.min(1, Math.ceil(share * steps) / steps);
				changed ||= bounds[node] !== before;
			}
			return changed;
		}
	};
}
