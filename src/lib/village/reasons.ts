/** Why somebody changed, as steps that can be told: who was met, and the links of the map that went through the meeting. */
import type { Change } from '#lib/community/history.ts';

/** One person who was met (none: an input), and what was seen there: links that lead into each other, by id. */
export interface Reason {
	readonly person: number | undefined;
	readonly links: readonly string[];
}

/**
 * The meetings of a change, those of one chain in one person together.
 *
 * @param ends source and target of a link
 */
export function reasonsOf(
	{ meetings }: Pick<Change, 'meetings'>,
	ends: (link: string) => { source: string; target: string }
): Reason[] {
	const reasons: { person: number | undefined; links: string[] }[] = [];
	for (const { link, person } of meetings) {
		const last = reasons.at(-1);
		const before = last?.links.at(-1);
		const follows = before !== undefined && ends(before).target === ends(link).source;
		// A link that leads back into its own source is told once a look.
		if (last && last.person === person && follows && !last.links.includes(link)) last.links.push(link);
		else reasons.push({ person, links: [link] });
	}
	// Somebody who is looked at twice in a day tells the same.
	return reasons.filter(
		({ person, links }, at) =>
			reasons.findIndex((other) => other.person === person && other.links.join(' ') === links.join(' ')) ===
			at
	);
}

/** Everybody who was met in these changes, the last first. */
export function metIn(changes: readonly Change[]): number[] {
	const all = changes.flatMap(({ meetings }) => meetings.map(({ person }) => person));
	return [...new Set(all.filter((person) => person !== undefined))];
}
