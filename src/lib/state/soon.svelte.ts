/** A value that may come a moment after what it follows: it is worked out when the browser has drawn and has time. */
import { untrack } from 'svelte';

/** However busy the browser is, it does not wait longer than this, ms. */
const patience = 200;

export class Soon<T> {
	current: T;

	/**
	 * While a component is made: `source` is followed for as long as that stands.
	 *
	 * @param read gives the value; what it reads is not followed
	 * @param source what the value hangs on
	 */
	constructor(read: () => T, source: () => unknown) {
		this.current = $state.raw(untrack(read));
		let cancel: (() => void) | undefined;
		let first = true;
		$effect(() => {
			source();
			// One wait serves all that changes meanwhile; the value that the component began with is fresh.
			if (!first && !cancel) {
				cancel = whenIdle(() => {
					cancel = undefined;
					this.current = read();
				});
			}
			first = false;
		});
		$effect(() => () => cancel?.());
	}
}

/**
 * Acts once, when the browser has drawn and has time. Safari knows no idle time: there, when the frame has been drawn.
 *
 * @returns cancels it
 */
export function whenIdle(act: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const wait = requestIdleCallback(act, { timeout: patience });
		return () => cancelIdleCallback(wait);
	}
	const wait = setTimeout(act, 30);
	return () => clearTimeout(wait);
}
