/** How many meetings of the last days led to a change through each link. */
import type { Changes } from './changes.ts';

/** Counts day after day; what is older than so many days is forgotten. */
export class Tally {
	/** One day after the other, over and over: by link (index in `Model.flows`). */
	readonly #days: Uint32Array;
	readonly #sums: Uint32Array;
	#at = 0;

	/**
	 * @param links how many there are
	 * @param days that are counted together
	 */
	constructor(
		readonly links: number,
		readonly days: number
	) {
		this.#days = new Uint32Array(links * days);
		this.#sums = new Uint32Array(links);
	}

	/** Another day. */
	add({ flows }: Pick<Changes, 'flows'>): void {
		const day = this.#days.subarray(this.#at * this.links, (this.#at + 1) * this.links);
		for (let link = 0; link < this.links; link++) this.#sums[link]! -= day[link]!;
		day.fill(0);
		for (const link of flows) {
			day[link]!++;
			this.#sums[link]!++;
		}
		this.#at = (this.#at + 1) % this.days;
	}

	/** By link; a copy. */
	sums(): Uint32Array {
		return this.#sums.slice();
	}
}
