/** What a community can be, and what is said where somebody asked for more. */

/** Fewest and most people. */
export const fewest = 30;
export const most = 100_000;

/** Something that was asked for and could not be. */
export interface Clamped {
	/** `gain` and `loss`: the chance a day of the stock named; `reach`: the share of people who see an input. */
	readonly what:
		'people' | 'degree' | 'rewiring' | 'unit-size' | 'across' | 'roles' | 'reach' | 'gain' | 'loss';
	readonly asked: number;
	readonly used: number;
	/** Node id; of `gain` and `loss` only. */
	readonly stock?: string;
}

/** The nearest number within the bounds (the lower one for no number at all); reported where it is another. */
export function clamp(
	what: Clamped['what'],
	asked: number,
	low: number,
	high: number,
	report: Clamped[]
): number {
	const used = asked >= low ? Math.min(asked, high) : low;
	if (used !== asked) report.push({ what, asked, used });
	return used;
}
