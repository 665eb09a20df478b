/** Everything that a page is made of, read from the data once, checked, and in one language. Runs at build only. */
import figures from '#data/solidarity/figures.json';
import rawMap from '#data/solidarity/map.json';
import sources from '#data/solidarity/sources.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import { assertMap, assertWords } from '#lib/map/check.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import type { Content } from '#lib/state/explorer.svelte.ts';

const map = assertMap(rawMap, 'data/solidarity/map.json');
const words = {
	id: assertWords(wordsId, map, 'data/solidarity/words.id.json'),
	en: assertWords(wordsEn, map, 'data/solidarity/words.en.json')
};

/** The map with its words and citations. Throws, with everything that is wrong, when a file does not hold. */
export function contentOf(locale: Locale): Content {
	const citations = Object.fromEntries(Object.entries(sources).map(([id, { short }]) => [id, short]));
	return { map, words: words[locale], citations };
}

export { figures, sources };
