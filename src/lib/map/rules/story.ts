/** Beats show what the map and its scenarios have, reveal every node once, and light only what has been revealed. */
import * as z from 'zod/mini';
import type { Located, Path } from '../finding.ts';
import { quoted } from '../place.ts';
import type { ConceptMap } from '../schema.ts';
import { beatSchema, type Beat } from '../story.ts';
import { misnamed, unknown } from './names.ts';
import { duplicates, type Named } from './references.ts';

/** The checked files that beats refer to. */
export interface Told {
	readonly map: ConceptMap;
	readonly scenarios: readonly { readonly id: string }[];
}

interface Entry {
	readonly path: Path;
	readonly beat: Beat;
}

/** What stands in a list, each with its place. */
function listed(path: Path, names: readonly string[]): Named[] {
	return names.map((name, at) => [[...path, at], name]);
}

/** Lit before it is there: a node that no beat has revealed yet, or a link with such an end. */
function dark(entries: readonly Entry[], map: ConceptMap): Located[] {
	const seen = new Set<string>();
	const ends = new Map(map.links.map(({ id, source, target }) => [id, [source, target]]));
	return entries.flatMap(({ path, beat: { reveal, light } }) => {
		for (const id of reveal.nodes) seen.add(id);
		const hidden = (id: string) => map.nodes.some((node) => node.id === id) && !seen.has(id);
		const located = (place: Named, nodes: readonly string[]): Located[] =>
			nodes.filter(hidden).map((node) => [place[0], { code: 'not-revealed', found: quoted(node) }]);
		return [
			...listed([...path, 'light', 'nodes'], light.nodes).flatMap((named) => located(named, [named[1]])),
			...[
				...listed([...path, 'reveal', 'links'], reveal.links ?? []),
				...listed([...path, 'light', 'links'], light.links)
			].flatMap((named) => located(named, ends.get(named[1]) ?? []))
		];
	});
}

/** Everything in well-shaped beats that names what is not there, names it twice, or shows it too early. */
export function beatNames(raw: readonly unknown[], { map, scenarios }: Told): Located[] {
	const entries = raw.flatMap((entry, at): Entry[] => {
		const parsed = z.safeParse(beatSchema, entry);
		return parsed.success ? [{ path: ['beats', at], beat: parsed.data }] : [];
	});
	const links = new Set(map.links.map(({ id }) => id));
	const known = new Set(scenarios.map(({ id }) => id));
	return [
		...duplicates(
			entries.map(({ path, beat }) => [[...path, 'id'], beat.id]),
			{ beats: raw }
		),
		...duplicates(
			entries.flatMap(({ path, beat: { reveal } }) => [
				...listed([...path, 'reveal', 'nodes'], reveal.nodes),
				...listed([...path, 'reveal', 'links'], reveal.links ?? [])
			]),
			{ beats: raw }
		),
		...entries.flatMap(({ path, beat: { state, reveal, light } }): Located[] => [
			...unknown('unknown-scenario', [[[...path, 'state', 'scenario'], state.scenario]], known),
			...misnamed(
				map,
				Object.keys(state.inputs ?? {}).map((key): Named => [[...path, 'state', 'inputs', key], key]),
				'input'
			),
			...(state.week > map.horizon
				? [
						[
							[...path, 'state', 'week'],
							{ code: 'outside-horizon', found: state.week, expected: map.horizon }
						] satisfies Located
					]
				: []),
			...misnamed(map, listed([...path, 'reveal', 'nodes'], reveal.nodes)),
			...unknown('unknown-link', listed([...path, 'reveal', 'links'], reveal.links ?? []), links),
			...misnamed(map, listed([...path, 'light', 'nodes'], light.nodes)),
			...unknown('unknown-link', listed([...path, 'light', 'links'], light.links), links)
		]),
		...dark(entries, map)
	];
}
