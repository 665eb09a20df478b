/** The routes of links between nodes that already have their places. */
import { curve, headOf, trace } from './link.ts';
import type { Placed, Route } from './types.ts';

/**
 * Routes that keep their bends while nodes move, as in a drag. Links whose ends are not both among the nodes are left out.
 */
export function reroute(
	nodes: readonly Placed[],
	routes: readonly Pick<Route, 'id' | 'source' | 'target' | 'dynamic' | 'bend'>[],
	scale: number
): Route[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	return routes.flatMap((route) => {
		const source = byId.get(route.source);
		const target = byId.get(route.target);
		if (!source || !target) return [];
		const { id, dynamic, bend } = route;
		const head = headOf(dynamic, source, scale);
		return [
			{
				id,
				source: route.source,
				target: route.target,
				dynamic,
				bend,
				...trace(curve(source, target, bend, head))
			}
		];
	});
}
