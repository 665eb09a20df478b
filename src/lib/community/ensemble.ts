/** Many communities of one kind: what chance alone makes of the same plan. */
import type { Model } from '#lib/model/types.ts';
import { createCensus } from './census.ts';
import { createCommunity, type CommunityPlan } from './community.ts';
import type { Clamped } from './limits.ts';
import { relive, type Move } from './history.ts';
import { createRules, daysAWeek } from './rules.ts';
import { limitedInputs } from './sight.ts';

export interface EnsemblePlan {
	/** Of the first community; every further one has the next seed. */
	readonly first: CommunityPlan;
	/** How many. */
	readonly runs: number;
	/** How long each lives, in whole weeks. */
	readonly weeks: number;
	/** What is moved on the way. */
	readonly moves?: readonly Move[];
}

export interface Ensemble {
	readonly runs: number;
	readonly weeks: number;
	/** The outcome (0..1) at weeks 0..`weeks` of every run, one run after the other. */
	readonly outcomes: Float32Array;
	readonly clamped: readonly Clamped[];
}

/**
 * Lives an ensemble, one community at each turn of the loop that asks; whoever stops asking cancels it. Two workers
 * share one by taking seeds apart.
 *
 * @yields how many communities have been lived
 * @throws RangeError as `createCommunity`, and for numbers of runs or weeks that are not whole and positive
 */
export function* liveEnsemble(
	model: Model,
	{ first, runs, weeks, moves = [] }: EnsemblePlan
): Generator<number, Ensemble, void> {
	for (const [name, number] of Object.entries({ runs, weeks })) {
		if (!Number.isInteger(number) || number < 1) throw new RangeError(`${name}: ${number}`);
	}
	const rules = createRules(model, limitedInputs(model, first.reach));
	const census = createCensus(model);
	const outcomes = new Float32Array(runs * (weeks + 1));
	let clamped: readonly Clamped[] = [];
	for (let run = 0, at = 0; run < runs; run++) {
		const community = createCommunity(model, { ...first, seed: first.seed + run }, rules);
		for (let week = 0; week <= weeks; week++) {
			relive(community, moves, daysAWeek * week);
			outcomes[at++] = census.levels(community)[model.outcome]!;
		}
		clamped = community.clamped;
		yield run + 1;
	}
	return { runs, weeks, outcomes, clamped };
}

/**
 * The outcome below which a share `q` (0..1) of the runs lies, week by week; between two runs a straight line (R. J.
 * Hyndman and Y. Fan, The American Statistician 50, 1996, definition 7).
 */
export function quantile({ runs, weeks, outcomes }: Ensemble, q: number): Float32Array {
	const column = new Float32Array(runs);
	return Float32Array.from({ length: weeks + 1 }, (_, week) => {
		for (let run = 0; run < runs; run++) column[run] = outcomes[run * (weeks + 1) + week]!;
		column.sort();
		const place = q * (runs - 1);
		const below = Math.floor(place);
		const above = Math.min(runs - 1, below + 1);
		return column[below]! + (place - below) * (column[above]! - column[below]!);
	});
}
