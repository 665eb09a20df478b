/** A layout in few bytes, to travel with a page: places, sides and bends. The rest follows from the map, the names and the frame. */
import type { ConceptMap } from '#lib/map/schema.ts';
import { frames, isVessel, radiusOf, typeOf, type FrameId } from './frame.ts';
import { labelBox } from './geometry.ts';
import { measure } from './measure.ts';
import { reroute } from './route.ts';
import type { Arrangement, Layout, Placed, Side } from './types.ts';

export interface Packed {
	readonly frame: FrameId;
	readonly arrangement: Arrangement;
	/** Node id, x and y in px, side of the label. */
	readonly nodes: readonly (readonly [id: string, x: number, y: number, side: Side])[];
	/** Link id and bend. */
	readonly links: readonly (readonly [id: string, bend: number])[];
}

export function pack({ frame, arrangement, nodes, links }: Layout): Packed {
	return {
		frame: frame.id,
		arrangement,
		nodes: nodes.map(({ id, x, y, label }) => [id, x, y, label.side]),
		links: links.map(({ id, bend }) => [id, bend])
	};
}

/** The layout that was packed, given the map and the names it was made for. */
export function unpack(
	packed: Packed,
	map: Pick<ConceptMap, 'nodes' | 'links'>,
	names: Readonly<Record<string, string>>
): Layout {
	const frame = frames[packed.frame];
	const mapNodes = new Map(map.nodes.map((node) => [node.id, node]));
	const mapLinks = new Map(map.links.map((link) => [link.id, link]));
	const nodes = packed.nodes.flatMap(([id, x, y, side]): Placed[] => {
		const node = mapNodes.get(id);
		if (!node) return [];
		const r = radiusOf(frame, node);
		const text = measure(names[id] ?? id, typeOf(frame, node), frame.wrap);
		return [{ id, kind: node.kind, vessel: isVessel(node), r, x, y, label: labelBox(x, y, r, text, side) }];
	});
	const links = packed.links.flatMap(([id, bend]) => {
		const link = mapLinks.get(id);
		return link ? [{ ...link, dynamic: link.role !== undefined, bend }] : [];
	});
	return { frame, arrangement: packed.arrangement, nodes, links: reroute(nodes, links, frame.scale) };
}
