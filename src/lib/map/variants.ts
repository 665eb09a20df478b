/** Other views of how a map works, chosen by name. */
import type { ConceptMap } from './schema.ts';

/**
 * The map with the links of some of its variants beside its own, to be computed with; the map itself stays as it is.
 *
 * @param ids of variants, in any order
 * @throws RangeError for an id that the map does not have
 */
export function withVariants(map: ConceptMap, ids: readonly string[]): ConceptMap {
	const links = ids.flatMap((id) => {
		const variant = map.variants?.find((candidate) => candidate.id === id);
		if (!variant) throw new RangeError(`variant: ${id}`);
		return variant.links;
	});
	return links.length > 0 ? { ...map, links: [...map.links, ...links] } : map;
}
