/**
 * The few marks that running prose may hold: **strong**, *variable*, [text](address) and {source; source}, which
 * becomes citations that lead to the list of sources.
 */

export type Inline =
	| { readonly type: 'text' | 'strong' | 'variable'; readonly text: string }
	| { readonly type: 'link'; readonly text: string; readonly href: string }
	| { readonly type: 'citations'; readonly sources: readonly string[] };

const mark =
	/\*\*(?<strong>[^*]+)\*\*|\*(?<variable>[^*]+)\*|\[(?<text>[^\]]+)\]\((?<href>[^)]+)\)|\{(?<sources>[a-z0-9-]+(?:; [a-z0-9-]+)*)\}/g;

/** Cuts a paragraph into its runs, in order. What is no mark stays text. */
export function parse(paragraph: string): Inline[] {
	const runs: Inline[] = [];
	let from = 0;
	for (const match of paragraph.matchAll(mark)) {
		if (match.index > from) runs.push({ type: 'text', text: paragraph.slice(from, match.index) });
		runs.push(runOf(match.groups ?? {}));
		from = match.index + match[0].length;
	}
	if (from < paragraph.length) runs.push({ type: 'text', text: paragraph.slice(from) });
	return runs;
}

function runOf({ strong, variable, text, href, sources }: Record<string, string | undefined>): Inline {
	if (strong !== undefined) return { type: 'strong', text: strong };
	if (variable !== undefined) return { type: 'variable', text: variable };
	if (sources !== undefined) return { type: 'citations', sources: sources.split('; ') };
	return { type: 'link', text: text ?? '', href: href ?? '' };
}
