/** Two curves set against each other, each given by its levels at weeks 0, 1, 2 …; between weeks they are straight. */

/** Smaller differences are not told: what is shown has two decimals. */
const noticeable = 0.005;

/** Whether a difference of levels is large enough to be shown. */
export const isNoticed = (difference: number): boolean => Math.abs(difference) >= noticeable;

/**
 * The week at which a curve first reaches a level: 0 when it begins there or above, undefined when it never does.
 *
 * @returns a fraction of weeks, on the line between the two weeks that it lies between
 */
export function firstReached(levels: readonly number[], level: number): number | undefined {
	const week = levels.findIndex((value) => value >= level);
	if (week < 0) return undefined;
	const before = levels[week - 1];
	const after = levels[week] ?? level;
	return before === undefined ? 0 : week - (after - level) / (after - before);
}

/** Who is ahead at the end, by how much, and since when. */
export interface Lead {
	/** Of the last week; positive: the first curve is ahead. */
	readonly by: number;
	/** Week of the last change of lead; 0: it was so all along. */
	readonly since: number;
}

/** The lead at the end of a difference of curves; undefined where it is too small to be noticed. */
export function leadOf(difference: readonly number[]): Lead | undefined {
	const by = difference.at(-1) ?? 0;
	if (!isNoticed(by)) return undefined;
	const last = difference.findLastIndex((value) => value * by <= 0);
	if (last < 0) return { by, since: 0 };
	const [before, after] = [difference[last] ?? 0, difference[last + 1] ?? by];
	return { by, since: last + before / (before - after) };
}
