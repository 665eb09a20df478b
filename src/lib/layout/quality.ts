/** How good a layout is: stress, crossings and overlaps. */
import { boxGap, circleBoxGap, cross } from './geometry.ts';
import type { Layout, Link, Point } from './types.ts';

/** Steps between every two nodes along links, directions ignored; Infinity where there is no way. Row-major, n × n. */
export function distances(
	ids: readonly string[],
	links: readonly Pick<Link, 'source' | 'target'>[]
): Float64Array {
	const index = new Map(ids.map((id, i) => [id, i]));
	const neighbours: number[][] = ids.map(() => []);
	for (const link of links) {
		const source = index.get(link.source);
		const target = index.get(link.target);
		if (source === undefined || target === undefined || source === target) continue;
		neighbours[source]?.push(target);
		neighbours[target]?.push(source);
	}
	const n = ids.length;
	const result = new Float64Array(n * n).fill(Infinity);
	for (let start = 0; start < n; start++) {
		result[start * n + start] = 0;
		const queue = [start];
		for (const at of queue) {
			for (const next of neighbours[at] ?? []) {
				if (result[start * n + next] !== Infinity) continue;
				result[start * n + next] = (result[start * n + at] ?? 0) + 1;
				queue.push(next);
			}
		}
	}
	return result;
}

/**
 * Mean over pairs of ((s·d − D)/D)², with d the distance drawn, D the distance in the graph and s the scale that makes
 * it least (Gansner, Koren & North 2004). Unconnected pairs do not count. 0 for fewer than two nodes.
 */
export function stress(points: readonly Point[], graph: Float64Array): number {
	const n = points.length;
	let pairs = 0;
	let first = 0;
	let second = 0;
	for (let i = 0; i < n; i++) {
		for (let j = i + 1; j < n; j++) {
			const ideal = graph[i * n + j] ?? Infinity;
			const [a, b] = [points[i], points[j]];
			if (!a || !b || !Number.isFinite(ideal)) continue;
			const ratio = Math.hypot(a.x - b.x, a.y - b.y) / ideal;
			pairs++;
			first += ratio;
			second += ratio * ratio;
		}
	}
	// Σ(s·q − 1)² is least at s = Σq / Σq².
	return pairs === 0 || second === 0 ? 0 : 1 - (first * first) / (second * pairs);
}

/** Crossings of the links drawn as straight lines; links that share a node never cross. */
export function straightCrossings(
	at: ReadonlyMap<string, Point>,
	links: readonly Pick<Link, 'source' | 'target'>[]
): number {
	let count = 0;
	links.forEach((a, i) => {
		for (const b of links.slice(i + 1)) {
			if (new Set([a.source, a.target, b.source, b.target]).size < 4) continue;
			const [p, q, r, s] = [a.source, a.target, b.source, b.target].map((id) => at.get(id));
			if (p && q && r && s && cross(p, q, r, s)) count++;
		}
	});
	return count;
}

/** Crossings of the curves as drawn, dynamic links only or all. */
export function drawnCrossings(layout: Layout, dynamicOnly = true): number {
	const routes = layout.links.filter((route) => route.dynamic || !dynamicOnly);
	let count = 0;
	routes.forEach((a, i) => {
		for (const b of routes.slice(i + 1)) count += polylineCrossings(a.points, b.points);
	});
	return count;
}

function polylineCrossings(p: readonly Point[], q: readonly Point[]): number {
	let count = 0;
	for (let i = 1; i < p.length; i++) {
		for (let j = 1; j < q.length; j++) {
			const [a, b, c, d] = [p[i - 1], p[i], q[j - 1], q[j]];
			if (a && b && c && d && cross(a, b, c, d)) count++;
		}
	}
	return count;
}

/** Pairs that cover one another: labels, nodes and other nodes' arrowheads. Empty when the picture is clean. */
export function overlaps(layout: Layout): string[] {
	const found: string[] = [];
	const { nodes, links } = layout;
	nodes.forEach((a, i) => {
		for (const b of nodes.slice(i + 1)) {
			if (boxGap(a.label, b.label) < 0) found.push(`label ${a.id} on label ${b.id}`);
			if (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r) found.push(`node ${a.id} on node ${b.id}`);
		}
		for (const b of nodes) {
			if (b !== a && circleBoxGap(b.x, b.y, b.r, a.label) < 0) found.push(`label ${a.id} on node ${b.id}`);
		}
		for (const link of links) {
			if (headGap(link.head, a.label) < 0) found.push(`label ${a.id} on head ${link.id}`);
		}
	});
	return found;
}

/** Distance of a box from the box around an arrowhead. */
function headGap(head: readonly Point[], box: Layout['nodes'][number]['label']): number {
	const xs = head.map((point) => point.x);
	const ys = head.map((point) => point.y);
	const x = Math.min(...xs);
	const y = Math.min(...ys);
	return boxGap({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, box);
}
