/** Network and curve, drawn in turn on the way to a beat: both in one frame are too much for a slow machine. */
import type { Story } from './story.svelte.ts';

/**
 * What is drawn of the present: all of it where the story has arrived; on the way, in one of two frames, what the frame before it has
 * left out, and in the other still the same.
 *
 * @param turn - which of the two frames
 * @returns reads it
 */
export function alternate<T>(story: Story, turn: 0 | 1, read: () => T): () => T {
	let last: { readonly read: T } | undefined;
	const drawn = $derived.by(() => {
		const { frame } = story;
		// What is kept depends on the frame alone: nothing behind it is asked whether it has changed.
		if (!last || frame === 0 || frame % 2 === turn) last = { read: read() };
		return last;
	});
	return () => drawn.read;
}
