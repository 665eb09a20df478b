/** A map file as far as it can be read: what has its shape is kept, so that one broken entry does not hide the rest. */
import * as z from 'zod/mini';
import { linkSchema, mapSchema, nodeSchema, type MapLink, type MapNode } from './schema.ts';
import { valueAt } from './place.ts';

export type Dynamics = NonNullable<MapNode['dynamics']>;
/** An entry of the file that has its shape, and its position there. */
export type Entry<T> = { readonly at: number; readonly value: T };

export interface Draft {
	readonly nodes: readonly Entry<MapNode>[];
	readonly links: readonly Entry<MapLink>[];
	/** Ids of all nodes, also of those whose shape is broken: a link to such a node does lead somewhere. */
	readonly nodeIds: ReadonlySet<string>;
	/** What each readable node is in the dynamics. */
	readonly types: ReadonlyMap<string, Dynamics['type'] | 'none'>;
	/** Readable dynamic links by target. */
	readonly received: ReadonlyMap<string, readonly MapLink[]>;
	/** Targets of links whose shape is broken: what these nodes receive cannot be summed. */
	readonly unsure: ReadonlySet<unknown>;
	readonly story: readonly string[];
	/** Absent when the list itself is broken: then no section can be called unknown. */
	readonly sections: readonly string[] | undefined;
	readonly outcome: string | undefined;
	readonly horizon: number | undefined;
	readonly opening: number | undefined;
}

function listAt(raw: unknown, field: string): unknown[] {
	const list = valueAt(raw, [field]);
	return Array.isArray(list) ? list : [];
}

function wellShaped<T>(schema: z.ZodMiniType<T>, list: unknown[]): Entry<T>[] {
	return list.flatMap((entry, at) => {
		const parsed = z.safeParse(schema, entry);
		return parsed.success ? [{ at, value: parsed.data }] : [];
	});
}

function byTarget(links: readonly MapLink[]): Map<string, MapLink[]> {
	const groups = new Map<string, MapLink[]>();
	for (const link of links) {
		if (!link.role) continue;
		const group = groups.get(link.target);
		if (group) group.push(link);
		else groups.set(link.target, [link]);
	}
	return groups;
}

/** Reads what can be read of a map file. */
export function draftOf(raw: unknown): Draft {
	const field = <T>(schema: z.ZodMiniType<T>, name: string): T | undefined =>
		z.safeParse(schema, valueAt(raw, [name])).data;
	const nodes = wellShaped(nodeSchema, listAt(raw, 'nodes'));
	const allLinks = listAt(raw, 'links');
	const links = wellShaped(linkSchema, allLinks);
	const kept = new Set(links.map(({ at }) => at));
	const { story, sections, outcome, horizon, opening } = mapSchema.shape;
	return {
		nodes,
		links,
		nodeIds: new Set(
			listAt(raw, 'nodes')
				.map((node) => valueAt(node, ['id']))
				.filter((id) => typeof id === 'string')
		),
		types: new Map(nodes.map(({ value }) => [value.id, value.dynamics?.type ?? 'none'])),
		received: byTarget(links.map(({ value }) => value)),
		unsure: new Set(allLinks.filter((_, at) => !kept.has(at)).map((link) => valueAt(link, ['target']))),
		story: field(story, 'story') ?? [],
		sections: field(sections, 'sections'),
		outcome: field(outcome, 'outcome'),
		horizon: field(horizon, 'horizon'),
		opening: field(opening, 'opening')
	};
}

/** What a node of the draft is in the dynamics: `none` if it takes no part, undefined if it cannot be read. */
export function dynamicsOf(draft: Draft, id: string): Dynamics['type'] | 'none' | undefined {
	return draft.types.get(id);
}

/** The dynamic links into a node; undefined where a broken link leaves them unsure. */
export function received(draft: Draft, id: string): readonly MapLink[] | undefined {
	if (draft.unsure.has(id) || draft.unsure.has(undefined)) return undefined;
	return draft.received.get(id) ?? [];
}
