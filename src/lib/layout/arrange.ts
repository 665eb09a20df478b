/** From a map to a layout: which nodes are shown, where they stand, on which side their labels are, how their links run. */
import type { ConceptMap, MapNode } from '#lib/map/schema.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import { isVessel, radiusOf, shows, typeOf, type Frame } from './frame.ts';
import { labelBox } from './geometry.ts';
import { measure } from './measure.ts';
import { layoutOf, move, sceneOf, type Body } from './scene.ts';
import { pullOf, tellStory, type Effort } from './story.ts';
import type { Arrangement, Layout, Point } from './types.ts';
import { spinWeb } from './web.ts';

export interface Wish {
	readonly map: Pick<ConceptMap, 'nodes' | 'links'>;
	/** Short name by node id; a node without one is labelled with its id. */
	readonly names: Readonly<Record<string, string>>;
	readonly frame: Frame;
	readonly arrangement: Arrangement;
	/** Kinds the reader hides; without it the frame decides. */
	readonly hidden?: readonly Kind[] | undefined;
	/** Nodes that stay where the reader put them, px. */
	readonly pinned?: Readonly<Record<string, Point>> | undefined;
	/** `full`: seconds, for the build. `quick` (default): for a reader who waits. */
	readonly effort?: 'full' | 'quick' | undefined;
}

const efforts: Readonly<Record<'full' | 'quick', Effort>> = {
	full: { seeds: 3, moves: 12000 },
	quick: { seeds: 1, moves: 300 }
};

/** The layout; the same wish gives the same layout. */
export function arrange({
	map,
	names,
	frame,
	arrangement,
	hidden,
	pinned = {},
	effort = 'quick'
}: Wish): Layout {
	const bodies = map.nodes
		.filter((node) => shows(frame, node, hidden))
		.map((node) => bodyOf(frame, node, names[node.id] ?? node.id, pinned[node.id]));
	const scene = sceneOf(frame, bodies, map.links);
	for (const body of bodies) move(scene, body, body.x, body.y);
	if (arrangement === 'story') tellStory(scene, efforts[effort]);
	else spinWeb(scene, efforts[effort].moves);
	return layoutOf(scene, arrangement);
}

function bodyOf(frame: Frame, node: MapNode, name: string, pin: Point | undefined): Body {
	const text = measure(name, typeOf(frame, node), frame.wrap);
	const r = radiusOf(frame, node);
	const pull = pullOf(frame, node);
	const { x, y } = pin ?? pull;
	return {
		id: node.id,
		kind: node.kind,
		vessel: isVessel(node),
		r,
		text,
		pull,
		fixed: pin !== undefined,
		x,
		y,
		label: labelBox(x, y, r, text, 'below')
	};
}
