/** A layout that answers the hand: drag a node and the rest follows gently, label boxes staying apart. */
import { forceLink, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import { forceBodies, forceFrame, type Mover, type Spring } from './forces.ts';
import { labelBox } from './geometry.ts';
import { reroute } from './route.ts';
import type { Layout, Placed, Point, Route } from './types.ts';

export interface Live {
	/** Moves the picture on by one frame. False when it has come to rest: no more ticks are needed. */
	tick(): boolean;
	/** The nodes now, in layout order: a new array after each change. */
	nodes(): readonly Placed[];
	/** The routes now, with the layout's bends. */
	links(): readonly Route[];
	/** Takes hold of a node, or moves the one that is held; it stays pinned when let go. Kept inside the frame. */
	drag(id: string, to: Point): void;
	/** Lets go: the neighbours come to rest, the node stays. */
	drop(): void;
	/** Lets one pinned node, or all, glide back to the arrangement. */
	release(id?: string): void;
	/** Where the reader has put nodes, by id. */
	pinned(): Readonly<Record<string, Point>>;
}

/** Share of the way home that a node goes in one tick. */
const homeward = 0.16;

interface Node extends Mover {
	readonly placed: Placed;
	label: Placed['label'];
}

/** A simulation about the layout; `pins` are nodes that the reader had put elsewhere. Nothing moves before `tick`. */
export function createLive(layout: Layout, pins: Readonly<Record<string, Point>> = {}): Live {
	const { width, height, margin, scale } = layout.frame;
	const nodes: Node[] = layout.nodes.map((placed) => ({
		placed,
		x: placed.x,
		y: placed.y,
		r: placed.r,
		text: placed.label,
		label: placed.label
	}));
	const byId = new Map(nodes.map((node) => [node.placed.id, node]));
	const springs = layout.links.flatMap((route): Spring<Node>[] => {
		const source = byId.get(route.source);
		const target = byId.get(route.target);
		return source && target && source !== target ? [{ source, target }] : [];
	});
	const simulation = forceSimulation<Node>(nodes)
		.randomSource(randomLcg(0.5))
		.velocityDecay(0.5)
		.force('home x', forceX<Node>((node) => node.placed.x).strength(0.12))
		.force('home y', forceY<Node>((node) => node.placed.y).strength(0.12))
		.force(
			'link',
			forceLink<Node, Spring<Node>>(springs)
				.distance((spring) => distance(spring))
				.strength(0.06)
		)
		.force('bodies', forceBodies(2, 0.4))
		.force('frame', forceFrame(width, height, margin))
		.alpha(0)
		.stop();

	const inside = (node: Node, { x, y }: Point) => ({
		x: Math.min(width - margin - node.r, Math.max(margin + node.r, x)),
		y: Math.min(height - margin - node.r, Math.max(margin + node.r, y))
	});
	const pin = (id: string, to: Point) => {
		const node = byId.get(id);
		if (!node) return;
		const { x, y } = inside(node, to);
		Object.assign(node, { fx: x, fy: y, x, y });
		simulation.alpha(Math.max(simulation.alpha(), 0.4)).alphaTarget(0.2);
	};
	const isPinned = (node: Node) => node.fx != null;
	/** Every node goes a part of its way home; true until all are there. */
	const goHome = () => {
		const way = (node: Node) => Math.hypot(node.placed.x - node.x, node.placed.y - node.y);
		const arrived = Math.max(0, ...nodes.map(way)) < 0.5;
		for (const node of nodes) {
			const { x, y } = node.placed;
			node.x = arrived ? x : node.x + homeward * (x - node.x);
			node.y = arrived ? y : node.y + homeward * (y - node.y);
			node.vx = node.vy = 0;
		}
		return !arrived;
	};
	const drop = () => void simulation.alphaTarget(0);
	for (const [id, at] of Object.entries(pins)) pin(id, at);
	drop();

	const now = () =>
		nodes.map(({ placed, x, y, r, text, label }) => ({
			...placed,
			x,
			y,
			label: labelBox(x, y, r, text, label.side)
		}));

	return {
		tick() {
			if (simulation.alpha() < simulation.alphaMin()) return false;
			if (nodes.some(isPinned)) simulation.tick();
			else if (!goHome()) simulation.alpha(0);
			return true;
		},
		nodes: now,
		links: () => reroute(now(), layout.links, scale),
		drag: pin,
		drop,
		release(id) {
			for (const node of id === undefined ? nodes : [byId.get(id)]) {
				if (node) Object.assign(node, { fx: null, fy: null });
			}
			simulation.alpha(0.6).alphaTarget(0);
		},
		pinned: () =>
			Object.fromEntries(
				nodes.flatMap(({ placed, fx, fy }) =>
					fx != null && fy != null ? [[placed.id, { x: fx, y: fy }]] : []
				)
			)
	};
}

function distance({ source, target }: { source: Mover; target: Mover }): number {
	return Math.hypot(source.x - target.x, source.y - target.y);
}
