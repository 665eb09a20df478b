/** The words of prediction in the reader's language. Apart from the interface's: only pages that ask for a prediction load them. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { prediction as en } from './prediction.en.ts';
import { prediction as id, type PredictionWords } from './prediction.id.ts';

const words: Record<Locale, PredictionWords> = { id, en };

export function predictionWords(locale: Locale): PredictionWords {
	return words[locale];
}
