/** What the words of the solidarity map promise their readers. */
import { describe, expect, test } from 'vitest';
import {
	communities,
	figures,
	happenings,
	locales,
	map,
	scenarios,
	sentences,
	sources,
	words
} from './files.ts';

const dynamic = map.links.filter(({ role }) => role);

describe.each(locales)('the words in %s', (locale) => {
	const { nodes, links, sections } = words[locale];

	test('name every node, link and section, and nothing else', () => {
		expect(Object.keys(nodes).sort()).toEqual(map.nodes.map(({ id }) => id).sort());
		expect(Object.keys(links).sort()).toEqual(map.links.map(({ id }) => id).sort());
		expect(Object.keys(sections).sort()).toEqual([...map.sections].sort());
	});

	test('tell nodes apart by name and by short name', () => {
		const all = Object.values(nodes);
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
		expect(new Set(all.map(({ short }) => short)).size).toBe(all.length);
	});

	test('keep short names short enough for the drawing', () => {
		const long = Object.values(nodes).filter(({ short }) => short.length > 20);
		expect(long.map(({ short }) => short)).toEqual([]);
	});

	test('explain every node in two to four sentences', () => {
		const counts = Object.entries(nodes).map(([id, { text }]) => [id, sentences(text).length] as const);
		expect(counts.filter(([, count]) => count < 2 || count > 4)).toEqual([]);
	});

	test('give every dynamic link a reason of one to three sentences', () => {
		const counts = dynamic.map(({ id }) => [id, sentences(links[id]?.why ?? '').length] as const);
		expect(counts.filter(([, count]) => count < 1 || count > 3)).toEqual([]);
	});

	test('link nodes by phrases that stand inside a sentence', () => {
		const phrases = Object.entries(links).filter(([, { phrase }]) => !/^\p{Ll}[\p{L} ,-]*$/u.test(phrase));
		expect(phrases).toEqual([]);
	});

	test('end every text with a stop, with no stray spaces', () => {
		const texts = [
			...Object.values(nodes).map(({ text }) => text),
			...Object.values(links).flatMap(({ why }) => why ?? []),
			...scenarios.map(({ context }) => context[locale]),
			...communities.flatMap(({ text, question, look }) => [text[locale], question[locale], look[locale]]),
			...happenings.map(({ text }) => text[locale]),
			...figures.map(({ note }) => note[locale]),
			...Object.values(sources).map(({ finding }) => finding[locale])
		];
		expect(texts.filter((text) => !/[.!?]$/.test(text) || /\s{2}|^\s|\s$|\s[.,;]/.test(text))).toEqual([]);
	});
});

test.each(communities)('$id is told in two sentences, one question and what to look for', (community) => {
	for (const locale of locales) {
		expect(sentences(community.text[locale])).toHaveLength(2);
		expect(community.question[locale]).toMatch(/^[^.!?]+\?$/);
		expect(sentences(community.look[locale]).length).toBeLessThanOrEqual(4);
	}
});

test('the factors bear the names that are promised', () => {
	const factors = [
		['intensity', 'Intensitas interaksi', 'Interaction intensity'],
		['goals', 'Tujuan bersama', 'Shared goals'],
		['norms-factor', 'Nilai dan norma sosial', 'Social values and norms'],
		['leadership', 'Kepemimpinan sosial', 'Social leadership'],
		['communication-quality', 'Komunikasi efektif', 'Effective communication'],
		['division', 'Pembagian kerja', 'Division of labour']
	] as const;
	const named = factors.map(([id]) => [id, words.id.nodes[id]?.name, words.en.nodes[id]?.name]);
	expect(named).toEqual(factors);
});

test('both languages search by as many keywords and give reasons for the same links', () => {
	const shape = (locale: (typeof locales)[number]) => ({
		keywords: Object.values(words[locale].nodes).filter(({ keywords }) => keywords?.length).length,
		whys: Object.entries(words[locale].links).flatMap(([id, { why }]) => (why ? [id] : []))
	});
	expect(shape('id')).toEqual(shape('en'));
});

test('numbers are written as each language writes them', () => {
	const texts = (locale: (typeof locales)[number]) => [
		...Object.values(words[locale].nodes).map(({ text }) => text),
		...Object.values(words[locale].links).flatMap(({ why }) => why ?? []),
		...communities.flatMap(({ text, look }) => [text[locale], look[locale]]),
		...Object.values(sources).map(({ finding }) => finding[locale])
	];
	expect(texts('id').filter((text) => /(^|[^\d])\d?\.\d{1,2}(?!\d)/.test(text))).toEqual([]);
	expect(texts('en').filter((text) => /\d,\d{1,2}(?!\d)|(^|[^\d])\.\d/.test(text))).toEqual([]);
});

test.each([
	['baldassarri-2015', 'Baldassarri'],
	['labonne-chase-2008', 'Labonne'],
	['olken-2009', 'Olken'],
	['gachter-renner-2018', 'Gächter'],
	['herrmann-2008', 'Herrmann']
])('the evidence against of %s is told beside the links it touches', (source, author) => {
	expect(sources[source]?.stance).toBe('against');
	const touched = map.links.filter((link) => link.sources?.includes(source)).map(({ id }) => id);
	expect(touched.length).toBeGreaterThan(0);
	for (const locale of locales) {
		const silent = touched.filter((id) => !words[locale].links[id]?.why?.includes(author));
		expect(silent).toEqual([]);
	}
});
