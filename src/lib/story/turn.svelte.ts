/** Which of several things stands in a place. Another one comes two frames later: making it has a frame of its own. */
import { untrack } from 'svelte';
import { inFrames } from '#lib/design/frames.ts';

export class Turn<T> {
	readonly #wish: () => T;
	readonly #atOnce: (wish: T) => boolean;
	#standing: T;
	/** Undefined while the next one is awaited. */
	readonly current: T | undefined = $derived.by(() => {
		const wish = this.#wish();
		return wish === this.#standing || this.#atOnce(wish) ? wish : undefined;
	});

	/**
	 * While a component is made: the wish is followed for as long as that stands.
	 *
	 * @param atOnce - what is not waited with, such as a cover
	 */
	constructor(wish: () => T, atOnce: (wish: T) => boolean) {
		this.#wish = wish;
		this.#atOnce = atOnce;
		this.#standing = $state(untrack(wish));
		$effect(() => {
			const next = wish();
			if (next === untrack(() => this.#standing)) return;
			return inFrames(2, () => (this.#standing = next));
		});
	}
}
