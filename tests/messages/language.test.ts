import { describe, expect, test } from 'vitest';
import { locales } from '#lib/map/vocabulary.ts';
import { languageOf } from '#lib/messages/language.ts';

/** How the engine's own tables write numbers in the two languages. */
const tags = { id: 'id-ID', en: 'en-GB' };

/** Whole multiples of a step: none lies between two roundings. */
const multiples = (step: number, last: number) =>
	Array.from({ length: 2 * last + 1 }, (_, i) => (i - last) / step).filter((value) => value !== 0);

describe.each(locales)('numbers in %s', (locale) => {
	const language = languageOf(locale);
	const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tags[locale], options);

	test.each([
		['level', 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
		['number', 10, { maximumFractionDigits: 1 }],
		['number', 0.01, { maximumFractionDigits: 1 }],
		['exact', 10000, { maximumFractionDigits: 4 }],
		['percent', 100, { style: 'percent', maximumFractionDigits: 0 }]
	] as const)('are written as the language writes them: %s, %d to one', (name, step, options) => {
		const values = multiples(step, 1500);
		expect(values.map(language[name])).toEqual(values.map((value) => intl(options).format(value)));
	});

	test('that round to nothing have no sign', () => {
		expect(language.level(-0.001)).toBe(language.level(0));
	});
});
