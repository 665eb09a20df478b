/** The moment at which everything came to rest last: what is told follows it, what is shown follows the hand. */
import type { Explorer } from './explorer.svelte.ts';
import type { Moment } from './moment.ts';
import { Rested } from './rested.svelte.ts';

export class Rest {
	readonly #rested: Rested<Moment>;

	/** While a component is made: the explorer is followed for as long as that stands. */
	constructor(explorer: Explorer) {
		this.#rested = new Rested(
			explorer,
			() => momentOf(explorer),
			() => [explorer.setting, explorer.playhead.week]
		);
	}

	get moment(): Moment {
		return this.#rested.current;
	}
}

/** The present, kept. */
function momentOf({ week, levels, flows, table }: Moment): Moment {
	return { week, levels, flows, table };
}
