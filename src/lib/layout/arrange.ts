/** From a map to a layout: which nodes are shown, where they stand, on which side their labels are, how their links run. */
import type { ConceptMap, MapNode } from '#lib/map/schema.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import { isVessel, radiusOf, shows, typeOf, type Frame } from './frame.ts';
import { labelBox } from './geometry.ts';
import { envelope, measure } from './measure.ts';
import { layoutOf, move, recall, sceneOf, type Body } from './scene.ts';
import { continueFrom, pullOf, tellStory, type Effort } from './story.ts';
import type { Arrangement, Layout, Places, Point, Text } from './types.ts';
import { spinWeb } from './web.ts';

export interface Wish {
	readonly map: Pick<ConceptMap, 'nodes' | 'links'>;
	/** Short name by node id; a node without one is labelled with its id. */
	readonly names: Readonly<Record<string, string>>;
	/** The same names in other languages, for which room is kept: then both languages have one picture. */
	readonly others?: readonly Readonly<Record<string, string>>[] | undefined;
	readonly frame: Frame;
	readonly arrangement: Arrangement;
	/** Kinds the reader hides; without it the frame decides. */
	readonly hidden?: readonly Kind[] | undefined;
	/** Places found before, for the same frame and arrangement: nodes that have one keep it. */
	readonly start?: Places | undefined;
	/** Nodes that stay where the reader put them, px. */
	readonly pinned?: Readonly<Record<string, Point>> | undefined;
	/** How long to look; by default as long as a reader would wait. */
	readonly effort?: Effort | undefined;
}

const quick: Effort = { seeds: 1, moves: 300 };

/** The layout; the same wish gives the same layout. */
export function arrange(wish: Wish): Layout {
	const { map, frame, arrangement, hidden, start, effort = quick } = wish;
	const bodies = map.nodes.filter((node) => shows(frame, node, hidden)).map((node) => bodyOf(wish, node));
	const scene = sceneOf(frame, bodies, map.links);
	for (const body of bodies) move(scene, body, body.x, body.y);
	if (start) continueFrom(scene, recall(scene, start), effort);
	else if (arrangement === 'web') spinWeb(scene, effort);
	else tellStory(scene, effort);
	return layoutOf(scene, arrangement);
}

function bodyOf({ frame, names, others = [], pinned = {} }: Wish, node: MapNode): Body {
	const [text, ...translations] = [names, ...others].map((each) =>
		measure(each[node.id] ?? node.id, typeOf(frame, node), frame.wrap)
	) as [Text, ...Text[]];
	const r = radiusOf(frame, node);
	const room = envelope(text, translations);
	const pull = pullOf(frame, node);
	const pin = pinned[node.id];
	const { x, y } = pin ?? pull;
	return {
		id: node.id,
		kind: node.kind,
		vessel: isVessel(node),
		r,
		text,
		room,
		pull,
		fixed: pin !== undefined,
		x,
		y,
		label: labelBox(x, y, r, room, 'below')
	};
}
