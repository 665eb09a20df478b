/** What a picture is judged by, computed from its marks alone: nothing here comes from the code that made it. */
import { readFileSync } from 'node:fs';
import type { ConceptMap, MapWords } from '#lib/map/schema.ts';
import type { Box, Layout, Placed, Point } from '#lib/layout/types.ts';

export const map = read<ConceptMap>('map.json');

/** Short names by node id. */
export function names(locale: 'id' | 'en'): Record<string, string> {
	const { nodes } = read<MapWords>(`words.${locale}.json`);
	return Object.fromEntries(Object.entries(nodes).map(([id, { short }]) => [id, short]));
}

export function read<T>(file: string): T {
	return JSON.parse(readFileSync(new URL(`../../data/solidarity/${file}`, import.meta.url), 'utf8')) as T;
}

/** Labels that cover a label, a node or an arrowhead, and nodes that cover a node. */
export function covered(layout: Layout): string[] {
	const found: string[] = [];
	const { nodes, links } = layout;
	for (const a of nodes) {
		for (const b of nodes) {
			if (a === b) continue;
			if (circleOnBox(b, a.label)) found.push(`label ${a.id} on node ${b.id}`);
			if (a.id > b.id) continue;
			if (boxOnBox(a.label, b.label)) found.push(`label ${a.id} on label ${b.id}`);
			if ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.r + b.r) ** 2) found.push(`node ${a.id} on node ${b.id}`);
		}
		for (const link of links) {
			if (polygonOnBox(link.head, a.label)) found.push(`label ${a.id} on head of ${link.id}`);
		}
	}
	return found;
}

/** Pairs of dynamic links whose curves, sampled from their path data, cross; each crossing once. */
export function crossings(layout: Layout): string[] {
	const curves = layout.links
		.filter((link) => link.dynamic)
		.map((link) => ({ id: link.id, points: [...sample(link.path), link.head[1]] }));
	const found: string[] = [];
	curves.forEach((a, i) => {
		for (const b of curves.slice(i + 1)) {
			for (let times = crossingsOf(a.points, b.points); times > 0; times--) found.push(`${a.id} × ${b.id}`);
		}
	});
	return found;
}

/** Everything drawn that leaves the frame. */
export function outside({ nodes, links, frame }: Layout): string[] {
	const inFrame = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
	const ofNode = ({ x, y, r, label }: Placed) => [
		{ x: x - r, y: y - r },
		{ x: x + r, y: y + r },
		label,
		{ x: label.x + label.width, y: label.y + label.height }
	];
	return [
		...nodes.filter((node) => !ofNode(node).every(inFrame)).map(({ id }) => `node ${id}`),
		...links
			.filter((link) => ![...sample(link.path), ...link.head].every(inFrame))
			.map(({ id }) => `link ${id}`)
	];
}

/** Points on a path of one quadratic or cubic curve. */
export function sample(path: string, steps = 40): Point[] {
	const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
	const control = Array.from({ length: numbers.length / 2 }, (_, i) => ({
		x: numbers[2 * i] ?? NaN,
		y: numbers[2 * i + 1] ?? NaN
	}));
	return Array.from({ length: steps + 1 }, (_, i) => casteljau(control, i / steps));
}

function casteljau(points: readonly Point[], t: number): Point {
	const [first] = points;
	if (!first || points.length === 1) return first ?? { x: NaN, y: NaN };
	const between = points.slice(1).map((point, i) => {
		const before = points[i] ?? point;
		return { x: before.x + t * (point.x - before.x), y: before.y + t * (point.y - before.y) };
	});
	return casteljau(between, t);
}

function crossingsOf(p: readonly Point[], q: readonly Point[]): number {
	const side = (a: Point, b: Point, c: Point) =>
		Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
	let count = 0;
	for (let i = 1; i < p.length; i++) {
		for (let j = 1; j < q.length; j++) {
			const [a, b, c, d] = [p[i - 1], p[i], q[j - 1], q[j]];
			if (!a || !b || !c || !d) continue;
			if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
		}
	}
	return count;
}

function boxOnBox(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function circleOnBox({ x, y, r }: Placed, box: Box): boolean {
	const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
	const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
	return (x - nearestX) ** 2 + (y - nearestY) ** 2 < r * r;
}

/** Separating axes of a convex polygon and a box. */
function polygonOnBox(polygon: readonly Point[], box: Box): boolean {
	const corners = [
		{ x: box.x, y: box.y },
		{ x: box.x + box.width, y: box.y },
		{ x: box.x, y: box.y + box.height },
		{ x: box.x + box.width, y: box.y + box.height }
	];
	const edges = polygon.map((point, i) => {
		const next = polygon[(i + 1) % polygon.length] ?? point;
		return { x: point.y - next.y, y: next.x - point.x };
	});
	return [{ x: 1, y: 0 }, { x: 0, y: 1 }, ...edges].every((axis) => {
		const along = (points: readonly Point[]) => points.map((point) => point.x * axis.x + point.y * axis.y);
		const [p, q] = [along(polygon), along(corners)];
		return Math.min(...p) < Math.max(...q) && Math.min(...q) < Math.max(...p);
	});
}
