import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Layout, Point } from '#lib/layout/types.ts';
import { covered, map, names, outside, read } from './picture.ts';

type Ends = { readonly source: string; readonly target: string };

/** Steps between nodes, by Floyd and Warshall. */
function steps(ids: readonly string[], links: readonly Ends[]): number[][] {
	const far = ids.map((a) => ids.map((b) => (a === b ? 0 : Infinity)));
	const at = new Map(ids.map((id, i) => [id, i]));
	const row = (i: number) => far[i] ?? [];
	for (const { source, target } of links) {
		const [i, j] = [at.get(source) ?? 0, at.get(target) ?? 0];
		if (i !== j) row(i)[j] = row(j)[i] = 1;
	}
	for (const k of ids.keys()) {
		for (const i of ids.keys()) {
			for (const j of ids.keys()) {
				row(i)[j] = Math.min(row(i)[j] ?? 0, (row(i)[k] ?? 0) + (row(k)[j] ?? 0));
			}
		}
	}
	return far;
}

/** Least Σ((s·d − D)/D)² over scales s, found by trying them. */
function stressOf(points: readonly Point[], far: readonly (readonly number[])[]): number {
	const ratios = points.flatMap((a, i) =>
		points.slice(i + 1).flatMap((b, k) => {
			const ideal = far[i]?.[i + 1 + k] ?? Infinity;
			return Number.isFinite(ideal) ? [Math.hypot(a.x - b.x, a.y - b.y) / ideal] : [];
		})
	);
	const at = (scale: number) => ratios.reduce((sum, ratio) => sum + (scale * ratio - 1) ** 2, 0);
	const scales = Array.from({ length: 4000 }, (_, i) => 10 ** (-3 + i / 1000));
	return Math.min(...scales.map(at));
}

function straight(points: ReadonlyMap<string, Point>, links: readonly Ends[]): number {
	const turn = (a: Point, b: Point, c: Point) =>
		Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
	let count = 0;
	links.forEach((a, i) => {
		for (const b of links.slice(i + 1)) {
			const [p, q, r, s] = [a.source, a.target, b.source, b.target].map((id) => points.get(id));
			if (!p || !q || !r || !s || new Set([p, q, r, s]).size < 4) continue;
			if (turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0) count++;
		}
	});
	return count;
}

/** The same nodes and links after d3-force's own 300 ticks. */
function usual(layout: Layout): Map<string, Point> {
	const nodes = layout.nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
	const links = layout.links.map(({ source, target }) => ({ source, target }));
	forceSimulation(nodes)
		.force('charge', forceManyBody())
		.force(
			'link',
			forceLink<(typeof nodes)[number], (typeof links)[number]>(links).id((node) => node.id)
		)
		.force('center', forceCenter())
		.stop()
		.tick(300);
	return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

describe.each(Object.values(frames))('the web in the frame $id', (frame) => {
	const found = placesIn(read(`places/${frame.id}.json`), 'web');
	const spun = (start = found) => arrange({ map, names: names('id'), frame, arrangement: 'web', start });

	it.each([
		['as written down', found],
		['as made for the reader', undefined]
	])('has no more stress and no more crossings than 300 ticks of d3-force, %s', (_, start) => {
		const layout = arrange({ map, names: names('id'), frame, arrangement: 'web', start });
		const far = steps(
			layout.nodes.map((node) => node.id),
			layout.links
		);
		const ours = new Map(layout.nodes.map((node) => [node.id, node]));
		const theirs = usual(layout);
		expect(stressOf(layout.nodes, far)).toBeLessThanOrEqual(stressOf([...theirs.values()], far));
		expect(straight(ours, layout.links)).toBeLessThanOrEqual(straight(theirs, layout.links));
	});
	it('covers no label, node or arrowhead and stays within its frame', () => {
		expect(covered(spun())).toEqual([]);
		expect(outside(spun())).toEqual([]);
	});
});
