/**
 * What is wrong with a scene, as one number: what a cartographer would call clutter. The search lowers it.
 * The unit is arbitrary; what must never remain costs hundreds, what is a matter of taste costs a few.
 */
import type { Frame } from './frame.ts';
import { boxGap, circleBoxGap, lengthInside, near, polylineCrossings, polylineDistance } from './geometry.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import type { Body, Scene, Strand } from './scene.ts';
import type { Box, Side } from './types.ts';

const never = 300;
/** Room wanted between things, px. */
const room = { nodes: 14, vessels: 52, labels: 7, labelNode: 6, linkNode: 8, head: 4, heads: 10, links: 10 };
const crossings = { dynamic: 90, mixed: 22, still: 10 };
/** What each side of a node costs its label; by the node's kind or, for vessels, for all. */
const sides: Readonly<Record<Kind | 'vessel', Readonly<Record<Side, number>>>> = {
	vessel: { below: 0, above: 8, right: 18, left: 18 },
	stage: { below: 0, above: 8, right: 18, left: 18 },
	solidarity: { below: 0, above: 6, right: 18, left: 18 },
	form: { below: 0, above: 4, right: 10, left: 14 },
	// Their links leave downwards.
	factor: { below: 12, above: 0, right: 9, left: 9 },
	challenge: { below: 8, above: 0, right: 2, left: 2 },
	concept: { below: 0, above: 4, right: 3, left: 4 },
	example: { below: 0, above: 8, right: 4, left: 5 },
	thinker: { below: 4, above: 0, right: 4, left: 4 }
};

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

/** The part of the cost that depends on where the body is; not followed further once it is above `limit`. */
export function costOfBody(scene: Scene, body: Body, limit = Infinity): number {
	const own = scene.incident.get(body) ?? [];
	let sum = labelCost(scene, body);
	for (const other of scene.bodies) if (other !== body) sum += spreadCost(scene, body, other);
	for (let i = 0; i < own.length && sum <= limit; i++) {
		const strand = own[i] as Strand;
		sum += strandCost(scene, strand);
		for (const other of scene.bodies) if (other !== body) sum += linkBodyCost(strand, other);
		for (const other of scene.strands) {
			const shared = other.source === body || other.target === body;
			if (!shared || own.indexOf(other) > i) sum += linkLinkCost(strand, other);
		}
	}
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
	const width = Math.max(x + r, label.x + label.width) - left;
	const height = Math.max(y + r, label.y + label.height) - top;
	const out = outside(frame, { x: left, y: top, width, height });
	const side = sides[body.vessel && body.kind === 'concept' ? 'vessel' : body.kind][label.side];
	return pull.across * dx * dx + pull.along * dy * dy + side + (out > 0 ? never + 20 * out : 0);
}

/** How far a box sticks out of the frame's margin, px. */
function outside({ margin, width, height }: Frame, box: Box): number {
	return (
		Math.max(0, margin - box.x) +
		Math.max(0, margin - box.y) +
		Math.max(0, box.x + box.width - (width - margin)) +
		Math.max(0, box.y + box.height - (height - margin))
	);
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
		tight(Math.sqrt(dx * dx + dy * dy) - a.r - b.r, room.nodes) +
		tight(boxGap(a.label, b.label), room.labels) +
		tight(circleBoxGap(a.x, a.y, a.r, b.label), room.labelNode) +
		tight(circleBoxGap(b.x, b.y, b.r, a.label), room.labelNode)
	);
}

/** Unevenly used room: nodes nearer than their share of the frame. */
function spreadCost({ frame, spacing }: Scene, a: Body, b: Body): number {
	const both = a.vessel && b.vessel;
	const wide = both ? 1.5 : 0.95;
	const ideal = wide * spacing + (a.r + b.r) / 2;
	const dx = a.x - b.x;
	const dy = a.y - b.y;
	const square = dx * dx + dy * dy;
	if (square >= ideal * ideal) return 0;
	const distance = Math.sqrt(square);
	const lack = 1 - distance / ideal;
	// Between vessels a flow must be seen.
	const tooNear = both ? Math.max(0, room.vessels * frame.scale - (distance - a.r - b.r)) : 0;
	return 34 * lack * lack + 0.05 * tooNear * tooNear;
}

