/** Names must be unique where they name, and lead somewhere where they refer. */
import type { Draft } from '../draft.ts';
import { dynamicsOf } from '../draft.ts';
import type { Located, Path } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { placeOf, quoted } from '../place.ts';

/** A name and where it stands. */
export type Named = readonly [path: Path, name: string];

/** Each name that stands a second time, with where it stood first. */
export function duplicates(names: readonly Named[], raw: unknown): Located[] {
	const first = new Map<string, Path>();
	return names.flatMap(([path, name]): Located[] => {
		const earlier = first.get(name);
		if (!earlier) first.set(name, path);
		return earlier ? [[path, { code: 'duplicate', found: quoted(name), first: placeOf(earlier, raw) }]] : [];
	});
}

/** Ids, queries, sections and stops of the story occur once. */
export function uniqueNames(draft: Draft, raw: unknown): Located[] {
	const queries = draft.nodes.flatMap(({ at, value: { dynamics } }): Named[] =>
		dynamics?.type === 'input' ? [[['nodes', at, 'dynamics', 'query'], dynamics.query]] : []
	);
	return [
		...duplicates(
			draft.nodes.map(({ at, value }) => [['nodes', at, 'id'], value.id]),
			raw
		),
		...duplicates(
			draft.links.map(({ at, value }) => [['links', at, 'id'], value.id]),
			raw
		),
		...duplicates(queries, raw),
		...duplicates(
			draft.story.map((id, at) => [['story', at], id]),
			raw
		),
		...duplicates(
			(draft.sections ?? []).map((id, at) => [['sections', at], id]),
			raw
		)
	];
}

/** Link ends, the story, the outcome and borrowed weights name nodes of the map. */
export function knownNodes(draft: Draft): Located[] {
	// Without a single node the shape's own finding says enough.
	if (!draft.nodeIds.size) return [];
	const named: Named[] = [
		...(draft.outcome === undefined ? [] : [[['outcome'], draft.outcome] as const]),
		...draft.story.map((id, at): Named => [['story', at], id]),
		...draft.links.flatMap(({ at, value: { source, target, weight } }): Named[] => [
			[['links', at, 'source'], source],
			[['links', at, 'target'], target],
			...(weight && 'input' in weight ? [[['links', at, 'weight', 'input'], weight.input] as const] : [])
		])
	];
	return named
		.filter(([, id]) => !draft.nodeIds.has(id))
		.map(([path, id]) => [path, { code: 'unknown-node', found: quoted(id), ...suggest(id, draft.nodeIds) }]);
}

/** Nodes and links stand in sections that the map lists. */
export function knownSections({ nodes, links, sections }: Draft): Located[] {
	if (!sections) return [];
	const named = [
		...nodes.map(({ at, value }) => [['nodes', at, 'section'], value.section] as const),
		...links.map(({ at, value }) => [['links', at, 'section'], value.section] as const)
	];
	return named.flatMap(([path, section]): Located[] =>
		section === undefined || sections.includes(section)
			? []
			: [
					[
						path,
						{
							code: 'unknown-section',
							found: quoted(section),
							expected: sections,
							...suggest(section, sections)
						}
					]
				]
	);
}

/** The outcome has a level of its own to draw, and the week the page opens on is one that the curve shows. */
export function drawableOutcome(draft: Draft): Located[] {
	const found: Located[] = [];
	const type = draft.outcome === undefined ? undefined : dynamicsOf(draft, draft.outcome);
	if (type === 'none' || type === 'input')
		found.push([['outcome'], { code: 'outcome-not-level', found: type }]);
	const { horizon, opening } = draft;
	if (horizon !== undefined && opening !== undefined && opening > horizon) {
		found.push([['opening'], { code: 'outside-horizon', found: opening, expected: horizon }]);
	}
	return found;
}
