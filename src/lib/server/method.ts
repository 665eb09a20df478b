/** What the method page shows beside its prose, made from the map and from the files about it, in one language. */
import { countBadges, countLinkBadges, numbersOf } from '#lib/map/quantities.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import { compile } from '#lib/model/compile.ts';
import { equations } from '#lib/model/equations.ts';
import { contentOf, figuresIn, sources } from './content.ts';

/** The same in both languages, or worded in each. */
type Worded = string | Readonly<Record<Locale, string>>;

interface SourceFile {
	readonly authors: Worded;
	readonly year: number | null;
	readonly title: string;
	readonly where: Worded;
	readonly stance: string;
	readonly doi?: string;
	readonly url?: string;
	readonly finding: Readonly<Record<Locale, string>>;
}

/** Names and numbers of the map, sources and figures. */
export function methodOf(locale: Locale) {
	const { map, words, citations } = contentOf(locale);
	const numbers = numbersOf(map);
	const short = (id: string) => words.nodes[id]?.short ?? id;
	return {
		citations,
		numbers,
		nodes: Object.fromEntries(
			map.nodes.map(({ id, kind }) => [id, { name: words.nodes[id]?.name ?? id, kind }])
		),
		inputs: map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input' ? [{ id, initial: dynamics.initial }] : []
		),
		equations: equations(compile(map), short).map(({ id, left, right }) => ({
			formula: `${left} = ${locale === 'id' ? withCommas(right) : right}`,
			note: words.nodes[id]?.name ?? id
		})),
		counts: { numbers: countBadges(numbers), links: countLinkBadges(map) },
		sources: Object.entries<SourceFile>(sources).map(
			([id, { doi, url, finding, authors, where, ...source }]) => ({
				id,
				...source,
				authors: worded(authors, locale),
				where: worded(where, locale),
				href: doi ? `https://doi.org/${doi}` : url,
				finding: finding[locale]
			})
		),
		figures: figuresIn(locale)
	};
}

function worded(text: Worded, locale: Locale): string {
	return typeof text === 'string' ? text : text[locale];
}

/** Indonesian writes decimals with a comma. */
function withCommas(formula: string): string {
	return formula.replace(/(\d)\.(\d)/g, '$1,$2');
}
