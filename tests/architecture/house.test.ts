/** What no file of the page may hold, wherever it is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds, relations, roles } from '#lib/map/vocabulary.ts';
import { literalsOf, matches, sources } from './sources.ts';

const code = sources('src');

test('knowledge is data: no concept of the map is named in code', () => {
	const map = JSON.parse(readFileSync('data/solidarity/map.json', 'utf8')) as { nodes: { id: string }[] };
	// A kind of node may bear a concept's name ("solidarity"): the vocabulary of maps is code.
	const vocabulary = new Set<string>([...kinds, ...relations, ...roles]);
	const ids = new Set(map.nodes.map(({ id }) => id).filter((id) => !vocabulary.has(id)));
	const named = sources('src/lib', ['.ts', '.svelte']).flatMap((source) =>
		literalsOf(source)
			.filter((literal) => ids.has(literal))
			.map((literal) => `${source.path}: '${literal}'`)
	);
	expect(named).toEqual([]);
});

test('colours are named in one file', () => {
	const literal = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
	const named =
		/(?:color|background|fill|stroke|border|outline|shadow)[a-z-]*\s*[:=]\s*[^;]*\b(?:white|black|red|green|blue|yellow|orange|purple|gr[ae]y|silver|navy|teal)\b/gi;
	const found = code
		.filter(({ path }) => path !== 'src/lib/design/tokens.css')
		.flatMap((source) => [...matches(source, literal), ...matches(source, named)]);
	expect(found).toEqual([]);
});

test('no markup is made from strings, but what the server has drawn of a component', () => {
	const island = 'src/lib/islands/Island.svelte';
	const others = code.filter(({ path }) => path !== island);
	expect(
		others.flatMap((source) => matches(source, /\{@html|\.innerHTML|\.outerHTML|insertAdjacentHTML/g))
	).toEqual([]);
});

test('no rule is silenced in a comment', () => {
	// Two warnings have an honest exception: a region that scrolls takes the focus, a starting value is read once.
	const silenced =
		/svelte-ignore (?!a11y_no_noninteractive_tabindex|state_referenced_locally)|eslint-disable|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore/g;
	const files = [...code, ...sources('tests', ['.ts']).filter(({ path }) => !path.includes('node_modules'))];
	const self = 'tests/architecture/house.test.ts';
	expect(files.filter(({ path }) => path !== self).flatMap((source) => matches(source, silenced))).toEqual(
		[]
	);
});

test('a file is one idea: at most 250 lines, a component’s styles not counted', () => {
	const long = sources('src', ['.ts', '.svelte'])
		.filter(({ path }) => !path.includes('/messages/'))
		.map(({ path, text }) => ({ path, lines: text.replace(/<style>[^]*<\/style>/, '').split('\n').length }))
		.filter(({ lines }) => lines > 250);
	expect(long).toEqual([]);
});
