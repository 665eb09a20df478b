import type { ConceptMap, MapLink } from './schema.ts';

/** A path as links, one leading on to the next. */
type Road = readonly MapLink[];

/** How many links each node is from the goal, going only through nodes and links that are free. */
function distances(links: Road, goal: string, isFree: (link: MapLink) => boolean): Map<string, number> {
	const far = new Map([[goal, 0]]);
	let front = [goal];
	for (let steps = 1; front.length; steps++) {
		const reached = new Set(front);
		front = [];
		for (const link of links) {
			if (!reached.has(link.target) || far.has(link.source) || !isFree(link)) continue;
			far.set(link.source, steps);
			front.push(link.source);
		}
	}
	return far;
}

/** The shortest road that is free, and of several the one whose links come first in the map. */
function shortest(
	links: Road,
	from: string,
	to: string,
	isFree: (link: MapLink) => boolean
): Road | undefined {
	const far = distances(links, to, isFree);
	const road: MapLink[] = [];
	for (let at = from; at !== to;) {
		const left = far.get(at);
		const next = links.find(
			(link) => left !== undefined && link.source === at && far.get(link.target) === left - 1 && isFree(link)
		);
		if (!next) return undefined;
		road.push(next);
		at = next.target;
	}
	return road;
}

/**
 * Simple paths (no node twice) along dynamic links, as link ids: the shortest first, and of equally long ones that
 * whose links come first in the map. At most `limit` of them; the work grows with `limit`, not with how many there are.
 * Empty where no path leads there, and from a node to itself.
 *
 * Yen (1971), Finding the k shortest loopless paths in a network, Management Science 17: each next path leaves an
 * earlier one at some node by a link that no path with the same beginning has taken.
 */
export function pathsTo(map: ConceptMap, from: string, to: string, limit = 8): string[][] {
	const links = map.links.filter(({ role }) => role);
	const order = new Map(links.map((link, index) => [link, index]));
	const first = from === to ? undefined : shortest(links, from, to, ({ target }) => target !== from);
	const found: Road[] = [];
	let candidates: Road[] = first ? [first] : [];

	while (found.length < limit) {
		candidates.sort((a, b) => compare(a, b, order));
		const best = candidates.shift();
		if (!best) break;
		found.push(best);
		candidates = unique([...candidates, ...branches(links, best, to, found)]);
	}
	return found.map((road) => road.map(({ id }) => id));
}

/** For each node of a road, the shortest way to leave it there for one that is not found yet. */
function branches(links: Road, road: Road, to: string, found: readonly Road[]): Road[] {
	return road.flatMap((link, at) => {
		const root = road.slice(0, at);
		const visited = new Set([link.source, ...root.map(({ source }) => source)]);
		const taken = new Set(
			found.filter((other) => root.every((step, i) => other[i] === step)).map((other) => other[at])
		);
		const rest = shortest(links, link.source, to, (free) => !visited.has(free.target) && !taken.has(free));
		return rest ? [[...root, ...rest]] : [];
	});
}

function unique(roads: Road[]): Road[] {
	return [...new Map(roads.map((road) => [road.map(({ id }) => id).join(' '), road])).values()];
}

/** Shorter before longer; equally long ones in the order of their links in the map. */
function compare(a: Road, b: Road, order: ReadonlyMap<MapLink, number>): number {
	if (a.length !== b.length) return a.length - b.length;
	const at = a.findIndex((link, index) => link !== b[index]);
	const place = (road: Road) => {
		const link = road[at];
		return link ? (order.get(link) ?? 0) : 0;
	};
	return place(a) - place(b);
}
