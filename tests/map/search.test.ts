import { describe, expect, it } from 'vitest';
import realMap from '#data/solidarity/map.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import { assertMap, assertWords } from '#lib/map/check.ts';
import { createSearch } from '#lib/map/search.ts';
import type { Locale, MapWords } from '#lib/map/schema.ts';
import { searchWords, smallMap, smallWords } from './fixture.ts';

const ids = ['cooperation', 'empathy', 'solidarity', 'durkheim', 'unworded'];
const map = { ...smallMap(), nodes: ids.map((id) => ({ id, kind: 'concept' as const, place: 0 })) };
const nodes = searchWords();
const words: Record<Locale, MapWords> = {
	id: { ...smallWords(), nodes: nodes.id.nodes },
	en: { ...smallWords(), nodes: nodes.en.nodes }
};
const search = createSearch(map, words);
const first = (query: string) => search(query)[0]?.id;

describe('search', () => {
	it('finds a concept by its name in either language', () => {
		expect(first('kerja sama')).toBe('cooperation');
		expect(first('cooperation')).toBe('cooperation');
		expect(first('solidaritas')).toBe('solidarity');
		expect(first('Solidarity')).toBe('solidarity');
	});

	it('forgives typing errors', () => {
		expect(first('gotng royog')).toBe('cooperation');
		expect(first('empaty')).toBe('empathy');
		expect(first('empti')).toBe('empathy');
		expect(first('solidarty')).toBe('solidarity');
		expect(first('soldaritas')).toBe('solidarity');
	});

	it('answers from the first letters on', () => {
		expect(first('em')).toBe('empathy');
		expect(first('koop')).toBeUndefined();
		expect(first('coop')).toBe('cooperation');
	});

	it('does not mind accents, case, or whether words are joined', () => {
		expect(first('emile')).toBe('durkheim');
		expect(first('ÉMILE')).toBe('durkheim');
		expect(first('kerjasama')).toBe('cooperation');
		expect(first('gotongroyong')).toBe('cooperation');
	});

	it('puts a name before a mention in a text', () => {
		const found = search('solidaritas').map(({ id }) => id);
		expect(found).toEqual(['solidarity', 'durkheim']);
	});

	it('mixes languages, and falls back to any of the words when no concept holds all', () => {
		expect(first('empati care')).toBe('empathy');
		expect(search('empathy zzzzzz').map(({ id }) => id)).toEqual(['empathy']);
	});

	it('finds nothing for nothing, and for what is nowhere', () => {
		expect(search('')).toEqual([]);
		expect(search('  ?! ')).toEqual([]);
		expect(search('fotosintesis')).toEqual([]);
	});
});

describe('search in the words of the site', () => {
	const real = assertMap(realMap, 'map.json');
	const find = createSearch(real, {
		id: assertWords(wordsId, real, 'words.id.json'),
		en: assertWords(wordsEn, real, 'words.en.json')
	});

	it.each([
		['gotng royog', 'cooperation'],
		['kerjasama', 'cooperation'],
		['empaty', 'empathy'],
		['solidarty', 'solidarity'],
		['pemimpn', 'leadership'],
		['durkhem', 'durkheim'],
		['gempa', 'cianjur-quake'],
		['salah paham', 'misunderstanding'],
		['waste bank', 'city-communities'],
		['new pupil', 'new-pupil'],
		['irigasi', 'irrigation']
	])('“%s” leads to %s first', (query, id) => {
		expect(find(query)[0]?.id).toBe(id);
	});

	it('leads to every node by its name in each language', () => {
		for (const words of [wordsId, wordsEn]) {
			for (const [id, { name }] of Object.entries(words.nodes)) {
				expect([name, find(name)[0]?.id]).toEqual([name, id]);
			}
		}
	});
});
