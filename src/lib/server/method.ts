/** What the method page shows beside its prose, made from the map and from the files about it, in one language. */
import { countBadges, countLinkBadges, numbersOf } from '#lib/map/quantities.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import { contentOf, figures, sources } from './content.ts';

interface SourceFile {
	readonly authors: string;
	readonly year: number | null;
	readonly title: string;
	readonly where: string;
	readonly stance: string;
	readonly doi?: string;
	readonly url?: string;
	readonly finding: Readonly<Record<Locale, string>>;
}

/** Names and numbers of the map, sources and figures. */
export function methodOf(locale: Locale) {
	const { map, words, citations } = contentOf(locale);
	const numbers = numbersOf(map);
	return {
		citations,
		numbers,
		nodes: Object.fromEntries(
			map.nodes.map(({ id, kind }) => [id, { name: words.nodes[id]?.name ?? id, kind }])
		),
		inputs: map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input' ? [{ id, initial: dynamics.initial }] : []
		),
		counts: { numbers: countBadges(numbers), links: countLinkBadges(map) },
		sources: Object.entries<SourceFile>(sources).map(([id, { doi, url, finding, ...source }]) => ({
			id,
			...source,
			href: doi ? `https://doi.org/${doi}` : url,
			finding: finding[locale]
		})),
		figures: figures.map(({ id, unit, title, points, note }) => ({
			id,
			unit,
			title: title[locale],
			note: note[locale],
			points: points.map(({ source, label, value }) => ({ source, label: label[locale], value }))
		}))
	};
}
