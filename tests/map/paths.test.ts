import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realMap from '#data/solidarity/map.json';
import { assertMap } from '#lib/map/check.ts';
import { pathsTo } from '#lib/map/paths.ts';
import type { ConceptMap, MapLink } from '#lib/map/schema.ts';
import { smallMap } from './fixture.ts';

/** All simple paths by trying everything, sorted by length and then by the order of their links in the map. */
function everyPath(map: ConceptMap, from: string, to: string): string[][] {
	const found: number[][] = [];
	const extend = (at: string, road: number[], visited: string[]): void => {
		if (at === to) {
			if (road.length) found.push(road);
			return;
		}
		map.links.forEach((link, index) => {
			if (link.role && link.source === at && !visited.includes(link.target)) {
				extend(link.target, [...road, index], [...visited, link.target]);
			}
		});
	};
	extend(from, [], [from]);
	found.sort(
		(a, b) => a.length - b.length || a.map((step, i) => step - b[i]!).find((difference) => difference) || 0
	);
	return found.map((road) => road.map((index) => map.links[index]!.id));
}

function graph(arrows: readonly (readonly [string, string, boolean])[]): ConceptMap {
	const links = arrows.map(([source, target, dynamic], index): MapLink => ({
		id: `link.${index}`,
		source,
		target,
		relation: 'influences',
		badge: 'assumption',
		...(dynamic ? { role: 'gate' as const } : {})
	}));
	return { ...smallMap(), links };
}

describe('pathsTo', () => {
	it('gives exactly the first of all simple paths, the shortest first', () => {
		const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
		const arrow = fc.tuple(
			name,
			name,
			fc.integer({ min: 0, max: 5 }).map((n) => n > 0)
		);
		fc.assert(
			fc.property(fc.array(arrow, { maxLength: 16 }), fc.integer({ min: 1, max: 12 }), (arrows, limit) => {
				const map = graph(arrows);
				expect(pathsTo(map, 'a', 'f', limit)).toEqual(everyPath(map, 'a', 'f').slice(0, limit));
			}),
			{ seed: 11, numRuns: 1500 }
		);
	}, 60_000);

	it('leads from a factor to the outcome of the site’s map as trying everything does', () => {
		const map = assertMap(realMap, 'map.json');
		for (const from of ['intensity', 'leadership', 'communication']) {
			const all = everyPath(map, from, map.outcome);
			expect(all.length).toBeGreaterThan(4);
			expect(pathsTo(map, from, map.outcome, 1000)).toEqual(all);
		}
	});

	it('finds no path where none is, and none from a node to itself', () => {
		const map = smallMap();
		expect(pathsTo(map, 'tale', 'bond')).toEqual([]);
		expect(pathsTo(map, 'bond', 'bond')).toEqual([]);
		expect(pathsTo(map, 'nobody', 'bond')).toEqual([]);
	});

	it('stays within its limit where there are more paths than could ever be told', () => {
		const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
		const all = names.flatMap((from) =>
			names.filter((to) => to !== from).map((to) => [from, to, true] as const)
		);
		const found = pathsTo(graph(all), 'n0', 'n29', 20);
		expect(found.map(({ length }) => length)).toEqual([1, ...Array<number>(19).fill(2)]);
	});
});
