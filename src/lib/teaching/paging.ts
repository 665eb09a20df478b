/** What a page of paper has room for. */
const room = { first: 4, later: 6 };

/**
 * Cuts what is asked into pages. The first holds the network too: where not all fits beside it, it has two fifths and at most three, and
 * the others share the rest, so that none is left almost empty. There is always a first page.
 */
export function pagesOf<T>(items: readonly T[]): T[][] {
	if (items.length <= room.first) return [[...items]];
	const first = Math.min(room.first - 1, Math.floor(0.4 * items.length));
	const rest = items.length - first;
	const each = Math.ceil(rest / Math.ceil(rest / room.later));
	const pages = [items.slice(0, first)];
	for (let at = first; at < items.length; at += each) pages.push(items.slice(at, at + each));
	return pages;
}
