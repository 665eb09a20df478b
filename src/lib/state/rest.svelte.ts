/** The moment at which everything came to rest last: what is told follows it, what is shown follows the hand. */
import type { Explorer } from './explorer.svelte.ts';
import type { Moment } from './moment.ts';

/** How long nothing moves when it is at rest, ms; a key that is held down repeats sooner. */
const pause = 250;

export class Rest {
	/** Laying out text costs more than drawing, and nobody reads it while a slider moves. */
	moment: Moment;

	/** While a component is made: the explorer is followed for as long as that stands. */
	constructor(explorer: Explorer) {
		this.moment = $state.raw(momentOf(explorer));
		$effect(() => {
			// Levels are new with every week and every setting; a gesture that ends leaves them as they are.
			const { levels } = explorer;
			if (!explorer.settings.resting || explorer.playhead.playing || levels === this.moment.levels) return;
			const timer = setTimeout(() => (this.moment = momentOf(explorer)), pause);
			return () => clearTimeout(timer);
		});
	}
}

/** The present, kept. */
function momentOf({ week, levels, flows, table }: Moment): Moment {
	return { week, levels, flows, table };
}
