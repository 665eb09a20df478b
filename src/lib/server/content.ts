/** Everything that a page is made of, read from the data once, checked, and in one language. Runs at build only. */
import rawCommunities from '#data/solidarity/communities.json';
import rawEvents from '#data/solidarity/events.json';
import figures from '#data/solidarity/figures.json';
import rawMap from '#data/solidarity/map.json';
import rawGuesses from '#data/solidarity/guesses.json';
import questions from '#data/solidarity/questions.json';
import rawScenarios from '#data/solidarity/scenarios.json';
import sources from '#data/solidarity/sources.json';
import rawStory from '#data/solidarity/story.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import {
	assertCommunities,
	assertEvents,
	assertGuesses,
	assertMap,
	assertScenarios,
	assertSources,
	assertStory,
	assertWords
} from '#lib/map/check.ts';
import type { Scenario } from '#lib/map/scenarios.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import type {
	CommunityContent,
	Content,
	Figure,
	LaboratoryContent,
	PredictionContent,
	StoryContent,
	ToldHappening
} from '#lib/state/content.ts';

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
const communities = assertCommunities(
	rawCommunities,
	{ map, sources: checkedSources, events: happenings },
	'data/solidarity/communities.json'
);
const guesses = assertGuesses(rawGuesses, 'data/solidarity/guesses.json');
const beats = assertStory(rawStory, { map, scenarios }, 'data/solidarity/story.json');
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
		events: happenings.map(({ id, name, effects }) => ({ id, name: name[locale], effects })),
		questions: questions.map(({ id, text }) => ({ id, text: text[locale] }))
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
		events: toldEvents(locale),
		figures: figuresIn(locale)
	};
}

/** The same with everything that is told of happenings, and with the lessons that only people can show. */
export function communityContentOf(locale: Locale): CommunityContent {
	return {
		...contentOf(locale),
		events: toldEvents(locale),
		communities: communities.map(({ name, text, question, look, start, mark, reach, ...community }) => ({
			...community,
			...(start && { start }),
			...(reach && { reach }),
			...(mark !== undefined && { mark }),
			name: name[locale],
			text: text[locale],
			question: question[locale],
			look: look[locale]
		}))
	};
}

/** The same with the curves that a class chooses among. */
export function predictionContentOf(locale: Locale): PredictionContent {
	return {
		...contentOf(locale),
		guesses: guesses.map(({ name, ...guess }) => ({ ...guess, name: name[locale] }))
	};
}

/**
 * What the story needs: the map with its beats. What only a card or the search would show is left out, for the first beat is to be
 * read on a slow phone at once.
 */
export function storyContentOf(locale: Locale): StoryContent {
	const { words: all, ...content } = contentOf(locale);
	return {
		...content,
		citations: {},
		words: {
			...all,
			nodes: Object.fromEntries(
				Object.entries(all.nodes).map(([id, { name, short, text }]) => [id, { name, short, text }])
			),
			links: Object.fromEntries(Object.entries(all.links).map(([id, { phrase }]) => [id, { phrase }]))
		},
		beats: beats.map(({ title, text, question, notes, ...beat }) => ({
			...beat,
			title: title[locale],
			text: text[locale],
			...(question && { question: question[locale] }),
			notes: notes[locale]
		}))
	};
}

function toldEvents(locale: Locale): ToldHappening[] {
	return happenings.map(({ id, name, text, effects, tray, icon, sources }) => ({
		id,
		name: name[locale],
		text: text[locale],
		effects,
		tray,
		icon,
		sources
	}));
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
