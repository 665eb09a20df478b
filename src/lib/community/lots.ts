/**
 * To how many people of a block something may happen: binomial numbers by Walker's alias method (A. J. Walker, ACM
 * Transactions on Mathematical Software 3, 1977). Its tables are made of sums and products only: `Math.log` and
 * `Math.pow` may differ between machines.
 */
import type { Random } from './random.ts';

/** Outcomes of a table, so that eight bits of a number say which, and the other 24 whether it is this one or its alias. */
const outcomes = 256;
const slotSize = 2 ** 24;
/** Most people of a block: nobody is an outcome too. */
const largest = outcomes - 1;
/** Chances for which there is a table are powers of this: what is rarer is thinned out by whoever asks. */
const step = 7 / 8;
const rungs = 150;

/** How many people are a block, of so many: all blocks are alike, and the last one hardly reaches beyond the people. */
export function blockOf(people: number): number {
	return Math.ceil(people / Math.ceil(people / largest));
}

export class Lots {
	/** By outcome: above eight bits, the share of its slot that is its own; in these bits, whose the rest is. */
	private readonly slots = new Uint32Array(outcomes);

	/**
	 * @param block how many people, at most 255
	 * @param chance of each of them, 0 to 1
	 */
	constructor(
		block: number,
		readonly chance: number
	) {
		// P(k people) · outcomes: one person after the other may be one more.
		const heights = new Float64Array(outcomes);
		heights[0] = outcomes;
		for (let person = 0; person < block; person++) {
			for (let k = person + 1; k > 0; k--) {
				heights[k] = heights[k]! * (1 - chance) + heights[k - 1]! * chance;
			}
			heights[0] *= 1 - chance;
		}
		this.level(heights);
	}

	/** A number of people, 0 to `block`. */
	draw(random: Random): number {
		const number = random.next();
		const outcome = number >>> 24;
		const slot = this.slots[outcome]!;
		return (number & (slotSize - 1)) < slot >>> 8 ? outcome : slot & (outcomes - 1);
	}

	/** Fills every slot up to 1 from one that is higher. */
	private level(heights: Float64Array): void {
		const low: number[] = [];
		const high: number[] = [];
		for (const [k, height] of heights.entries()) (height < 1 ? low : high).push(k);
		while (low.length > 0 && high.length > 0) {
			const from = low.pop()!;
			const to = high.at(-1)!;
			const own = Math.min(slotSize - 1, Math.round(heights[from]! * slotSize));
			this.slots[from] = own * outcomes + to;
			heights[to]! -= 1 - heights[from]!;
			if (heights[to]! < 1) low.push(high.pop()!);
		}
		// What is left is full: its rest is its own too.
		for (const k of [...low, ...high]) this.slots[k] = k;
	}
}

/** By size of a block, then by rung. */
const ladders: Lots[][] = [];

/** The rarest lots of a block that are not rarer than a chance (0 to 1). */
export function lotsFor(block: number, chance: number): Lots {
	let rung = 0;
	let found = 1;
	while (rung < rungs && found * step >= chance) {
		found *= step;
		rung++;
	}
	const ladder = (ladders[block] ??= []);
	return (ladder[rung] ??= new Lots(block, found));
}
