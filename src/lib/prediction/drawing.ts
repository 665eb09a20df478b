/** A curve drawn by hand: levels (0..1) at even places over the weeks, with nothing where no hand has been. */

/** Places a week: a line follows the finger to within a quarter of a week. */
export const grain = 4;

/** A curve is written down, and drawn by keyboard, at this many places after the start, evenly over the weeks. */
export const readingCount = 13;

/** Level by place, from week 0; undefined: not drawn. The start is always known. */
export type Drawing = readonly (number | undefined)[];

export interface Point {
	/** 0..horizon, fractions too. */
	readonly week: number;
	/** 0..1. */
	readonly level: number;
}

/** A field of `horizon` weeks on which nothing is drawn yet. */
export function blank(horizon: number): Drawing {
	return Array.from({ length: horizon * grain + 1 }, () => undefined);
}

/** The pen goes straight from one point to the next: what it passes over is as it goes now, whatever was there. */
export function stroke(drawing: Drawing, from: Point, to: Point): Drawing {
	const [a, b] = from.week <= to.week ? [from, to] : [to, from];
	const [first, last] = [Math.round(a.week * grain), Math.round(b.week * grain)];
	return drawing.map((level, place) => {
		// The start is part of the question: no pen moves it.
		if (place < Math.max(1, first) || place > last) return level;
		const share = b.week > a.week ? clamp((place / grain - a.week) / (b.week - a.week)) : 1;
		// Where both ends fall on one place the pen's last word counts.
		return clamp(first === last ? to.level : a.level + share * (b.level - a.level));
	});
}

/** Whether anything is drawn. */
export function isDrawn(drawing: Drawing): boolean {
	return drawing.some((level) => level !== undefined);
}

/** The last week that is drawn; 0 where nothing is. */
export function reach(drawing: Drawing): number {
	return (
		Math.max(
			0,
			drawing.findLastIndex((level) => level !== undefined)
		) / grain
	);
}

/** The whole curve from `start`: gaps are bridged straight, and what is not drawn at the end goes on level. */
export function whole(drawing: Drawing, start: number): number[] {
	const known: readonly (number | undefined)[] = [start, ...drawing.slice(1)];
	const filled: number[] = [];
	let before = 0;
	known.forEach((level, place) => {
		if (level === undefined) return;
		const from = known[before] ?? start;
		for (let gap = before + 1; gap < place; gap++)
			filled[gap] = from + ((gap - before) / (place - before)) * (level - from);
		filled[place] = level;
		before = place;
	});
	const last = known[before] ?? start;
	for (let place = before + 1; place < known.length; place++) filled[place] = last;
	return filled;
}

/** A whole curve at every week from 0. */
export function weekly(curve: readonly number[]): number[] {
	return curve.filter((_, place) => place % grain === 0);
}

/** The weeks of the readings, after the start. */
export function readingWeeks(horizon: number): number[] {
	return Array.from({ length: readingCount }, (_, i) => ((i + 1) * horizon) / readingCount);
}

/** A whole curve at the weeks of the readings. */
export function readingsOf(curve: readonly number[]): number[] {
	const horizon = (curve.length - 1) / grain;
	return readingWeeks(horizon).map((week) => curve[Math.round(week * grain)] ?? 0);
}

/** One reading set to a level, joined straight to its neighbours where those are drawn. */
export function withReading(drawing: Drawing, index: number, level: number, start: number): Drawing {
	const weeks = [0, ...readingWeeks((drawing.length - 1) / grain)];
	const at = (i: number): Point | undefined => {
		const week = weeks[i];
		if (week === undefined) return undefined;
		const known = i === 0 ? start : drawing[Math.round(week * grain)];
		return known === undefined ? undefined : { week, level: known };
	};
	const week = weeks[index + 1];
	if (week === undefined) throw new RangeError(`reading: ${index}`);
	const here = { week, level: clamp(level) };
	const neighbours = [at(index), at(index + 2)];
	return neighbours.reduce<Drawing>(
		(drawn, neighbour) => (neighbour ? stroke(drawn, neighbour, here) : drawn),
		stroke(drawing, here, here)
	);
}

function clamp(level: number): number {
	return Math.min(1, Math.max(0, level));
}
