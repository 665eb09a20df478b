/** Plane geometry that several parts of the layout share: boxes, segments, polylines. */
import type { Box, Label, Point, Side, Text } from './types.ts';

/** Distance between a node's rim and its label, px. */
const labelGap = 3;

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
	return dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
}

/** How far a circle is from a box; negative: overlap. */
export function circleBoxGap(x: number, y: number, r: number, box: Box): number {
	const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
	const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
	if (dx === 0 && dy === 0) {
		return -r - Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
	}
	return Math.sqrt(dx * dx + dy * dy) - r;
}

/** The smallest box around the corners x, y, x, y … */
export function boundsOf(corners: ArrayLike<number>): Box {
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	for (let i = 0; i < corners.length; i += 2) {
		const x = corners[i] ?? 0;
		const y = corners[i + 1] ?? 0;
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes are less than `gap` apart on both axes. */
export function near(a: Box, b: Box, gap: number): boolean {
	return (
		a.x < b.x + b.width + gap &&
		b.x < a.x + a.width + gap &&
		a.y < b.y + b.height + gap &&
		b.y < a.y + a.height + gap
	);
}

/** Where two segments cross, as the share of the first (0..1); NaN if they do not. Touching ends do not count. */
function crossingAt(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number,
	dx: number,
	dy: number
): number {
	const rx = bx - ax;
	const ry = by - ay;
	const sx = dx - cx;
	const sy = dy - cy;
	const cross = rx * sy - ry * sx;
	if (cross === 0) return NaN;
	const t = ((cx - ax) * sy - (cy - ay) * sx) / cross;
	const u = ((cx - ax) * ry - (cy - ay) * rx) / cross;
	return t > 0 && t < 1 && u > 0 && u < 1 ? t : NaN;
}

/** Whether segments ab and cd cross; touching ends do not count. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	return !Number.isNaN(crossingAt(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y));
}

/** How often two polylines (x, y, x, y …) cross. `around` is the box around the second. */
export function polylineCrossings(p: Float64Array, q: Float64Array, around: Box): number {
	const farRight = around.x + around.width;
	const farBottom = around.y + around.height;
	let count = 0;
	for (let i = 2; i < p.length; i += 2) {
		const ax = p[i - 2] ?? 0;
		const ay = p[i - 1] ?? 0;
		const bx = p[i] ?? 0;
		const by = p[i + 1] ?? 0;
		const left = ax < bx ? ax : bx;
		const right = ax < bx ? bx : ax;
		const top = ay < by ? ay : by;
		const bottom = ay < by ? by : ay;
		if (right < around.x || left > farRight || bottom < around.y || top > farBottom) continue;
		for (let j = 2; j < q.length; j += 2) {
			const cx = q[j - 2] ?? 0;
			const cy = q[j - 1] ?? 0;
			const dx = q[j] ?? 0;
			const dy = q[j + 1] ?? 0;
			if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
			if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
			if (!Number.isNaN(crossingAt(ax, ay, bx, by, cx, cy, dx, dy))) count++;
		}
	}
	return count;
}

/** Length of the polyline's part that lies in the box, px. */
export function lengthInside(p: Float64Array, box: Box): number {
	const right = box.x + box.width;
	const bottom = box.y + box.height;
	let sum = 0;
	for (let i = 2; i < p.length; i += 2) {
		const ax = p[i - 2] ?? 0;
		const ay = p[i - 1] ?? 0;
		const dx = (p[i] ?? 0) - ax;
		const dy = (p[i + 1] ?? 0) - ay;
		let from = 0;
		let to = 1;
		if (dx === 0) {
			if (ax < box.x || ax > right) continue;
		} else {
			const t = (box.x - ax) / dx;
			const u = (right - ax) / dx;
			from = Math.max(from, t < u ? t : u);
			to = Math.min(to, t < u ? u : t);
		}
		if (dy === 0) {
			if (ay < box.y || ay > bottom) continue;
		} else {
			const t = (box.y - ay) / dy;
			const u = (bottom - ay) / dy;
			from = Math.max(from, t < u ? t : u);
			to = Math.min(to, t < u ? u : t);
		}
		if (to > from) sum += (to - from) * Math.sqrt(dx * dx + dy * dy);
	}
	return sum;
}

/** Distance of a point from the polyline. */
export function polylineDistance(x: number, y: number, p: Float64Array): number {
	let least = Infinity;
	for (let i = 2; i < p.length; i += 2) {
		const ax = p[i - 2] ?? 0;
		const ay = p[i - 1] ?? 0;
		const dx = (p[i] ?? 0) - ax;
		const dy = (p[i + 1] ?? 0) - ay;
		const square = dx * dx + dy * dy;
		const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
		const t = along < 0 ? 0 : along > 1 ? 1 : along;
		const ex = x - ax - t * dx;
		const ey = y - ay - t * dy;
		least = Math.min(least, ex * ex + ey * ey);
	}
	return Math.sqrt(least);
}
