/** A map with other numbers, made the slow way. */
import type { ConceptMap, Quantity } from '#lib/map/schema.ts';
import type { Assumption } from '#lib/model/assumptions.ts';

/** The map in which each assumption has the value that lies so far along its range. */
export function replaced(
	map: ConceptMap,
	assumptions: readonly Assumption[],
	point: ArrayLike<number>
): ConceptMap {
	const copy = structuredClone(map);
	assumptions.forEach(({ node, link, name, range: [low, high] }, i) => {
		const holder = link
			? copy.links.find(({ id }) => id === link.id)
			: copy.nodes.find(({ id }) => id === node)?.dynamics;
		const numbers: Partial<Record<string, unknown>> = { ...holder };
		(numbers[name] as Quantity).value = low + point[i]! * (high - low);
	});
	return copy;
}
