/** The words of a show of hands in the reader's language. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { hands as en } from './hands.en.ts';
import { hands as id, type HandsWords } from './hands.id.ts';

const words: Record<Locale, HandsWords> = { id, en };

export function handsWords(locale: Locale): HandsWords {
	return words[locale];
}
