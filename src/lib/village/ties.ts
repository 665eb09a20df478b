/** Who was moved by whom on a day, as lines of the picture. */
import { nobody, type Changes } from '#lib/community/changes.ts';

/** Somebody (`from`) was met, and that was one reason for a change of `to` in the stock at a place of `Model.stocks`. */
export interface Tie {
	readonly from: number;
	readonly to: number;
	readonly place: number;
}

/** More lines than this are a tangle: every so manieth is drawn. */
export const mostTies = 120;

/** @param lit index in `Model.flows` of the link whose meetings are wanted; undefined: all of them */
export function tiesOf({ people, stocks, ends, others, flows }: Changes, lit?: number): Tie[] {
	const ties: Tie[] = [];
	for (let change = 0, at = 0; change < people.length; change++) {
		let before = nobody;
		for (; at < ends[change]!; at++) {
			const from = others[at]!;
			// What is read through an instant is read in one person: one line.
			if (from === nobody || (lit === undefined ? from === before : flows[at] !== lit)) continue;
			ties.push({ from, to: people[change]!, place: stocks[change]! });
			before = from;
		}
	}
	const every = Math.ceil(ties.length / mostTies);
	return every > 1 ? ties.filter((_, i) => i % every === 0) : ties;
}
