/** What is seen, in words: for a screen reader and for whoever reads rather than looks. Each tells the present unless given another moment. */
import type { Language } from '#lib/messages/language.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Moment } from './moment.ts';

/** The levels of outcome and stocks in the chosen week. */
export function describeWeek(explorer: Explorer, { m, level }: Language, moment: Moment = explorer): string {
	const levels = explorer.columns.map((id) => ({
		name: nameOf(explorer, id),
		value: level(explorer.level(id, moment) ?? 0)
	}));
	return m.curve.week(moment.week, levels);
}

/** The curve's course: where it starts, ends and is highest. */
export function describeCurve(
	explorer: Explorer,
	{ m, level }: Language,
	{ table }: Moment = explorer
): string {
	const outcome = table.rows.map((row) => row[1] ?? 0);
	const peak = Math.max(...outcome);
	return m.curve.description(
		nameOf(explorer, explorer.map.outcome),
		level(outcome[0] ?? 0),
		level(outcome.at(-1) ?? 0),
		level(peak),
		outcome.indexOf(peak),
		explorer.model.horizon
	);
}

/** The network: how much there is, and how full the stages are. */
export function describeNetwork(explorer: Explorer, language: Language, moment: Moment = explorer): string {
	return `${language.m.network.description(explorer.map.nodes.length, explorer.map.links.length)} ${describeWeek(explorer, language, moment)}`;
}

function nameOf(explorer: Explorer, id: string): string {
	return explorer.words.nodes[id]?.name ?? id;
}
