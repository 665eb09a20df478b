/** What the teacher's guide shows beside its prose, in one language. */
import questions from '#data/solidarity/questions.json';
import paper from '#data/solidarity/places/beam-wide.json';
import { placesIn } from '#lib/layout/places.ts';
import type { Places } from '#lib/layout/types.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import type { Phase, ToldQuestion } from '#lib/state/content.ts';
import { contentOf, storyContentOf } from './content.ts';

/** The questions for a class. */
function questionsIn(locale: Locale): ToldQuestion[] {
	return questions.map(({ id, phase, query, text, often, next }) => ({
		id,
		phase: phase as Phase,
		query,
		text: text[locale],
		often: often[locale],
		next: next[locale]
	}));
}

/** What a lesson's link is made from. */
export function lessonOf(locale: Locale) {
	const beats = storyContentOf(locale).beats.map(({ id, title }) => ({ id, title }));
	return { content: contentOf(locale), beats };
}

/** What a worksheet is made from. */
export function worksheetOf(locale: Locale) {
	return { content: contentOf(locale), questions: questionsIn(locale), places: paperPlaces() };
}

/** Places for paper: those of the largest type. */
function paperPlaces(): Places {
	const places = placesIn(paper, 'story');
	if (!places) throw new Error('places: none for the story on paper');
	return places;
}

/** How sources are cited, and the questions. */
export function teachingOf(locale: Locale) {
	return { citations: contentOf(locale).citations, questions: questionsIn(locale) };
}
