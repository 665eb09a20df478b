/**
 * What is wrong with a scene, as one number: what a cartographer would call clutter. The search lowers it.
 * The unit is arbitrary; what must never remain costs hundreds, what is a matter of taste costs a few.
 */
import { boxGap, circleBoxGap, crossing, segmentDistance, shareInside } from './geometry.ts';
import type { Body, Scene, Strand } from './scene.ts';

const never = 300;
/** Room wanted between things, px. */
const room = { nodes: 14, labels: 7, labelNode: 6, linkNode: 6, linkLabel: 2, head: 4, heads: 10 };
const crossings = { dynamic: 70, mixed: 24, still: 12 };
/** Second choices for a label's side. */
const sides = { below: 0, above: 7, right: 9, left: 9 };

export function totalCost(scene: Scene): number {
	const { bodies, strands } = scene;
	let sum = 0;
	bodies.forEach((body, i) => {
		sum += bodyCost(scene, body);
		for (let j = i + 1; j < bodies.length; j++) sum += pairCost(scene, body, bodies[j] as Body);
	});
	strands.forEach((strand, i) => {
		sum += strandCost(scene, strand);
		for (const body of bodies) sum += linkBodyCost(strand, body);
		for (let j = i + 1; j < strands.length; j++) sum += linkLinkCost(strand, strands[j] as Strand);
	});
	return sum;
}

/** The part of the cost that depends on where the body is. */
export function costOfBody(scene: Scene, body: Body): number {
	const own = scene.incident.get(body) ?? [];
	let sum = labelCost(scene, body);
	for (const other of scene.bodies) if (other !== body) sum += spreadCost(scene, body, other);
	own.forEach((strand, i) => {
		sum += strandCost(scene, strand);
		for (let j = i + 1; j < own.length; j++) sum += linkLinkCost(strand, own[j] as Strand);
		for (const other of scene.bodies) if (other !== body) sum += linkBodyCost(strand, other);
		for (const other of scene.strands) {
			if (!own.includes(other)) sum += linkLinkCost(strand, other);
		}
	});
	return sum;
}

/** The part of the cost that depends on the side of the body's label. */
export function labelCost(scene: Scene, body: Body): number {
	let sum = bodyCost(scene, body);
	for (const other of scene.bodies) if (other !== body) sum += bodyGapCost(body, other);
	for (const strand of scene.strands) sum += linkBodyCost(strand, body);
	return sum;
}

/** The part of the cost that depends on the strand's bend. */
export function costOfStrand(scene: Scene, strand: Strand): number {
	let sum = strandCost(scene, strand);
	for (const body of scene.bodies) sum += linkBodyCost(strand, body);
	for (const other of scene.strands) if (other !== strand) sum += linkLinkCost(strand, other);
	return sum;
}

/** Away from where it would like to be, out of the frame, label on a second-choice side. */
function bodyCost({ frame }: Scene, body: Body): number {
	const { x, y, r, label, pull } = body;
	const dx = (x - pull.x) / frame.width;
	const dy = (y - pull.y) / frame.height;
	const left = Math.min(x - r, label.x);
	const top = Math.min(y - r, label.y);
	const right = Math.max(x + r, label.x + label.width);
	const bottom = Math.max(y + r, label.y + label.height);
	const { margin, width, height } = frame;
	const out =
		Math.max(0, margin - left) +
		Math.max(0, margin - top) +
		Math.max(0, right - (width - margin)) +
		Math.max(0, bottom - (height - margin));
	return pull.across * dx * dx + pull.along * dy * dy + sides[label.side] + (out > 0 ? never + 20 * out : 0);
}

function pairCost(scene: Scene, a: Body, b: Body): number {
	return bodyGapCost(a, b) + spreadCost(scene, a, b);
}

function tight(gap: number, wanted: number): number {
	if (gap >= wanted) return 0;
	const lack = wanted - gap;
	return gap < 0 ? never + 8 * lack : 0.4 * lack * lack;
}

/** Nodes and labels on or too near one another. */
function bodyGapCost(a: Body, b: Body): number {
	const dx = Math.abs(a.x - b.x);
	const dy = Math.abs(a.y - b.y);
	if (dx > 300 || dy > 200) return 0;
	return (
		tight(Math.hypot(dx, dy) - a.r - b.r, room.nodes) +
		tight(boxGap(a.label, b.label), room.labels) +
		tight(circleBoxGap(a.x, a.y, a.r, b.label), room.labelNode) +
		tight(circleBoxGap(b.x, b.y, b.r, a.label), room.labelNode)
	);
}

