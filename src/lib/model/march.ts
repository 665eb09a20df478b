/**
 * Solves many readings of a model with steps that they share, each as long as the reading that changes fastest allows. The method
 * is of third order (P. Bogacki, L. F. Shampine, "A 3(2) pair of Runge-Kutta formulas", Applied Mathematics Letters 2, 1989):
 * three slopes a step, since the last is the next one's first, and an error that comes with them. Readings that are only looked at
 * need no more, and how long a step may be is decided by what decays fastest more often than by the order.
 */
import type { Batch } from './batch.ts';
import { advance, between, farthest, finish } from './kernels.ts';
import type { Segment } from './timeline.ts';

/** Rows a stock that a march writes into. */
export const spareRows = 6;

/** Told the outcome's row, from its place in the batch's rows, at every whole week; once more where an event falls there. */
export type Visit = (week: number, outcome: number) => void;

/** Weeks; what follows a step is found out by taking it. */
const firstStep = 0.5;
/** A shorter one is taken whatever its error. */
const shortest = 1e-4;

/**
 * @param start levels of the stocks at the first segment's beginning, a row each
 * @param tolerance the largest error of a step that any reading may have, as far as the method can tell
 */
export function march(
	batch: Batch,
	segments: readonly Segment[],
	start: Float64Array,
	tolerance: number,
	visit: Visit
): void {
	const { rows, stocks } = batch;
	const n = start.length;
	const place = (row: number) => batch.spare + row * n;
	const [from, to, second, third] = [place(0), place(1), place(2), place(3)];
	let [first, fourth] = [place(4), place(5)];
	let length = firstStep;
	rows.set(start, from);

	for (const segment of segments) {
		const end = segment.until;
		const varies = segment.moving.length > 0;
		let week = segment.from;
		rows.copyWithin(stocks, from, from + n);
		batch.settle(segment, week);
		batch.derive(segment.shocked ? segment.shockAt(week) : 0, first);
		if (Number.isInteger(week)) visit(week, batch.outcome);
		while (week < end) {
			// The last two steps of a stretch are alike, rather than one long and one short.
			const left = end - week;
			const h = length >= left ? left : 2 * length > left ? left / 2 : length;
			const next = h === left ? end : week + h;
			advance(n, stocks, from, first, h / 2);
			slope(segment, week + h / 2, second);
			advance(n, stocks, from, second, 0.75 * h);
			slope(segment, week + 0.75 * h, third);
			finish(n, stocks, from, h / 9, first, second, third);
			slope(segment, next, fourth);
			const error = (h / 72) * farthest(n, first, second, third, fourth);
			length = h * Math.min(2, Math.max(0.3, 0.8 * (tolerance / error) ** (1 / 3)));
			if (error > tolerance && h > shortest) continue;
			rows.copyWithin(to, stocks, stocks + n);
			if (Number.isInteger(next)) visit(next, batch.outcome);
			for (let whole = Math.floor(week) + 1; whole < next; whole++) {
				for (const stock of batch.read) {
					between(batch.width, stock, stocks, from, to, first, fourth, (whole - week) / h, h);
				}
				if (varies) batch.settle(segment, whole);
				batch.complete();
				visit(whole, batch.outcome);
			}
			rows.copyWithin(from, to, to + n);
			[first, fourth] = [fourth, first];
			week = next;
		}
	}

	function slope(segment: Segment, week: number, out: number): void {
		if (segment.moving.length > 0) batch.settle(segment, week);
		batch.derive(segment.shocked ? segment.shockAt(week) : 0, out);
	}
}
