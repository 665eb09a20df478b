import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, sources, type Source } from './sources.ts';

/** Which rooms of src/lib (and `data`, and the pages in `routes`) each room may import from; itself always. */
const may: Record<string, readonly string[]> = {
	map: [],
	threads: [],
	design: [],
	messages: ['map'],
	model: ['map'],
	layout: ['map'],
	community: ['map', 'model', 'threads'],
	state: ['map', 'messages', 'model', 'layout', 'community'],
	islands: ['state'],
	network: ['design', 'islands', 'map', 'messages', 'model', 'layout', 'state'],
	curve: ['design', 'map', 'messages', 'model', 'layout', 'state'],
	controls: ['design', 'map', 'messages', 'model', 'state'],
	laboratory: [
		'design',
		'map',
		'messages',
		'model',
		'threads',
		'layout',
		'state',
		'network',
		'curve',
		'controls'
	],
	teaching: ['design', 'map', 'messages', 'model', 'layout', 'state', 'network', 'curve', 'controls'],
	village: ['design', 'map', 'messages', 'model', 'layout', 'community', 'state', 'network', 'curve'],
	story: [
		'design',
		'map',
		'messages',
		'model',
		'layout',
		'state',
		'network',
		'curve',
		'controls',
		'prediction',
		'teaching'
	],
	prediction: ['design', 'map', 'messages', 'model', 'state', 'curve', 'laboratory'],
	server: ['data', 'map', 'messages', 'model', 'layout', 'state'],
	pages: [
		'data',
		'design',
		'islands',
		'map',
		'messages',
		'model',
		'layout',
		'state',
		'network',
		'curve',
		'controls',
		'laboratory',
		'teaching',
		'prediction',
		'village',
		'story'
	],
	routes: ['data', 'design', 'messages', 'state', 'server', 'pages']
};

/** The room of a path from the top folder. */
function roomOf(path: string): string {
	const [top, second, third] = path.split('/');
	return top === 'src' && second === 'lib' ? (third ?? '') : top === 'src' ? (second ?? '') : (top ?? '');
}

/** The path that an import of ours leads to; nothing for a package or one of the framework's modules. */
function target(from: string, name: string): string | undefined {
	if (name.startsWith('#lib/')) return `src/lib/${name.slice(5)}`;
	if (name.startsWith('#data/')) return `data/${name.slice(6)}`;
	if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
}

function ours(source: Source): string[] {
	return importsOf(source)
		.map((name) => target(source.path, name))
		.filter((path) => path !== undefined);
}

const library = sources('src/lib', ['.ts', '.svelte']);
const all = [...library, ...sources('src/routes', ['.ts', '.svelte'])];

describe('floors', () => {
	test('every room has its place in the house', () => {
		expect(Object.keys(may)).toEqual(
			expect.arrayContaining([...new Set(library.map((s) => roomOf(s.path)))])
		);
	});

	test('imports lead down, never up and never sideways', () => {
		const wrong = all.flatMap((source) => {
			const room = roomOf(source.path);
			return ours(source)
				.filter((path) => roomOf(path) !== room && !may[room]?.includes(roomOf(path)))
				.map((path) => `${source.path} imports ${path}`);
		});
		expect(wrong).toEqual([]);
	});

	test('another room is named by its door, not by the way there', () => {
		const wrong = all.flatMap((source) =>
			importsOf(source)
				.filter((name) => name.startsWith('.'))
				.filter((name) => roomOf(posix.join(posix.dirname(source.path), name)) !== roomOf(source.path))
				.map((name) => `${source.path} imports ${name}`)
		);
		expect(wrong).toEqual([]);
	});

	test('the rooms below the screen know no page, no element and no framework', () => {
		const pure = ['map', 'threads', 'model', 'layout', 'community'];
		const wrong = library
			.filter(({ path }) => pure.includes(roomOf(path)))
			.flatMap((source) =>
				importsOf(source)
					.filter((name) => /^(svelte|\$app|layercake)/.test(name) || name.endsWith('.svelte'))
					.map((name) => `${source.path} imports ${name}`)
			);
		expect(wrong).toEqual([]);
	});

	test('no two files import each other, by whatever way round', () => {
		const graph = new Map(library.map((source) => [source.path, ours(source)]));
		const done = new Set<string>();
		const rings: string[] = [];
		const walk = (path: string, trail: string[]): void => {
			if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
			else if (!done.has(path)) {
				for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
				done.add(path);
			}
		};
		for (const path of graph.keys()) walk(path, []);
		expect(rings).toEqual([]);
	});
});
