/** Plane geometry that several parts of the layout share: boxes, segments, polylines. */
import type { Box, Label, Point, Side, Text } from './types.ts';

/** Distance between a node's rim and its label, px. */
export const labelGap = 3;

/** The label box of a node at x, y with radius r, on the given side. */
export function labelBox(x: number, y: number, r: number, text: Text, side: Side): Label {
	const { width, height } = text;
	const at = {
		below: { x: x - width / 2, y: y + r + labelGap },
		above: { x: x - width / 2, y: y - r - labelGap - height },
		left: { x: x - r - labelGap - 2 - width, y: y - height / 2 },
		right: { x: x + r + labelGap + 2, y: y - height / 2 }
	}[side];
	return { ...text, ...at, side };
}

/** How far two boxes are apart; negative: the smaller of the depths to which they overlap. */
export function boxGap(a: Box, b: Box): number {
	const dx = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
	const dy = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
	return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
}

/** How far a circle is from a box; negative: overlap. */
export function circleBoxGap(x: number, y: number, r: number, box: Box): number {
	const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
	const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
	if (dx === 0 && dy === 0) {
		return -r - Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
	}
	return Math.hypot(dx, dy) - r;
}

/** The smallest box around the points. */
export function boundsOf(points: readonly Point[]): Box {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	for (const { x, y } of points) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where segments ab and cd cross, or undefined; touching ends do not count. */
export function crossing(a: Point, b: Point, c: Point, d: Point): Point | undefined {
	const rx = b.x - a.x;
	const ry = b.y - a.y;
	const sx = d.x - c.x;
	const sy = d.y - c.y;
	const cross = rx * sy - ry * sx;
	if (cross === 0) return undefined;
	const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross;
	const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross;
	if (t <= 0 || t >= 1 || u <= 0 || u >= 1) return undefined;
	return { x: a.x + t * rx, y: a.y + t * ry };
}

/** The part (0..1) of segment ab that lies in the box. */
export function shareInside(a: Point, b: Point, box: Box): number {
	let from = 0;
	let to = 1;
	for (const [start, delta, low, high] of [
		[a.x, b.x - a.x, box.x, box.x + box.width],
		[a.y, b.y - a.y, box.y, box.y + box.height]
	] as const) {
		if (delta === 0) {
			if (start < low || start > high) return 0;
			continue;
		}
		const t = (low - start) / delta;
		const u = (high - start) / delta;
		from = Math.max(from, Math.min(t, u));
		to = Math.min(to, Math.max(t, u));
	}
	return Math.max(0, to - from);
}

/** Distance of a point from segment ab. */
export function segmentDistance(p: Point, a: Point, b: Point): number {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const square = dx * dx + dy * dy;
	const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
	return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
