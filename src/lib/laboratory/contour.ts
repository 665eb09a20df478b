/** A square grid of levels as shapes to draw: pure, so that it can be done beside the page. */
import { contours } from 'd3';

/** A shape in the grid's own units: cell (column, row) at x = column and y = size − 1 − row, so that rows go up. */
export interface Shape {
	/** The level (0..1) above which it lies. */
	readonly level: number;
	/** SVG path data. */
	readonly path: string;
	/** Where its level can be written, on its edge and off the rim of the grid; nothing where it has no such place. */
	readonly label?: readonly [x: number, y: number];
}

/** How far a label keeps off the rim, as a share of the side, and off others. */
const rim = 0.06;
const apart = 0.12;
/** How often the corners of a region's edge are cut. */
const cuts = 6;

/** For each level, in order, all that lies above it; nothing at all where the grid lies below. */
export function shapesAbove(levels: ArrayLike<number>, size: number, thresholds: readonly number[]): Shape[] {
	const draw = contours().size([size, size]);
	const values = Array.from(levels);
	const taken: (readonly [number, number])[] = [];
	return thresholds.flatMap((level): Shape[] => {
		const rings = draw.contour(values, level).coordinates.flat();
		if (rings.length === 0) return [];
		const turned = rings.map((ring) =>
			ring.map(([x = 0, y = 0]): readonly [number, number] => [x - 0.5, size - 0.5 - y])
		);
		const label = place(turned.flat(), size - 1, taken);
		if (label) taken.push(label);
		return [{ level, path: turned.map(pathOf).join(''), ...(label && { label }) }];
	});
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
			let smooth = ring
				.slice(1)
				.map(([x = 0, y = 0]): readonly [number, number] => [x - cuts - 0.5, size + cuts - 0.5 - y]);
			for (let round = 0; round < cuts; round++) smooth = cut(smooth);
			return pathOf(smooth);
		})
		.join('');
}

/** A ring through the middles of another's sides. */
function cut(ring: readonly (readonly [number, number])[]): (readonly [number, number])[] {
	return ring.map(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
		return [(x + nextX) / 2, (y + nextY) / 2];
	});
}

function pathOf(ring: readonly (readonly [number, number])[]): string {
	return `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** The point of an edge that is farthest from the rim, if it is far enough, and from all labels before. */
function place(
	points: readonly (readonly [number, number])[],
	side: number,
	taken: readonly (readonly [number, number])[]
): readonly [number, number] | undefined {
	const inside = ([x, y]: readonly [number, number]) => Math.min(x, y, side - x, side - y);
	const free = points.filter(
		(point) =>
			inside(point) > rim * side &&
			taken.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) > apart * side)
	);
	return free.reduce<readonly [number, number] | undefined>(
		(best, point) => (!best || inside(point) > inside(best) ? point : best),
		undefined
	);
}
