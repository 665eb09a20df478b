/** What the teacher's guide shows beside its prose, in one language. */
import questions from '#data/solidarity/questions.json';
import type { Locale } from '#lib/map/vocabulary.ts';
import type { Phase, ToldQuestion } from '#lib/state/content.ts';
import { contentOf } from './content.ts';

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

/** How sources are cited, and the questions. */
export function teachingOf(locale: Locale) {
	return { citations: contentOf(locale).citations, questions: questionsIn(locale) };
}
