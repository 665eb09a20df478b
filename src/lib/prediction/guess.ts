/** The curves that a class chooses among by a show of hands: how they go, and what the model's shows beside them. */
import type { HandsWords } from '#lib/messages/prediction/hands.id.ts';
import type { ToldGuess } from '#lib/state/content.ts';
import { partingOf } from './parting.ts';
import { points } from './seen.ts';

/** One option as it stands on the field. */
export interface Option {
	readonly id: string;
	/** A, B, C …: said aloud, and seen from the last row. */
	readonly letter: string;
	readonly name: string;
	/** Levels at every week from 0. */
	readonly levels: readonly number[];
	readonly votes: number;
}

/** A guess at every week from 0, from a known start: straight between its places. */
export function levelsOf({ toward, way }: ToldGuess, start: number, horizon: number): number[] {
	const shares = [0, ...way];
	return Array.from({ length: horizon + 1 }, (_, week) => {
		const place = (week / horizon) * way.length;
		const before = Math.min(way.length - 1, Math.floor(place));
		const [from, to] = [shares[before] ?? 0, shares[before + 1] ?? 0];
		return start + (toward - start) * (from + (to - from) * (place - before));
	});
}

export function letterOf(index: number): string {
	return String.fromCodePoint('A'.charCodeAt(0) + index);
}

/** Mean distance (levels) between an option and the model, both week by week. */
export function distanceOf({ levels }: Pick<Option, 'levels'>, actual: readonly number[]): number {
	const { above, below } = partingOf(levels, actual);
	return above + below;
}

/** The option that lies nearest to the model's curve; of equals the first. */
export function nearestOf(options: readonly Option[], actual: readonly number[]): Option | undefined {
	return options.reduce<Option | undefined>(
		(best, option) => (best && distanceOf(best, actual) <= distanceOf(option, actual) ? best : option),
		undefined
	);
}

/**
 * What the options and the model show beside each other, in sentences that explain and do not grade: which was chosen most, which lies
 * nearest, and where that one and the model part.
 *
 * @param because joins a sentence and the model's reason
 */
export function tellHands(
	options: readonly Option[],
	actual: readonly number[],
	because: (sentence: string, nearest: Option) => string,
	words: HandsWords
): string[] {
	const nearest = nearestOf(options, actual);
	if (!nearest) return [];
	const total = options.reduce((sum, { votes }) => sum + votes, 0);
	const top = Math.max(...options.map(({ votes }) => votes));
	const most = options.filter(({ votes }) => votes === top).map(({ letter }) => letter);
	const { until, widest } = partingOf(nearest.levels, actual);
	// The gap is the option less the model: what the option is below, the model is above.
	const side = widest.gap < 0 ? words.above : words.below;
	const gap = Math.abs(points(widest.gap));
	const parts =
		until === undefined
			? words.together(nearest.letter)
			: because(
					until === 0
						? words.partsAtOnce(nearest.letter, side, gap, widest.week)
						: words.parts(nearest.letter, until, side, gap, widest.week),
					nearest
				);
	return [
		words.nearest(nearest.letter, nearest.name, nearest.votes, total),
		parts,
		most.length === 1 ? words.mostOne(most[0] ?? '', top) : words.most(most, top)
	];
}
