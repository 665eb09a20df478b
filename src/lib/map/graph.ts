/** Questions about a map that its links answer. All are one pass over the links: quick enough to ask on every hover. */
import type { ConceptMap, MapLink, MapNode } from './schema.ts';

/** Links that end at a node, in map order; a link from the node to itself is among them. */
export function incoming(map: ConceptMap, id: string): MapLink[] {
	return map.links.filter(({ target }) => target === id);
}

/** Links that begin at a node, in map order; a link from the node to itself is among them. */
export function outgoing(map: ConceptMap, id: string): MapLink[] {
	return map.links.filter(({ source }) => source === id);
}

/** Ids of the nodes that a link joins with this one, whichever way it runs; never the node itself. */
export function neighbours(map: ConceptMap, id: string): Set<string> {
	const found = new Set<string>();
	for (const { source, target } of map.links) {
		if (source === id) found.add(target);
		if (target === id) found.add(source);
	}
	found.delete(id);
	return found;
}

/** Nodes that illustrate this one, in map order. */
export function examples(map: ConceptMap, id: string): MapNode[] {
	const illustrating = new Set(
		map.links
			.filter(({ relation, target }) => relation === 'illustrates' && target === id)
			.map(({ source }) => source)
	);
	return map.nodes.filter((node) => illustrating.has(node.id));
}

/** Ids of the nodes before and after this one in the story; undefined at its ends and for a node that is not in it. */
export function inStory(
	map: ConceptMap,
	id: string
): { previous: string | undefined; next: string | undefined } {
	const at = map.story.indexOf(id);
	if (at < 0) return { previous: undefined, next: undefined };
	return { previous: map.story[at - 1], next: map.story[at + 1] };
}
