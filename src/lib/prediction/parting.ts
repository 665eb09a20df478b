/** Where a predicted curve and the model's go together, where they part, and by how much. */

/** Closer than this (levels) two curves are taken to go together: about the width of a pen on the field. */
const together = 0.06;
/** A gap counts when it lasts this many weeks: a slip of the hand is no departure. */
const lasting = 3;

export interface Parting {
	/** The last week up to which both go together; undefined: they never part. */
	readonly until: number | undefined;
	/** From this week to the end they go together again; undefined: they do not, or never parted. */
	readonly again: number | undefined;
	/** The week in which they are furthest apart, and by how much: prediction less model, levels. */
	readonly widest: { readonly week: number; readonly gap: number };
	/** Prediction less model at the last week. */
	readonly end: number;
	/** Mean height (levels) of the area in which the prediction is above the model, and of that in which it is below. */
	readonly above: number;
	readonly below: number;
}

/** Both week by week from 0, equally long. */
export function partingOf(predicted: readonly number[], actual: readonly number[]): Parting {
	const gaps = actual.map((level, week) => (predicted[week] ?? level) - level);
	const apart = gaps.map((gap) => Math.abs(gap) > together);
	const last = gaps.length - 1;
	const parts = gaps.findIndex((_, week) => {
		const stretch = apart.slice(week, week + lasting);
		return stretch.every(Boolean);
	});
	const lastApart = apart.lastIndexOf(true);
	const week = gaps.reduce((best, gap, at) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? at : best), 0);
	return {
		until: parts < 0 ? undefined : Math.max(0, parts - 1),
		again: parts >= 0 && last - lastApart >= lasting ? lastApart + 1 : undefined,
		widest: { week, gap: gaps[week] ?? 0 },
		end: gaps[last] ?? 0,
		above: mean(gaps.map((gap) => Math.max(0, gap))),
		below: mean(gaps.map((gap) => Math.max(0, -gap)))
	};
}

/** Of a curve read at even places: half weight at both ends. */
function mean(heights: readonly number[]): number {
	const area = heights.reduce(
		(sum, height, i) => sum + height * (i === 0 || i === heights.length - 1 ? 0.5 : 1),
		0
	);
	return area / Math.max(1, heights.length - 1);
}
