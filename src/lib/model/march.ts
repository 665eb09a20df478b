/**
 * Solves many readings of a model with steps that they share, each as long as the reading that changes fastest allows. The method
 * is of third order (P. Bogacki, L. F. Shampine, "A 3(2) pair of Runge-Kutta formulas", Applied Mathematics Letters 2, 1989):
 * three slopes a step, since the last is the next one's first, and an error that comes with them. Readings that are only looked at
 * need no more, and how long a step may be is decided by what decays fastest more often than by the order.
 */
import type { Batch } from './batch.ts';
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
			advance(rows, n, stocks, from, first, h / 2);
			slope(segment, week + h / 2, second);
			advance(rows, n, stocks, from, second, 0.75 * h);
			slope(segment, week + 0.75 * h, third);
			finish(rows, n, stocks, from, h / 9, first, second, third);
			slope(segment, next, fourth);
			const error = (h / 72) * farthest(rows, n, first, second, third, fourth);
			length = h * Math.min(2, Math.max(0.3, 0.8 * (tolerance / error) ** (1 / 3)));
			if (error > tolerance && h > shortest) continue;
			rows.copyWithin(to, stocks, stocks + n);
			if (Number.isInteger(next)) visit(next, batch.outcome);
			for (let whole = Math.floor(week) + 1; whole < next; whole++) {
				for (const stock of batch.read) {
					between(rows, batch.width, stock, stocks, from, to, first, fourth, (whole - week) / h, h);
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

// Outside of the march, where the numbers that they begin with stay what they are.

/** x + h · slope */
function advance(rows: Float64Array, n: number, out: number, from: number, slope: number, h: number): void {
	for (let i = 0; i < n; i++) rows[(out + i) | 0] = rows[(from + i) | 0]! + h * rows[(slope + i) | 0]!;
}

/** Kept in 0..1, which the exact solution never leaves. */
function finish(
	rows: Float64Array,
	n: number,
	out: number,
	from: number,
	h: number,
	first: number,
	second: number,
	third: number
): void {
	for (let i = 0; i < n; i++) {
		const slopes = 2 * rows[(first + i) | 0]! + 3 * rows[(second + i) | 0]! + 4 * rows[(third + i) | 0]!;
		const level = rows[(from + i) | 0]! + h * slopes;
		rows[(out + i) | 0] = level < 0 ? 0 : level > 1 ? 1 : level;
	}
}

/** Of the solution of third order from that of second order; in 72nds of a step. */
function farthest(
	rows: Float64Array,
	n: number,
	first: number,
	second: number,
	third: number,
	fourth: number
): number {
	let most = 0;
	for (let i = 0; i < n; i++) {
		const apart =
			6 * rows[(second + i) | 0]! +
			8 * rows[(third + i) | 0]! -
			5 * rows[(first + i) | 0]! -
			9 * rows[(fourth + i) | 0]!;
		const size = Math.abs(apart);
		if (size > most) most = size;
	}
	return most;
}

/** A stock in the middle of a step, by the cubic that has the step's ends and slopes (Hermite's). */
function between(
	rows: Float64Array,
	width: number,
	stock: number,
	out: number,
	from: number,
	to: number,
	leaving: number,
	arriving: number,
	along: number,
	h: number
): void {
	const left = 1 - along;
	const end = along * along * (3 - 2 * along);
	const first = h * along * left * left;
	const last = -h * along * along * left;
	for (let i = stock; i < stock + width; i++) {
		const begun = rows[(from + i) | 0]!;
		rows[(out + i) | 0] =
			begun +
			end * (rows[(to + i) | 0]! - begun) +
			first * rows[(leaving + i) | 0]! +
			last * rows[(arriving + i) | 0]!;
	}
}
