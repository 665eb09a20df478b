/** Which nodes of the network a class fills in, and in which order they are numbered. */
import type { Layout } from '#lib/layout/types.ts';
import type { ConceptMap } from '#lib/map/schema.ts';

export interface Blank {
	readonly id: string;
	/** From 1. */
	readonly number: number;
}

/**
 * The nodes that are drawn, numbered as the picture is read: from left to right, and downwards. The ends of the story stay
 * named: somebody who is lost begins there.
 */
export function blanksOf({ story }: Pick<ConceptMap, 'story'>, { nodes }: Pick<Layout, 'nodes'>): Blank[] {
	const ends = [story[0], story.at(-1)];
	return nodes
		.filter(({ id }) => !ends.includes(id))
		.toSorted((a, b) => a.x - b.x || a.y - b.y)
		.map(({ id }, at) => ({ id, number: at + 1 }));
}
