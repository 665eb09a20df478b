/** A map must hold with the links of each of its variants as it must hold without them. */
import type { Located } from '../finding.ts';
import { valueAt } from '../place.ts';
import { duplicates, type Named } from './references.ts';

/**
 * What the rules find in the map with each variant's links beside its own, and not in the map alone.
 *
 * @param rules what is wrong with a map of any kind
 */
export function variantsRuled(raw: unknown, rules: (raw: unknown) => Located[]): Located[] {
	const variants = valueAt(raw, ['variants']);
	const own = valueAt(raw, ['links']);
	if (!Array.isArray(variants) || !Array.isArray(own)) return [];
	const known = new Set(rules(raw).map((found) => JSON.stringify(found)));
	const names = variants.flatMap((variant: unknown, at): Named[] => {
		const id = valueAt(variant, ['id']);
		return typeof id === 'string' ? [[['variants', at, 'id'], id]] : [];
	});
	return [
		...duplicates(names, raw),
		...variants.flatMap((variant: unknown, at): Located[] => {
			const added = valueAt(variant, ['links']);
			if (!Array.isArray(added)) return [];
			const links: unknown[] = [...(own as unknown[]), ...(added as unknown[])];
			return rules({ ...(raw as object), links })
				.filter((found) => !known.has(JSON.stringify(found)))
				.map(([[table, link, ...rest], detail]): Located =>
					table === 'links' && typeof link === 'number' && link >= own.length
						? [['variants', at, 'links', link - own.length, ...rest], detail]
						: [['variants', at], detail]
				);
		})
	];
}
