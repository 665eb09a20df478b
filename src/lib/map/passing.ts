/** The part of a map that passes from person to person: links that somebody can be moved through by somebody met. */
import type { ConceptMap, MapLink } from './schema.ts';

/** Roles whose meetings are seen: what a guard does is that nothing happens. */
function isSeen({ role }: Pick<MapLink, 'role'>): boolean {
	return role !== undefined && role !== 'guard';
}

/** Links between what people come to, and their ends, in map order. What is set from outside is with nobody. */
export function passing({
	nodes,
	links
}: Pick<ConceptMap, 'nodes' | 'links'>): Pick<ConceptMap, 'nodes' | 'links'> {
	const inputs = new Set(nodes.filter(({ dynamics }) => dynamics?.type === 'input').map(({ id }) => id));
	const kept = links.filter((link) => isSeen(link) && !inputs.has(link.source));
	const ends = new Set(kept.flatMap(({ source, target }) => [source, target]));
	return { nodes: nodes.filter(({ id }) => ends.has(id)), links: kept };
}
