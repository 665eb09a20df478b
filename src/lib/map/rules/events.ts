/** Happenings move what the map has, cite what the sources have, and have ids of their own. */
import * as z from 'zod/mini';
import { happeningSchema } from '../events.ts';
import type { Located } from '../finding.ts';
import type { ConceptMap, Sources } from '../schema.ts';
import { misnamed, unknown } from './names.ts';
import { duplicates, type Named } from './references.ts';

/** Everything in well-shaped happenings that names what is not there, or names it twice. */
export function happeningNames(raw: readonly unknown[], map: ConceptMap, sources: Sources): Located[] {
	const happenings = raw.flatMap((entry, at) => {
		const parsed = z.safeParse(happeningSchema, entry);
		return parsed.success ? [{ path: ['events', at] as const, ...parsed.data }] : [];
	});
	const known = new Set(Object.keys(sources));
	return [
		...duplicates(
			happenings.map(({ path, id }) => [[...path, 'id'], id]),
			{ events: raw }
		),
		...happenings.flatMap(({ path, effects, sources: cited }) => [
			...misnamed(
				map,
				effects.flatMap((effect, at): Named[] =>
					'input' in effect ? [[[...path, 'effects', at, 'input'], effect.input]] : []
				),
				'input'
			),
			...unknown(
				'unknown-source',
				cited.map((source, at) => [[...path, 'sources', at], source]),
				known
			)
		])
	];
}