/** Unevenly used room: nodes nearer than their share of the frame. */
function spreadCost({ frame, bodies }: Scene, a: Body, b: Body): number {
	const ideal = 0.95 * Math.sqrt((frame.width * frame.height) / bodies.length) + (a.r + b.r) / 2;
	const lack = 1 - Math.hypot(a.x - b.x, a.y - b.y) / ideal;
	return lack > 0 ? 34 * lack * lack : 0;
}

/** Long or strongly bent, or not clear of its twin. */
function strandCost({ frame }: Scene, strand: Strand): number {
	const { source, target, bend, twin } = strand;
	if (source === target) return 6 * Math.abs(Math.cos(bend)) + 4 * Math.max(0, Math.sin(bend));
	const length = Math.hypot(source.x - target.x, source.y - target.y) / frame.width;
	const over = Math.max(0, Math.abs(bend) - 0.14);
	let sum = (strand.dynamic ? 40 : 70) * length * length + 90 * over * over * (0.4 + length);
	if (twin) {
		const apart = twin.source === source ? bend - twin.bend : bend + twin.bend;
		sum += 4000 * Math.max(0, 0.3 - Math.abs(apart)) ** 2;
	}
	return sum;
}

/** A link that runs through a node or a label, or whose head touches one. */
function linkBodyCost(strand: Strand, body: Body): number {
	const { bounds, headBox } = strand;
	const { label, r } = body;
	let sum = 0;
	if (near(bounds, label, room.linkLabel)) {
		let inside = 0;
		const { points } = strand.curve;
		for (let i = 1; i < points.length; i++) {
			const a = points[i - 1];
			const b = points[i];
			if (!a || !b) continue;
			const share = shareInside(a, b, label);
			if (share > 0) inside += share * Math.hypot(a.x - b.x, a.y - b.y);
		}
		if (inside > 0) sum += (strand.dynamic ? 26 : 16) + 0.6 * inside;
		sum += tight(boxGap(headBox, label), room.head);
	}
	if (body === strand.source || body === strand.target) return sum;
	const reach = r + room.linkNode;
	if (
		body.x + reach < bounds.x ||
		body.x - reach > bounds.x + bounds.width ||
		body.y + reach < bounds.y ||
		body.y - reach > bounds.y + bounds.height
	) {
		return sum;
	}
	const { points } = strand.curve;
	let distance = Infinity;
	for (let i = 1; i < points.length; i++) {
		const a = points[i - 1];
		const b = points[i];
		if (a && b) distance = Math.min(distance, segmentDistance(body, a, b));
	}
	if (distance < reach) sum += distance < r ? 160 + 2 * (r - distance) : 3 * (reach - distance);
	return sum + tight(circleBoxGap(body.x, body.y, r, headBox), room.head);
}

/** Crossings, and heads that arrive at one place. */
function linkLinkCost(a: Strand, b: Strand): number {
	let sum = 0;
	const tipA = a.curve.head[1];
	const tipB = b.curve.head[1];
	const apart = Math.hypot(tipA.x - tipB.x, tipA.y - tipB.y);
	if (apart < room.heads) sum += 2 * (room.heads - apart);
	if (!near(a.bounds, b.bounds, 0)) return sum;
	const times = crossingCount(a, b);
	if (times === 0) return sum;
	const each =
		a.dynamic && b.dynamic ? crossings.dynamic : a.dynamic || b.dynamic ? crossings.mixed : crossings.still;
	return sum + times * each;
}

/** How often two strands cross. */
export function crossingCount(a: Strand, b: Strand): number {
	const p = a.curve.points;
	const q = b.curve.points;
	let count = 0;
	for (let i = 1; i < p.length; i++) {
		const p0 = p[i - 1];
		const p1 = p[i];
		if (!p0 || !p1) continue;
		const left = Math.min(p0.x, p1.x);
		const right = Math.max(p0.x, p1.x);
		const top = Math.min(p0.y, p1.y);
		const bottom = Math.max(p0.y, p1.y);
		if (
			right < b.bounds.x ||
			left > b.bounds.x + b.bounds.width ||
			bottom < b.bounds.y ||
			top > b.bounds.y + b.bounds.height
		) {
			continue;
		}
		for (let j = 1; j < q.length; j++) {
			const q0 = q[j - 1];
			const q1 = q[j];
			if (!q0 || !q1) continue;
			if (q0.x < left && q1.x < left) continue;
			if (q0.x > right && q1.x > right) continue;
			if (q0.y < top && q1.y < top) continue;
			if (q0.y > bottom && q1.y > bottom) continue;
			if (crossing(p0, p1, q0, q1)) count++;
		}
	}
	return count;
}

function near(a: { x: number; y: number; width: number; height: number }, b: typeof a, gap: number): boolean {
	return (
		a.x < b.x + b.width + gap &&
		b.x < a.x + a.width + gap &&
		a.y < b.y + b.height + gap &&
		b.y < a.y + a.height + gap
	);
}
