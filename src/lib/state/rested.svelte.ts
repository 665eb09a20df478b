/** A value that waits until the hand rests: laying out words costs more than drawing, and nobody reads them while something moves. */
import { untrack } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

/** How long nothing changes when it is at rest, ms; a key that is held down repeats sooner. */
const pause = 250;

export class Rested<T> {
	readonly #began: () => T;
	#told: { readonly value: T } | undefined = $state.raw();

	/**
	 * While a component is made: `source` is followed for as long as that stands, but not while a hand is on something or
	 * the weeks run.
	 *
	 * @param read gives the value; what it reads is not followed
	 * @param source what the value hangs on
	 */
	constructor(explorer: Explorer, read: () => T, source: () => unknown) {
		let began: { readonly value: T } | undefined;
		// What a page begins with is worked out when it is first asked for: until then the page has other things to do.
		this.#began = () => (began ??= { value: untrack(read) }).value;
		let fresh = true;
		$effect(() => {
			if (!explorer.settings.resting || explorer.playhead.playing) {
				fresh = false;
				return;
			}
			source();
			// The value that the component began with.
			if (fresh) {
				fresh = false;
				return;
			}
			const timer = setTimeout(() => (this.#told = { value: read() }), pause);
			return () => clearTimeout(timer);
		});
	}

	get current(): T {
		return this.#told ? this.#told.value : this.#began();
	}
}
