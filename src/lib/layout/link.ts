/** The curve of one link: a gentle arc from rim to rim with an arrowhead, or a loop from a node to itself. */
import type { Placed, Point, Trace } from './types.ts';

/** Free space between the tip of a head and the rim it points at, px. */
const tipGap = 2;
/** Steps of the polyline that stands for a curve. */
const steps = 9;
/** Half the angle between a loop's two feet, radians. */
const loopFeet = 0.5;
/** How far a loop's control points are from the centre, in radii; and half the angle between them, radians. */
const loopReach = { distance: 2.9, angle: 0.75 };

export interface End extends Point {
	readonly r: number;
}

/** Size of an arrowhead, px. */
export interface Head {
	readonly length: number;
	readonly width: number;
}

/** The same curve twice: as Bézier points up to the head's base, and as a polyline up to its tip. */
export interface Curve {
	/** Start, one or two control points, end. */
	readonly bezier: readonly Point[];
	/** x, y of each corner in turn. */
	readonly points: Float64Array;
	readonly head: readonly [Point, Point, Point];
}

/** The head of a link: large between vessels, smaller from what acts on them, smallest outside the dynamics. */
export function headOf(dynamic: boolean, source: Pick<Placed, 'vessel'>, scale: number): Head {
	const factor = Math.min(1.2, Math.max(0.75, scale));
	const size = !dynamic ? 6.5 : source.vessel ? 12 : 9;
	return { length: size * factor, width: size * factor };
}

/**
 * The curve from source to target. `bend` is the control point's offset over the chord's length, positive to the right of
 * the way; when both ends are one node it is the direction of the loop, in radians.
 */
export function curve(source: End, target: End, bend: number, head: Head): Curve {
	return source === target ? loop(source, bend, head) : arc(source, target, bend, head);
}

/** The curve as it is drawn. */
export function trace({ bezier, points, head }: Curve): Trace {
	const [start, ...rest] = bezier;
	const to = rest.map((point) => `${round(point.x)},${round(point.y)}`).join(' ');
	const path = `M${round(start?.x ?? 0)},${round(start?.y ?? 0)}${rest.length === 2 ? 'Q' : 'C'}${to}`;
	const corners = Array.from({ length: points.length / 2 }, (_, i) => ({
		x: points[2 * i] ?? 0,
		y: points[2 * i + 1] ?? 0
	}));
	return { path, points: corners, head, mid: corners[Math.floor(corners.length / 2)] ?? head[1] };
}

function arc(source: End, target: End, bend: number, head: Head): Curve {
	const dx = target.x - source.x;
	const dy = target.y - source.y;
	const control = { x: (source.x + target.x) / 2 - dy * bend, y: (source.y + target.y) / 2 + dx * bend };
	const start = towards(source, control, source.r);
	const tip = towards(target, control, target.r + tipGap);
	const triangle = headAt(tip, control, start, head);
	const base = middle(triangle[0], triangle[2]);
	const points = new Float64Array(2 * steps + 2);
	for (let i = 0; i <= steps; i++) {
		const t = i / steps;
		const u = 1 - t;
		points[2 * i] = u * u * start.x + 2 * u * t * control.x + t * t * tip.x;
		points[2 * i + 1] = u * u * start.y + 2 * u * t * control.y + t * t * tip.y;
	}
	return { bezier: [start, control, base], points, head: triangle };
}

function loop(node: End, direction: number, head: Head): Curve {
	const at = (angle: number, distance: number) => ({
		x: node.x + distance * Math.cos(direction + angle),
		y: node.y + distance * Math.sin(direction + angle)
	});
	const reach = node.r * loopReach.distance;
	const start = at(-loopFeet, node.r);
	const first = at(-loopReach.angle, reach);
	const second = at(loopReach.angle, reach);
	const tip = at(loopFeet, node.r + tipGap);
	const triangle = headAt(tip, second, first, head);
	const base = middle(triangle[0], triangle[2]);
	const points = new Float64Array(2 * steps + 2);
	for (let i = 0; i <= steps; i++) {
		const t = i / steps;
		const u = 1 - t;
		const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
		points[2 * i] = a * start.x + b * first.x + c * second.x + d * tip.x;
		points[2 * i + 1] = a * start.y + b * first.y + c * second.y + d * tip.y;
	}
	return { bezier: [start, first, second, base], points, head: triangle };
}

/** The triangle whose tip is given and that comes from `from`; never longer than most of the way from the start. */
function headAt(tip: Point, from: Point, start: Point, head: Head): [Point, Point, Point] {
	const room = Math.hypot(tip.x - start.x, tip.y - start.y) * 0.7;
	const shrink = Math.min(1, room / head.length);
	const base = towards(tip, from, head.length * shrink);
	const half = (head.width * shrink) / 2;
	const along = towards({ x: 0, y: 0 }, { x: tip.x - base.x, y: tip.y - base.y }, half);
	return [{ x: base.x - along.y, y: base.y + along.x }, tip, { x: base.x + along.y, y: base.y - along.x }];
}

/** The point `distance` from `from` on the way to `to`. */
function towards(from: Point, to: Point, distance: number): Point {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const length = Math.sqrt(dx * dx + dy * dy);
	if (length === 0) return { x: from.x + distance, y: from.y };
	return { x: from.x + (dx / length) * distance, y: from.y + (dy / length) * distance };
}

function middle(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
