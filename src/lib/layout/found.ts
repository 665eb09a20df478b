/** A layout from places found before: what a page does instead of looking for them. */
import type { ConceptMap } from '#lib/map/schema.ts';
import { isVessel, radiusOf, typeOf, type Frame } from './frame.ts';
import { labelBox } from './geometry.ts';
import { measure } from './measure.ts';
import { reroute } from './route.ts';
import type { Arrangement, Layout, Placed, Places } from './types.ts';

/** Draws the nodes that have a place, and the links between them. Cheap: nothing is searched. */
export function layoutFrom(
	places: Places,
	map: Pick<ConceptMap, 'nodes' | 'links'>,
	names: Readonly<Record<string, string>>,
	frame: Frame,
	arrangement: Arrangement
): Layout {
	const nodes = map.nodes.flatMap((node): Placed[] => {
		const place = places.nodes[node.id];
		if (!place) return [];
		const [x, y, side] = place;
		const r = radiusOf(frame, node);
		const text = measure(names[node.id] ?? node.id, typeOf(frame, node), frame.wrap);
		const label = labelBox(x, y, r, text, side);
		return [{ id: node.id, kind: node.kind, vessel: isVessel(node), r, x, y, label }];
	});
	const links = map.links.map((link) => ({
		...link,
		dynamic: link.role !== undefined,
		bend: places.links[link.id] ?? 0
	}));
	return { frame, arrangement, nodes, links: reroute(nodes, links, frame.scale) };
}
