/**
 * How many people are passed over until the next one to whom something may happen: geometric numbers by Walker's alias
 * method (A. J. Walker, ACM Transactions on Mathematical Software 3, 1977), made of products only. A logarithm would be
 * slower, and `Math.log` may differ between machines.
 */
import type { Random } from './random.ts';

/** Chances for which there is a table are powers of this: what is rarer is thinned out by whoever asks. */
const step = 7 / 8;
const rungs = 150;
/** Outcomes of a table; the last one means that many people passed over, and no end yet. */
const outcomes = 128;
const passedOver = outcomes - 1;
const slotBits = 25;
const slotSize = 2 ** slotBits;

export class Waiting {
	private readonly thresholds = new Uint32Array(outcomes);
	private readonly aliases = new Uint8Array(outcomes);

	/** @param chance of every person, 0 to 1 */
	constructor(readonly chance: number) {
		// P(k people are passed over) · outcomes, and the rest.
		const heights = new Float64Array(outcomes);
		let left = outcomes;
		for (let k = 0; k < passedOver; k++) {
			heights[k] = left * chance;
			left -= heights[k]!;
		}
		heights[passedOver] = left;
		this.level(heights);
	}

	/** The number of people passed over. */
	draw(random: Random): number {
		let total = 0;
		for (;;) {
			const number = random.next();
			const slot = number >>> slotBits;
			const count = (number & (slotSize - 1)) < this.thresholds[slot]! ? slot : this.aliases[slot]!;
			total += count;
			if (count < passedOver) return total;
		}
	}

	/** Fills every slot up to 1 from one that is higher. */
	private level(heights: Float64Array): void {
		const low: number[] = [];
		const high: number[] = [];
		for (const [k, height] of heights.entries()) (height < 1 ? low : high).push(k);
		while (low.length > 0 && high.length > 0) {
			const from = low.pop()!;
			const to = high.at(-1)!;
			this.thresholds[from] = Math.round(heights[from]! * slotSize);
			this.aliases[from] = to;
			heights[to]! -= 1 - heights[from]!;
			if (heights[to]! < 1) low.push(high.pop()!);
		}
		for (const k of [...low, ...high]) {
			this.thresholds[k] = slotSize;
			this.aliases[k] = k;
		}
	}
}

const ladder: Waiting[] = [];

/** The rarest waiting that is not rarer than a chance (0 to 1). */
export function waitingFor(chance: number): Waiting {
	let rung = 0;
	let found = 1;
	while (rung < rungs && found * step >= chance) {
		found *= step;
		rung++;
	}
	return (ladder[rung] ??= new Waiting(found));
}
