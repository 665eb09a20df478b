/** A layout on its way from one to another. */
import { labelBox } from './geometry.ts';
import { reroute } from './route.ts';
import type { Layout } from './types.ts';

/** The layout at `t` (0..1) between two at the same frame. What only the second has stands where it will stand. */
export function between(from: Layout, to: Layout, t: number): Layout {
	const before = new Map(from.nodes.map((node) => [node.id, node]));
	const bends = new Map(from.links.map(({ id, bend }) => [id, bend]));
	const mix = (a: number, b: number) => a + (b - a) * t;
	const nodes = to.nodes.map((node) => {
		const start = before.get(node.id);
		if (!start) return node;
		const x = mix(start.x, node.x);
		const y = mix(start.y, node.y);
		const side = t < 0.5 ? start.label.side : node.label.side;
		return { ...node, x, y, label: labelBox(x, y, node.r, node.label, side) };
	});
	const links = to.links.map((link) => ({ ...link, bend: mix(bends.get(link.id) ?? link.bend, link.bend) }));
	return { ...to, nodes, links: reroute(nodes, links, to.frame.scale) };
}
