/** What a person holds. */
import { holds } from '#lib/community/holdings.ts';
import type { Model } from '#lib/model/types.ts';
import type { Seen } from './seen.ts';

/** Ids of the stocks that a person holds now, in map order; nothing of nobody. */
export function heldBy(
	{ stocks, ids }: Pick<Model, 'stocks' | 'ids'>,
	seen: Pick<Seen, 'bytes' | 'stride'> | undefined,
	person: number | undefined
): string[] {
	if (!seen || person === undefined) return [];
	return stocks.filter((_, place) => holds(seen, person, place)).map((node) => ids[node]!);
}
