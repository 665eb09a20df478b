/** A deed that need not be done in the frame of the hand's move: of several the last one counts. */
import { whenIdle } from '#lib/state/soon.svelte.ts';

/** What may follow every move of the hand, ms: a frame has 16 of them, and the hand needs some. */
const affordable = 12;
/** A hand that has not moved for so long has paused, ms. */
const stillness = 150;

export class Later {
	#task: (() => void) | undefined;
	#cancel: (() => void) | undefined;
	/** What the last deed, and drawing all that came of it, took, ms. */
	#cost: number;

	/** @param cost what the first deed is taken to cost, ms */
	constructor(cost = 0) {
		this.#cost = cost;
	}

	/**
	 * In place of a deed that still waits. It is done when the browser has drawn and has time; where that holds up the hand, not
	 * before the hand pauses.
	 */
	do(deed: () => void): void {
		if (this.#cost > affordable) this.drop();
		this.#task = deed;
		this.#cancel ??= this.#wait();
	}

	/** Does at once what still waits. */
	now(): void {
		const deed = this.#task;
		this.drop();
		if (!deed) return;
		const begun = performance.now();
		deed();
		queueMicrotask(() => {
			const work = performance.now() - begun;
			requestAnimationFrame(() => {
				const drawing = performance.now();
				setTimeout(() => (this.#cost = work + performance.now() - drawing));
			});
		});
	}

	/** Leaves undone what still waits. */
	drop(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.#task = undefined;
	}

	#wait(): () => void {
		const act = () => this.now();
		if (this.#cost <= affordable) return whenIdle(act);
		const wait = setTimeout(act, stillness);
		return () => clearTimeout(wait);
	}
}
