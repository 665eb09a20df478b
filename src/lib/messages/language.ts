/** The reader's language: the interface's words and the way numbers are written. */
import { createContext } from 'svelte';
import type { Locale } from '#lib/map/vocabulary.ts';
import { en } from './en.ts';
import { id, type Messages } from './id.ts';

export interface Language {
	readonly locale: Locale;
	readonly m: Messages;
	/** A level or a difference: two decimals (id: 0,71). */
	readonly level: (value: number) => string;
	/** A whole number, or one decimal where there is one. */
	readonly number: (value: number) => string;
	/** A share as a whole percentage; `value` in 0..1. */
	readonly percent: (value: number) => string;
}

const messages: Record<Locale, Messages> = { id, en };
/** BCP 47 tags for `Intl`. */
const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
	const level = new Intl.NumberFormat(tags[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	/** Levels in writing, by hundredths: many are written in every frame, and there are few. */
	const written = new Map<number, string>();
	const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 });
	const percent = new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 });
	return {
		locale,
		m: messages[locale],
		level: (value) => {
			const hundredths = Math.round(value * 100);
			let text = written.get(hundredths);
			if (text === undefined) written.set(hundredths, (text = level.format(hundredths / 100)));
			return text;
		},
		number: (value) => number.format(value),
		percent: (value) => percent.format(value)
	};
}

export const [getLanguage, setLanguage] = createContext<Language>();
