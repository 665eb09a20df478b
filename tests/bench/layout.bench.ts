/** What a layout costs, and how good it is beside d3-force's own on the same map. */
import { readFileSync } from 'node:fs';
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import { distances, drawnCrossings, overlaps, straightCrossings, stress } from '#lib/layout/quality.ts';
import type { Arrangement, Layout, Point } from '#lib/layout/types.ts';
import type { ConceptMap, MapWords } from '#lib/map/schema.ts';
import { atMost, type Row } from './row.ts';

const map = read<ConceptMap>('map.json');
const names = Object.fromEntries(
	Object.entries(read<MapWords>('words.id.json').nodes).map(([id, { short }]) => [id, short])
);

/** The table's rows: cost of the default layout, clutter at every frame, the web against 300 ticks of d3-force. */
export async function bench(): Promise<Row[]> {
	const story = make('story', 'wide');
	const cost = leastTime(() => make('story', 'wide'), 30);
	const worst = Object.keys(frames).map((id) => make('story', id as keyof typeof frames));
	const covered = worst.reduce((sum, layout) => sum + overlaps(layout).length, 0);
	const most = Math.max(...worst.map((layout) => drawnCrossings(layout)));
	return [
		atMost('layout: the default arrangement, main thread', cost, 20, 'ms'),
		atMost('layout: labels covered, all frames', covered, 0, '', 0),
		atMost('layout: crossings of dynamic links, worst frame', most, 8, '', 0),
		...againstForce(story)
	];
}

function againstForce(story: Layout): Row[] {
	const web = make('web', 'wide');
	const graph = distances(
		story.nodes.map((node) => node.id),
		story.links
	);
	const theirs = usual(story);
	const ours = new Map(web.nodes.map((node) => [node.id, node]));
	const stressRatio = stress(web.nodes, graph) / stress([...theirs.values()], graph);
	const crossingRatio = straightCrossings(ours, web.links) / straightCrossings(theirs, web.links);
	const search = leastTime(() => make('web', 'wide', false), 5);
	return [
		atMost('layout: stress of the free arrangement / d3-force, 300 ticks', stressRatio, 1, '', 2),
		atMost('layout: crossings of the free arrangement / d3-force, 300 ticks', crossingRatio, 1, '', 2),
		{
			name: 'layout: a free arrangement looked for from nothing',
			target: 'for information',
			measured: `${search.toFixed(0)} ms`,
			ok: true
		}
	];
}

function make(arrangement: Arrangement, id: keyof typeof frames, found = true): Layout {
	const start = found ? placesIn(read(`places/${id}.json`), arrangement) : undefined;
	return arrange({ map, names, frame: frames[id], arrangement, start });
}

/** Places after d3-force's default forces and 300 ticks. */
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

/** ms of the fastest of `times` runs. */
function leastTime(run: () => unknown, times: number): number {
	let least = Infinity;
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		run();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}

function read<T>(file: string): T {
	return JSON.parse(readFileSync(new URL(`../../data/solidarity/${file}`, import.meta.url), 'utf8')) as T;
}
