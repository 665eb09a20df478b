/** The reader's language: the interface's words and the way numbers are written. */
import { formatLocale } from 'd3';
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
	/** Up to four decimals: a range that is a quarter more or less needs more than a level. */
	readonly exact: (value: number) => string;
	/** A share as a whole percentage; `value` in 0..1. */
	readonly percent: (value: number) => string;
}

const messages: Record<Locale, Messages> = { id, en };

/** How each locale writes numbers. The browser's own tables (`Intl`) cost a page 20 to 40 ms, just when it comes to life. */
const marks: Record<Locale, { decimal: string; thousands: string }> = {
	id: { decimal: ',', thousands: '.' },
	en: { decimal: '.', thousands: ',' }
};

/** The language of a locale. */
export function languageOf(locale: Locale): Language {
	const numbers = formatLocale({ ...marks[locale], grouping: [3], currency: ['', ''], minus: '-' });
	const level = numbers.format(',.2f');
	/** Levels in writing, by hundredths: many are written in every frame, and there are few. */
	const written = new Map<number, string>();
	return {
		locale,
		m: messages[locale],
		level: (value) => {
			const hundredths = Math.round(value * 100);
			let text = written.get(hundredths);
			if (text === undefined) written.set(hundredths, (text = level(hundredths / 100)));
			return text;
		},
		number: numbers.format(',.1~f'),
		exact: numbers.format(',.4~f'),
		percent: numbers.format(',.0%')
	};
}

export const [getLanguage, setLanguage] = createContext<Language>();