/** Long or strongly bent, or not clear of its twin. */
function strandCost(scene: Scene, strand: Strand): number {
	const { frame } = scene;
	const { source, target, bend, twin } = strand;
	const out = outside(frame, strand.bounds);
	let sum = out > 0 ? 40 + 10 * out : 0;
	if (source === target) return sum + 6 * Math.abs(Math.cos(bend)) + 4 * Math.max(0, Math.sin(bend));
	const dx = (source.x - target.x) / frame.width;
	const dy = (source.y - target.y) / frame.width;
	const length = Math.sqrt(dx * dx + dy * dy);
	if (source.vessel && target.vessel) sum += flowCost(scene, strand);
	const over = Math.max(0, Math.abs(bend) - 0.14);
	sum += (strand.dynamic ? 60 : 70) * length * length + 220 * over * over * Math.max(0.15, 1.1 - length);
	if (twin) {
		const apart = twin.source === source ? bend - twin.bend : bend + twin.bend;
		sum += 4000 * Math.max(0, 0.3 - Math.abs(apart)) ** 2;
	}
	return sum;
}

/** A story that does not go on to the right, and what leads far back without passing below. */
function flowCost({ frame }: Scene, { source, target, curve }: Strand): number {
	const ahead = 0.6 * (target.pull.x - source.pull.x);
	if (ahead > 0) {
		const behind = Math.max(0, ahead - (target.x - source.x)) / frame.width;
		return 4000 * behind * behind;
	}
	const middle = curve.points[2 * Math.floor(curve.points.length / 4) + 1] ?? 0;
	const above = middle < (source.y + target.y) / 2;
	return above && -ahead > frame.width / 4 ? 140 : 0;
}

/** A link that runs through a node or a label, or whose head touches one. */
function linkBodyCost(strand: Strand, body: Body): number {
	const { bounds, headBox, curve } = strand;
	const { label, x, y, r } = body;
	let sum = 0;
	if (near(bounds, label, room.head)) {
		const inside = lengthInside(curve.points, label);
		if (inside > 0) sum += (strand.dynamic ? 40 : 20) + 0.8 * inside;
		sum += tight(boxGap(headBox, label), room.head);
	}
	if (body === strand.source || body === strand.target) return sum;
	const reach = 1.15 * r + room.linkNode;
	if (x + reach < bounds.x || x - reach > bounds.x + bounds.width) return sum;
	if (y + reach < bounds.y || y - reach > bounds.y + bounds.height) return sum;
	const distance = polylineDistance(x, y, curve.points);
	if (distance < reach) sum += distance < 1.1 * r ? never + 2 * (r - distance) : 3 * (reach - distance);
	return sum + tight(circleBoxGap(x, y, r, headBox), room.head);
}

/** Crossings, and heads that arrive at one place. */
function linkLinkCost(a: Strand, b: Strand): number {
	let sum = 0;
	const dx = a.tip.x - b.tip.x;
	const dy = a.tip.y - b.tip.y;
	const square = dx * dx + dy * dy;
	if (square < room.heads * room.heads) sum += 2 * (room.heads - Math.sqrt(square));
	if (!near(a.bounds, b.bounds, 0)) return sum;
	sum += alongCost(a.curve.points, b.curve.points);
	const times = polylineCrossings(a.curve.points, b.curve.points, b.bounds);
	if (times === 0) return sum;
	const both = a.dynamic && b.dynamic;
	return (
		sum + times * (both ? crossings.dynamic : a.dynamic || b.dynamic ? crossings.mixed : crossings.still)
	);
}

/** Two curves that run side by side too close to be told apart, judged at their inner thirds. */
function alongCost(p: Float64Array, q: Float64Array): number {
	let sum = 0;
	for (let i = 6; i <= 12; i += 2) {
		for (let j = 6; j <= 12; j += 2) {
			const dx = (p[i] ?? 0) - (q[j] ?? 0);
			const dy = (p[i + 1] ?? 0) - (q[j + 1] ?? 0);
			const square = dx * dx + dy * dy;
			if (square < room.links * room.links) sum += 4;
		}
	}
	return sum;
}
