/** The article's flow, left to right: a force layout pulled by place in the story and by kind, then searched for less clutter. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import type { MapNode } from '#lib/map/schema.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import { forceBodies, forceFrame, type Mover, type Spring } from './forces.ts';
import { isVessel, type Frame } from './frame.ts';
import { refine, settle, type Search } from './refine.ts';
import { coreOf, layoutOf, move, placesOf, recall, type Body, type Pull, type Scene } from './scene.ts';
import type { Places } from './types.ts';

/** Height in the frame (0 top, 1 bottom) that each kind likes, and how much (cost for a whole frame's height, squared). */
const bands: Readonly<Record<Kind | 'vessel', { readonly height: number; readonly pull: number }>> = {
	factor: { height: 0.14, pull: 210 },
	challenge: { height: 0.3, pull: 110 },
	vessel: { height: 0.52, pull: 300 },
	stage: { height: 0.52, pull: 300 },
	solidarity: { height: 0.48, pull: 170 },
	form: { height: 0.48, pull: 60 },
	concept: { height: 0.45, pull: 15 },
	example: { height: 0.86, pull: 220 },
	thinker: { height: 0.12, pull: 40 }
};
/** Cost of a whole frame's width away from the place in the story, squared. */
const across = { vessel: 650, other: 130 };
/** Share of the width that is kept free left and right of the first and last place. */
const inset = 0.08;

/** How many searches, from different seeds, and how many moves each. */
export interface Effort {
	readonly seeds: number;
	readonly moves: number;
	/** Places found before may be left again; by default only what has none moves. */
	readonly everything?: boolean;
}

/** Where the story wants the node. */
export function pullOf(frame: Frame, node: MapNode): Pull {
	const vessel = isVessel(node);
	const band = bands[vessel && node.kind === 'concept' ? 'vessel' : node.kind];
	return {
		x: frame.width * (inset + (1 - 2 * inset) * node.place),
		y: frame.height * band.height,
		across: vessel ? across.vessel : across.other,
		along: band.pull
	};
}

/**
 * Places the bodies of the scene; bodies that are fixed stay. First the core, whose links matter most, from every seed;
 * then, about the best core, the rest, and the core once more with it.
 */
export function tellStory(scene: Scene, { seeds, moves }: Effort): void {
	const long = moves > 3000;
	const core = coreOf(scene);
	let best: { cost: number; places: Places } | undefined;
	for (let seed = 1; seed <= seeds; seed++) {
		const random = randomLcg(seed / (seeds + 1));
		relax(core, random);
		settle(core, 1);
		const cost = refine(core, { moves, random, ...(long ? hot : cool) });
		if (!best || cost < best.cost) best = { cost, places: placesOf(layoutOf(core, 'story')) };
	}
	if (best) recall(core, best.places);
	const random = randomLcg(0.5);
	hold(core.bodies, () => {
		relax(scene, random);
		settle(scene, 1);
		refine(scene, { moves, random, ...(long ? hot : cool) });
	});
	refine(scene, { moves: long ? 2 * moves : moves, random, ...(long ? warm : cool) });
	settle(scene, 1);
}

/** Goes on from places found before: only `added` bodies look for one, unless the effort is for everything. */
export function continueFrom(scene: Scene, added: readonly Body[], { moves, everything }: Effort): void {
	const random = randomLcg(0.5);
	if (everything) {
		refine(scene, { moves, random, ...warm });
		settle(scene, 1);
	} else if (added.length > 0) {
		const others = scene.bodies.filter((body) => !added.includes(body));
		hold(others, () => {
			relax(scene, random);
			settle(scene, 1);
			refine(scene, { moves, random, ...cool });
		});
	}
}

type Schedule = Pick<Search, 'heat' | 'stride'>;
/** From anywhere; from a good place, to a better one; from a fair place, quickly. */
const hot: Schedule = { heat: [140, 0.6], stride: [110, 5] };
const warm: Schedule = { heat: [14, 0.3], stride: [50, 3] };
const cool: Schedule = { heat: [1, 0.2], stride: [24, 5] };

/** Does the work while these bodies do not move. */
function hold(bodies: readonly Body[], work: () => void): void {
	const free = bodies.filter((body) => !body.fixed);
	for (const body of free) body.fixed = true;
	work();
	for (const body of free) body.fixed = false;
}

/** The force layout that the search starts from. */
function relax(scene: Scene, random: () => number): void {
	const movers: (Mover & { body: Body })[] = scene.bodies.map((body) => ({
		body,
		x: body.fixed ? body.x : body.pull.x + (random() - 0.5) * 80,
		y: body.fixed ? body.y : body.pull.y + (random() - 0.5) * 120,
		...(body.fixed ? { fx: body.x, fy: body.y } : {}),
		r: body.r,
		text: body.room,
		label: body.label
	}));
	const byBody = new Map(movers.map((mover) => [mover.body, mover]));
	const springs = scene.strands.flatMap((strand): Spring[] => {
		const source = byBody.get(strand.source);
		const target = byBody.get(strand.target);
		return source && target ? [{ source, target }] : [];
	});
	const { width, height, margin } = scene.frame;
	const simulation = forceSimulation<Mover>(movers)
		.randomSource(random)
		.force('across', forceX<Mover & { body: Body }>((mover) => mover.body.pull.x).strength(0.25))
		.force('along', forceY<Mover & { body: Body }>((mover) => mover.body.pull.y).strength(0.12))
		.force('charge', forceManyBody().strength(-120).distanceMax(260))
		.force('link', forceLink<Mover, Spring>(springs).distance(90).strength(0.05))
		.force('bodies', forceBodies(8))
		.force('frame', forceFrame(width, height, margin))
		.stop();
	simulation.alphaDecay(0.04).tick(120);
	for (const { body, x, y } of movers) move(scene, body, x, y);
}
