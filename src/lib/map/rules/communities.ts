/** Communities set what the map has, and name what stands in the files beside it. */
import * as z from 'zod/mini';
import { communitySchema } from '../communities.ts';
import type { Located } from '../finding.ts';
import { misnamed, unknown } from './names.ts';
import { eventNames, late, repeated } from './placed.ts';
import { duplicates, type Named } from './references.ts';
import type { Beside } from './scenarios.ts';

/** Everything in well-shaped communities that names what is not there, names it twice, or comes after their last week. */
export function communityNames(raw: readonly unknown[], beside: Omit<Beside, 'figures'>): Located[] {
	const communities = raw.flatMap((entry, at) => {
		const parsed = z.safeParse(communitySchema, entry);
		return parsed.success ? [{ path: ['communities', at] as const, ...parsed.data }] : [];
	});
	const { map } = beside;
	const sources = new Set(Object.keys(beside.sources));
	const events = new Set(beside.events.map(({ id }) => id));
	return [
		...duplicates(
			communities.map(({ path, id }) => [[...path, 'id'], id]),
			{ communities: raw }
		),
		...communities.flatMap(({ path, weeks, ...community }) => {
			const keys = (field: 'inputs' | 'start' | 'reach') =>
				Object.keys(community[field] ?? {}).map((key): Named => [[...path, field, key], key]);
			return [
				...misnamed(map, [...keys('inputs'), ...keys('reach')], 'input'),
				...misnamed(map, keys('start'), 'stock'),
				...unknown('unknown-event', eventNames(community.events, path), events),
				...late(community.events, path, weeks),
				...repeated(community.events, path, { communities: raw }),
				...unknown(
					'unknown-source',
					community.sources.map((source, at): Named => [[...path, 'sources', at], source]),
					sources
				)
			];
		})
	];
}
