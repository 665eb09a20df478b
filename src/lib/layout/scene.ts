/** A layout while it is being made: nodes that move, labels that change sides, links that bend. */
import type { Frame } from './frame.ts';
import { boundsOf, labelBox } from './geometry.ts';
import { curve, headOf, trace, type Curve, type Head } from './link.ts';
import type { Arrangement, Box, Label, Layout, Link, Placed, Places, Point, Side, Text } from './types.ts';

/** Where a node would like to be, and how much: px, and cost per squared frame width or height. */
export interface Pull {
	x: number;
	y: number;
	across: number;
	along: number;
}

export interface Body {
	readonly id: string;
	readonly kind: Placed['kind'];
	readonly vessel: boolean;
	readonly r: number;
	/** The text that is drawn. */
	readonly text: Text;
	/** The room kept for it and for the same node's texts in other languages. */
	readonly room: Text;
	readonly pull: Pull;
	/** May not be moved. */
	fixed: boolean;
	x: number;
	y: number;
	label: Label;
}

export interface Strand {
	readonly id: string;
	readonly source: Body;
	readonly target: Body;
	readonly dynamic: boolean;
	readonly head: Head;
	/** Another link between the same two nodes. */
	twin: Strand | undefined;
	bend: number;
	curve: Curve;
	bounds: Box;
	headBox: Box;
	tip: Point;
}

export interface Scene {
	readonly frame: Frame;
	readonly bodies: readonly Body[];
	readonly strands: readonly Strand[];
	/** Strands that start or end at the body. */
	readonly incident: ReadonlyMap<Body, readonly Strand[]>;
	/** Distance of neighbours when the frame is evenly filled, px. */
	readonly spacing: number;
}

/** A scene of these bodies; links that lead to none of them are left out. */
export function sceneOf(frame: Frame, bodies: readonly Body[], links: readonly Link[]): Scene {
	const byId = new Map(bodies.map((body) => [body.id, body]));
	const strands: Strand[] = [];
	const incident = new Map<Body, Strand[]>(bodies.map((body) => [body, []]));
	for (const link of links) {
		const source = byId.get(link.source);
		const target = byId.get(link.target);
		if (!source || !target) continue;
		const dynamic = link.role !== undefined;
		const head = headOf(dynamic, source, frame.scale);
		const twin = strands.find(
			(other) =>
				(other.source === source && other.target === target) ||
				(other.source === target && other.target === source)
		);
		const bend = source === target ? -Math.PI / 2 : 0.12;
		const strand: Strand = {
			id: link.id,
			source,
			target,
			dynamic,
			head,
			twin,
			...bent(source, target, bend, head)
		};
		if (twin) twin.twin = strand;
		strands.push(strand);
		incident.get(source)?.push(strand);
		if (target !== source) incident.get(target)?.push(strand);
	}
	const spacing = Math.sqrt((frame.width * frame.height) / bodies.length);
	return { frame, bodies, strands, incident, spacing };
}

/** The same bodies and strands, but only those that take part in the dynamics; spaced as if all were there. */
export function coreOf(scene: Scene): Scene {
	const strands = scene.strands.filter((strand) => strand.dynamic);
	const bodies = scene.bodies.filter((body) =>
		strands.some((strand) => strand.source === body || strand.target === body)
	);
	const incident = new Map(
		bodies.map((body) => [body, strands.filter((strand) => strand.source === body || strand.target === body)])
	);
	return { ...scene, bodies, strands, incident };
}

/** Moves a body and all that hangs on it. */
export function move(scene: Scene, body: Body, x: number, y: number): void {
	body.x = x;
	body.y = y;
	body.label = labelBox(x, y, body.r, body.room, body.label.side);
	for (const strand of scene.incident.get(body) ?? []) bend(strand, strand.bend);
}

export function turn(body: Body, side: Side): void {
	body.label = labelBox(body.x, body.y, body.r, body.room, side);
}

export function bend(strand: Strand, value: number): void {
	const made = bent(strand.source, strand.target, value, strand.head);
	strand.bend = value;
	strand.curve = made.curve;
	strand.bounds = made.bounds;
	strand.headBox = made.headBox;
	strand.tip = made.tip;
}

function bent(source: Body, target: Body, value: number, head: Head) {
	const made = curve(source, target, value, head);
	return {
		bend: value,
		curve: made,
		bounds: boundsOf(made.points),
		headBox: triangleBounds(made.head),
		tip: made.head[1]
	};
}

function triangleBounds([a, b, c]: readonly [Point, Point, Point]): Box {
	const x = Math.min(a.x, b.x, c.x);
	const y = Math.min(a.y, b.y, c.y);
	return { x, y, width: Math.max(a.x, b.x, c.x) - x, height: Math.max(a.y, b.y, c.y) - y };
}

/** Gives the scene the places found before; returns the bodies that have none. */
export function recall(scene: Scene, places: Places): Body[] {
	for (const strand of scene.strands) strand.bend = places.links[strand.id] ?? strand.bend;
	return scene.bodies.filter((body) => {
		const place = places.nodes[body.id];
		if (!place) return true;
		const [x, y, side] = place;
		body.label = labelBox(x, y, body.r, body.room, side);
		move(scene, body, body.fixed ? body.x : x, body.fixed ? body.y : y);
		return false;
	});
}

/** The places of a layout, to be found again. */
export function placesOf(layout: Layout): Places {
	return {
		nodes: Object.fromEntries(layout.nodes.map(({ id, x, y, label }) => [id, [x, y, label.side]])),
		links: Object.fromEntries(layout.links.map(({ id, bend }) => [id, Math.round(bend * 1000) / 1000]))
	};
}

/** The finished layout: places rounded to a tenth of a pixel. */
export function layoutOf(scene: Scene, arrangement: Arrangement): Layout {
	for (const body of scene.bodies) {
		move(scene, body, Math.round(body.x * 10) / 10, Math.round(body.y * 10) / 10);
	}
	return {
		frame: scene.frame,
		arrangement,
		nodes: scene.bodies.map(placedOf),
		links: scene.strands.map((strand) => ({
			id: strand.id,
			source: strand.source.id,
			target: strand.target.id,
			dynamic: strand.dynamic,
			bend: strand.bend,
			...trace(strand.curve)
		}))
	};
}

function placedOf({ id, kind, vessel, r, x, y, text, label }: Body): Placed {
	return { id, kind, vessel, r, x, y, label: labelBox(x, y, r, text, label.side) };
}
