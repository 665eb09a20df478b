/**
 * In whom a stock may change today, without a look at anybody else: so many of a block of people as their lots say, each as
 * likely as any other, thinned to the chance that holders have to lose it, and others to gain it. Whether somebody is one of
 * them is worked out without a branch: no machine foresees chance, and it pays for each wrong guess with the time of ten numbers.
 */
import type { Holdings } from './holdings.ts';
import { blockOf, lotsFor, type Lots } from './lots.ts';
import type { Random } from './random.ts';

/** Blocks that are drawn in one go. */
const blocks = 8;
/** Chances are compared as whole numbers of this. */
const grain = 2 ** -30;

export class Chosen {
	/** The first `losing` are those who may lose it, in no order that means anything. */
	readonly losers: Int32Array;
	losing = 0;
	/** The first `gaining` are those who may come to it; people who are gone are among them. */
	readonly winners: Int32Array;
	gaining = 0;
	/** How many people are drawn from in one go. */
	readonly reach: number;

	private readonly block: number;
	/** By place in a block: the last block of all that were drawn in which it was. */
	private readonly drawn: Int32Array;
	private turn = 0;

	constructor(
		private readonly people: number,
		private readonly holdings: Holdings,
		private readonly random: Random
	) {
		this.block = blockOf(people);
		this.reach = blocks * this.block;
		this.drawn = new Int32Array(this.block);
		// One place more than there can be: what is no hit is written there too.
		this.losers = new Int32Array(Math.min(people, this.reach) + 1);
		this.winners = new Int32Array(this.losers.length);
	}

	/** Lots that are not rarer than either chance, or none where both are 0. */
	lots(loss: number, gain: number): Lots | undefined {
		const chance = Math.max(loss, gain);
		return chance > 0 ? lotsFor(this.block, chance) : undefined;
	}

	/** Draws from the people from `start` on, as far as `reach`. */
	draw(start: number, node: number, lots: Lots, loss: number, gain: number): void {
		const { people, random, drawn, block, losers, winners } = this;
		const { bytes, stride, offsets, masks } = this.holdings;
		const offset = offsets[node]!;
		const bit = 31 - Math.clz32(masks[node]!);
		const toGain = Math.round(gain / lots.chance / grain);
		const more = Math.round(loss / lots.chance / grain) - toGain;
		const scale = block * 2 ** -32;
		const end = Math.min(people, start + this.reach);
		let losing = 0;
		let gaining = 0;
		for (let first = start; first < end; first += block) {
			const turn = (this.turn = (this.turn + 1) | 0);
			let left = lots.draw(random);
			while (left > 0) {
				// The whole part says who, and the rest is as good as another number.
				const number = random.next() * scale;
				const place = number | 0;
				if (drawn[place]! === turn) continue;
				drawn[place] = turn;
				left--;
				const person = first + place;
				if (person >= people) continue;
				const holds = (bytes[person * stride + offset]! >>> bit) & 1;
				const hit = ((((number - place) / grain) | 0) - (toGain + holds * more)) >>> 31;
				losers[losing] = person;
				losing += hit & holds;
				winners[gaining] = person;
				gaining += hit & ~holds;
			}
		}
		this.losing = losing;
		this.gaining = gaining;
	}
}
