/** A square grid of levels as shapes to draw: pure, so that it can be done beside the page. */
import { contours } from 'd3';

type Point = readonly [x: number, y: number];

/** A shape in the grid's own units: cell (column, row) at x = column and y = size − 1 − row, so that rows go up. */
export interface Shape {
	/** The level (0..1) above which it lies. */
	readonly level: number;
	/** SVG path data. */
	readonly path: string;
	/** Where a line's level can be written, on it and off the rim of the grid; nothing where it has no such place. */
	readonly label?: Point;
}

/** How far a label keeps off the rim, as a share of the side, and off others. */
const rim = 0.06;
const apart = 0.12;
/** How often the corners of a region's edge are cut. */
const cuts = 6;

/** For each level, in order, all that lies above it; nothing at all where the grid lies below. */
export function shapesAbove(levels: ArrayLike<number>, size: number, thresholds: readonly number[]): Shape[] {
	const edges = edgesOf(levels, size);
	return thresholds.flatMap((level) => {
		const rings = edges(level);
		return rings.length === 0 ? [] : [{ level, path: rings.map(pathOf).join('') }];
	});
}

/**
 * The edges of the same as lines, with their labels. Where the grid jumps all of them would run side by side, as ragged as the
 * grid: there they break off, and the jump is for something else to draw.
 *
 * @param jump - neighbouring cells whose levels are farther apart lie on either side of one
 */
export function linesAt(
	levels: ArrayLike<number>,
	size: number,
	thresholds: readonly number[],
	jump = Infinity
): Shape[] {
	const edges = edgesOf(levels, size);
	const taken: Point[] = [];
	return thresholds.flatMap((level): Shape[] => {
		const pieces = edges(level).flatMap((ring) =>
			stretches(ring, (point) => spread(levels, size, point) <= jump)
		);
		if (pieces.length === 0) return [];
		const label = place(pieces.flat(), size - 1, taken);
		if (label) taken.push(label);
		return [{ level, path: pieces.map(lineOf).join(''), ...(label && { label }) }];
	});
}

/** The closed rings round what lies above a level. */
function edgesOf(levels: ArrayLike<number>, size: number): (level: number) => Point[][] {
	const draw = contours().size([size, size]);
	const values = Array.from(levels);
	return (level) =>
		draw
			.contour(values, level)
			.coordinates.flat()
			.map((ring) => ring.map(([x = 0, y = 0]): Point => [x - 0.5, size - 0.5 - y]));
}

/** What stays of a way where only some of its points do, in pieces of two points or more. */
function stretches(way: readonly Point[], stays: (point: Point) => boolean): Point[][] {
	const pieces: Point[][] = [[]];
	for (const point of way) {
		if (stays(point)) pieces.at(-1)!.push(point);
		else if (pieces.at(-1)!.length > 0) pieces.push([]);
	}
	return pieces.filter(({ length }) => length > 1);
}

/** How far the cells about a point are apart. */
function spread(levels: ArrayLike<number>, size: number, [x, y]: Point): number {
	const inner = (cell: number) => Math.min(size - 1, Math.max(0, cell));
	const row = size - 1 - y;
	const about = [Math.floor(row), Math.ceil(row)].flatMap((r) =>
		[Math.floor(x), Math.ceil(x)].map((column) => levels[inner(r) * size + inner(column)] ?? 0)
	);
	return Math.max(...about) - Math.min(...about);
}

/**
 * All that lies above a level, without the steps of the grid: where a grid jumps, its edge is known to a cell only, and
 * every corner is cut some times.
 */
export function regionAbove(levels: ArrayLike<number>, size: number, level: number): string {
	// The rim is drawn on outwards: where it is cut is out of sight.
	const wide = size + 2 * cuts;
	const inner = (place: number) => Math.min(size - 1, Math.max(0, place - cuts));
	const values = Array.from({ length: wide * wide }, (_, cell) => {
		return levels[inner(Math.floor(cell / wide)) * size + inner(cell % wide)] ?? 0;
	});
	const rings = contours().size([wide, wide]).contour(values, level).coordinates.flat();
	return rings
		.map((ring) => {
			// The first point stands at the end again.
			let smooth = ring.slice(1).map(([x = 0, y = 0]): Point => [x - cuts - 0.5, size + cuts - 0.5 - y]);
			for (let round = 0; round < cuts; round++) smooth = cut(smooth);
			return pathOf(smooth);
		})
		.join('');
}

/** A ring through the middles of another's sides. */
function cut(ring: readonly Point[]): Point[] {
	return ring.map(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
		return [(x + nextX) / 2, (y + nextY) / 2];
	});
}

function pathOf(ring: readonly Point[]): string {
	return `${lineOf(ring)}Z`;
}

function lineOf(way: readonly Point[]): string {
	return `M${way.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** The point of an edge that is farthest from the rim, if it is far enough, and from all labels before. */
function place(points: readonly Point[], side: number, taken: readonly Point[]): Point | undefined {
	const inside = ([x, y]: Point) => Math.min(x, y, side - x, side - y);
	const free = points.filter(
		(point) =>
			inside(point) > rim * side &&
			taken.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) > apart * side)
	);
	return free.reduce<Point | undefined>(
		(best, point) => (!best || inside(point) > inside(best) ? point : best),
		undefined
	);
}
