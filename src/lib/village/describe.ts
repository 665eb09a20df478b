/** The community in words: for a screen reader and for whoever reads rather than looks. */
import type { Language } from '#lib/messages/language.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { heldBy } from './held.ts';
import type { Village } from './village.svelte.ts';

/** The week: how many of how many, and what the curve says. */
export function describeRun(
	{ map, words }: Explorer,
	{ run, m }: Village,
	{ level, number }: Language
): string {
	const people = run.picture?.present;
	if (people === undefined) return m.picture.begin;
	return m.picture.week(
		run.week,
		words.nodes[map.outcome]?.name ?? map.outcome,
		number(Math.round(run.course.outcome * people)),
		number(people),
		level(run.course.outcome),
		level(run.course.expectedNow)
	);
}

/** The picked person and what they hold; empty for nobody. */
export function describePerson(
	{ model, words }: Explorer,
	{ run, m }: Village,
	{ number }: Language
): string {
	if (run.picked === undefined) return '';
	const held = heldBy(model, run.picture, run.picked).map((id) => words.nodes[id]?.short ?? id);
	return m.person.value(m.person.name(number(run.picked + 1)), held.join(', '));
}
