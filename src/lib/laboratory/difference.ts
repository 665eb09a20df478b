/** What lies between two curves, told apart by who is above. */

/** A point of both curves; weeks may be fractions where the curves cross. */
export interface Between {
	readonly week: number;
	readonly now: number;
	readonly pinned: number;
}

/** Both curves week by week (0, 1, 2 …), with a point more wherever they cross between two weeks. */
export function between(now: readonly number[], pinned: readonly number[]): Between[] {
	return now.flatMap((level, week): Between[] => {
		const here = { week, now: level, pinned: pinned[week] ?? level };
		const [next, other] = [now[week + 1], pinned[week + 1]];
		if (next === undefined || other === undefined) return [here];
		const [gap, then] = [here.now - here.pinned, next - other];
		if (gap * then >= 0) return [here];
		const share = gap / (gap - then);
		const meet = level + share * (next - level);
		return [here, { week: week + share, now: meet, pinned: meet }];
	});
}
