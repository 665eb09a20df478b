/** Everything that a page is made of, read from the data once, checked, and in one language. Runs at build only. */
import figures from '#data/solidarity/figures.json';
import rawMap from '#data/solidarity/map.json';
import rawScenarios from '#data/solidarity/scenarios.json';
import sources from '#data/solidarity/sources.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import { assertMap, assertScenarios, assertSources, assertWords } from '#lib/map/check.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import type { Content } from '#lib/state/explorer.svelte.ts';

const map = assertMap(rawMap, 'data/solidarity/map.json');
const words = {
	id: assertWords(wordsId, map, 'data/solidarity/words.id.json'),
	en: assertWords(wordsEn, map, 'data/solidarity/words.en.json')
};
const checkedSources = assertSources(
	sources,
	map,
	'data/solidarity/sources.json',
	'data/solidarity/map.json'
);
assertScenarios(rawScenarios, map, checkedSources, 'data/solidarity/scenarios.json');

/** The map with its words and citations. What does not hold has stopped the build before, with everything that is wrong. */
export function contentOf(locale: Locale): Content {
	const citations = Object.fromEntries(Object.entries(checkedSources).map(([id, { short }]) => [id, short]));
	return { map, words: words[locale], citations };
}

export { figures, sources };
