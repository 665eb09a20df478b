/** Everything that a page is made of, read from the data once, checked, and in one language. Runs at build only. */
import rawEvents from '#data/solidarity/events.json';
import figures from '#data/solidarity/figures.json';
import rawMap from '#data/solidarity/map.json';
import rawScenarios from '#data/solidarity/scenarios.json';
import sources from '#data/solidarity/sources.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import { assertEvents, assertMap, assertScenarios, assertSources, assertWords } from '#lib/map/check.ts';
import type { Scenario } from '#lib/map/scenarios.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import type { Content, Figure, LaboratoryContent } from '#lib/state/content.ts';

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
const happenings = assertEvents(rawEvents, map, checkedSources, 'data/solidarity/events.json');
const scenarios = assertScenarios(
	rawScenarios,
	{ map, sources: checkedSources, events: happenings, figures },
	'data/solidarity/scenarios.json'
);
const citations = Object.fromEntries(Object.entries(checkedSources).map(([id, { short }]) => [id, short]));

/**
 * The map with its words, its citations and what can be played on it; what only the laboratory tells is left out. What does not
 * hold has stopped the build before, with everything that is wrong.
 */
export function contentOf(locale: Locale): Content {
	return {
		map,
		words: words[locale],
		citations,
		scenarios: scenarios.map((scenario) => played(scenario, locale)),
		events: happenings.map(({ id, name, effects }) => ({ id, name: name[locale], effects }))
	};
}

/** The same with everything that is told of scenarios and happenings, and with the figures beside them. */
export function laboratoryContentOf(locale: Locale): LaboratoryContent {
	return {
		...contentOf(locale),
		scenarios: scenarios.map((scenario) => ({
			...played(scenario, locale),
			context: scenario.context[locale],
			sources: scenario.sources,
			figures: scenario.figures
		})),
		events: happenings.map(({ id, name, text, effects, tray, icon, sources }) => ({
			id,
			name: name[locale],
			text: text[locale],
			effects,
			tray,
			icon,
			sources
		})),
		figures: figuresIn(locale)
	};
}

function played({ id, name, inputs, start, events }: Scenario, locale: Locale) {
	return { id, name: name[locale], inputs, ...(start && { start }), events };
}

/** The published figures in one language. */
export function figuresIn(locale: Locale): Figure[] {
	return figures.map(({ id, unit, title, points, note }) => ({
		id,
		unit,
		title: title[locale],
		note: note[locale],
		points: points.map(({ source, label, value }) => ({ source, label: label[locale], value }))
	}));
}

export { sources };
