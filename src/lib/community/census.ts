/** A community counted: the levels that the curve would show, and what each person is seen to have of the outcome. */
import { createRates } from '#lib/model/rates.ts';
import type { Model } from '#lib/model/types.ts';
import type { Community } from './community.ts';
import { holds } from './holdings.ts';

export interface Census {
	/**
	 * Levels (0..1) in the order of `Model.ids`: the inputs as people see them on average, the share of the people who
	 * hold each stock, and what the instants are where anybody may meet anybody. Of people who are all gone: 0.
	 *
	 * @param people only these, from the first (included) to the last (not included); everybody unless said
	 */
	levels(community: Community, people?: readonly [number, number]): Float64Array;
	/**
	 * By person, 0..1: the chance that a look at this person alone, through one part drawn by weight, finds the
	 * outcome. Where the outcome is made of parts, the mean over the people is its level.
	 */
	outcomes(community: Community): Float32Array;
}

/** Counts communities of a model. */
export function createCensus(model: Model): Census {
	const rates = createRates(model);
	const shares = new Float64Array(model.stocks.length);
	const levels = new Float64Array(model.ids.length);

	const seen = new Float64Array(model.ids.length);

	/** The inputs as these people see them on average. */
	function settle({ inputs, sight }: Community, from: number, until: number): void {
		for (const input of model.inputs) {
			const seers = sight[input];
			let share = 1;
			if (seers) {
				share = 0;
				for (let person = from; person < until; person++) share += seers[person]! / (until - from);
			}
			seen[input] = inputs[input]! * share;
		}
		rates.settle(seen);
	}

	return {
		levels(community, people) {
			const { counts, plan, holdings, gone } = community;
			const [from, until] = people ?? [0, plan.people];
			let present = community.present;
			if (people) {
				present = until - from;
				if (gone) for (let i = from; i < until; i++) present -= gone[i]!;
			}
			for (let place = 0; place < shares.length; place++) {
				let count = people ? 0 : counts[place]!;
				if (people) for (let i = from; i < until; i++) if (holds(holdings, i, place)) count++;
				shares[place] = count / Math.max(1, present);
			}
			settle(community, from, until);
			rates.complete(shares, levels, 0);
			return levels.slice();
		},
		outcomes(community) {
			const { plan, holdings } = community;
			const found = new Float32Array(plan.people);
			settle(community, 0, plan.people);
			for (let person = 0; person < plan.people; person++) {
				for (let place = 0; place < shares.length; place++) {
					shares[place] = holds(holdings, person, place) ? 1 : 0;
				}
				rates.complete(shares, levels, 0);
				found[person] = levels[model.outcome]!;
			}
			return found;
		}
	};
}
