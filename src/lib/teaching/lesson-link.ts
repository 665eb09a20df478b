/** The address that opens a lesson. */
import type { ConceptMap } from '#lib/map/schema.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import { languageOf } from '#lib/messages/language.ts';
import type { Lesson } from '#lib/state/lesson.ts';
import { encodeLesson } from '#lib/state/link.ts';

/** Pages that a lesson can open. */
export const targets = ['explorer', 'story', 'laboratory', 'community', 'predict'] as const;
export type Target = (typeof targets)[number];

/** How an input is given to the students. */
export const holds = ['open', 'locked', 'concealed'] as const;
export type Hold = (typeof holds)[number];

/** A lesson's whole address. `query` has no question mark. */
export function lessonAddress(origin: string, target: Target, locale: Locale, query: string): string {
	return origin + languageOf(locale).m.paths[target] + (query && `?${query}`);
}

/** A step of the story, to be chosen. */
export interface NamedBeat {
	readonly id: string;
	readonly title: string;
}

/**
 * The query that opens the story at a step, without its question mark.
 *
 * @param present as slides
 */
export function storyQuery(
	beats: readonly NamedBeat[],
	beat: string,
	present: boolean,
	lesson: Lesson,
	map: ConceptMap
): string {
	const query = new URLSearchParams();
	if (beat !== beats[0]?.id) query.set('beat', beat);
	encodeLesson(lesson, map, query);
	if (present) query.set('mode', 'present');
	return query.toString();
}

/** Hosts that lead every machine to itself. */
export function isLocal(origin: string): boolean {
	return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(origin);
}
