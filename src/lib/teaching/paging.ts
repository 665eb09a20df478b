/** Cuts a list into pages: the first has room for fewer than those after it. There is always a first page. */
export function pagesOf<T>(items: readonly T[], first: number, later: number): T[][] {
	const pages = [items.slice(0, first)];
	for (let at = first; at < items.length; at += later) pages.push(items.slice(at, at + later));
	return pages;
}
