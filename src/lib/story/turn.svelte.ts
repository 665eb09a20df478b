/** Which of several things stands in a place. Another one comes two frames later: making it has a frame of its own. */
import { untrack } from 'svelte';
import { inFrames } from '#lib/design/frames.ts';

export class Turn<T> {
	readonly #wish: () => T;
	#standing: T;
	/** Undefined while the next one is awaited. */
	readonly current: T | undefined = $derived.by(() => {
		const wish = this.#wish();
		return wish === this.#standing ? wish : undefined;
	});

	/** While a component is made: the wish is followed for as long as that stands. */
	constructor(wish: () => T) {
		this.#wish = wish;
		this.#standing = $state(untrack(wish));
		$effect(() => {
			const next = wish();
			if (next === untrack(() => this.#standing)) return;
			return inFrames(2, () => (this.#standing = next));
		});
	}
}
