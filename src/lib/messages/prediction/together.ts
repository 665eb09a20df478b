/** The words of a class's prediction in the reader's language. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { together as en } from './together.en.ts';
import { together as id, type TogetherWords } from './together.id.ts';

const words: Record<Locale, TogetherWords> = { id, en };

export function togetherWords(locale: Locale): TogetherWords {
	return words[locale];
}
