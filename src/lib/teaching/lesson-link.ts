/** The address that opens a lesson. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { languageOf } from '#lib/messages/language.ts';

/** Pages that a lesson can open. */
export const targets = ['explorer', 'laboratory', 'community'] as const;
export type Target = (typeof targets)[number];

/** How an input is given to the students. */
export const holds = ['open', 'locked', 'concealed'] as const;
export type Hold = (typeof holds)[number];

/** A lesson's whole address. `query` has no question mark. */
export function lessonAddress(origin: string, target: Target, locale: Locale, query: string): string {
	return origin + languageOf(locale).m.paths[target] + (query && `?${query}`);
}

/** Hosts that lead every machine to itself. */
export function isLocal(origin: string): boolean {
	return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(origin);
}
