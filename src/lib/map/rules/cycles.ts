/** Nodes without memory must not wait for each other. */
import { dynamicsOf, type Draft } from '../draft.ts';
import type { Located } from '../finding.ts';
import type { MapLink } from '../schema.ts';

/** An instant whose level another needs now, and the stock between them where one passes it on at once. */
type Need = { from: string; through: string[] };

/**
 * What each instant waits for. A stock has memory and ends the wait, but for one road through it: whoever reads by
 * majority a stock that is seen with an exemplary person needs that person's level now.
 */
function needs(draft: Draft): Map<string, Need[]> {
	const isInstant = (id: string) => dynamicsOf(draft, id) === 'instant';
	const readers = (link: MapLink) =>
		[...draft.received.values()].flatMap((links) =>
			links.filter(
				({ source, role, reading }) => source === link.target && role !== 'example' && reading === 'majority'
			)
		);
	const found = new Map<string, Need[]>();
	const add = (to: string, need: Need) => {
		if (isInstant(to)) found.set(to, [...(found.get(to) ?? []), need]);
	};
	for (const link of [...draft.received.values()].flat()) {
		if (!isInstant(link.source)) continue;
		if (link.role === 'example') {
			for (const { target } of readers(link)) add(target, { from: link.source, through: [link.target] });
		} else add(link.target, { from: link.source, through: [] });
	}
	return found;
}

/** Takes away, again and again, what waits for nothing; what stays waits in a circle, or for one. */
function waiting(all: ReadonlyMap<string, Need[]>): Map<string, Need[]> {
	let left = new Map(all);
	for (;;) {
		const next = new Map(
			[...left].flatMap(([id, list]) => {
				const open = list.filter(({ from }) => left.has(from));
				return open.length ? [[id, open] as const] : [];
			})
		);
		if (next.size === left.size) return next;
		left = next;
	}
}

/** Walks from a node back along what it waits for until the walk closes: ids in the direction of the links. */
function circleFrom(id: string, left: ReadonlyMap<string, Need[]>, seen: Set<string>): string[] | undefined {
	const walk: string[] = [];
	const needOf = (waiter: string) => left.get(waiter)?.[0];
	let at: string | undefined = id;
	while (at !== undefined && !seen.has(at)) {
		seen.add(at);
		walk.push(at);
		at = needOf(at)?.from;
	}
	if (at === undefined || !walk.includes(at)) return undefined;
	const loop = walk.slice(walk.indexOf(at)).reverse();
	return [at, ...loop.flatMap((waiter) => [...(needOf(waiter)?.through ?? []), waiter])];
}

/** Circles among instants, each named once. One that shares nodes with another shows when that is broken. */
export function acyclicInstants(draft: Draft): Located[] {
	const left = waiting(needs(draft));
	const seen = new Set<string>();
	return [...left.keys()].flatMap((id): Located[] => {
		const cycle = circleFrom(id, left, seen);
		if (!cycle) return [];
		const at = draft.nodes.find(({ value }) => value.id === cycle[0])?.at ?? 0;
		return [[['nodes', at], { code: 'instant-cycle', cycle }]];
	});
}
