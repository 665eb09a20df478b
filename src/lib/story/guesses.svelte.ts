/** Curves that are predicted before they are seen: what the reader has drawn at each beat, and what has been shown. */
import type { Prediction } from '#lib/prediction/prediction.svelte.ts';
import type { ToldBeat } from '#lib/state/content.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { defaultState, encode } from '#lib/state/link.ts';

/** A beat is named by its index. */
export class Guesses {
	readonly #explorer: Explorer;
	readonly #beats: readonly ToldBeat[];
	#drawn: Readonly<Record<number, Prediction>> = $state.raw({});
	/** Those whose curve was wanted without a drawing. */
	#uncovered: readonly number[] = $state.raw([]);

	constructor(explorer: Explorer, beats: readonly ToldBeat[]) {
		this.#explorer = explorer;
		this.#beats = beats;
	}

	/** The beats whose curve was to be predicted and has been shown, ascending. */
	readonly seen: readonly number[] = $derived.by(() =>
		this.#beats.flatMap((_, beat) => (this.isAsked(beat) && !this.covers(beat) ? [beat] : []))
	);

	/** Whether a beat's question is to be answered by drawing. */
	isAsked(beat: number): boolean {
		const told = this.#beats[beat];
		return told?.predict === true && told.question !== undefined;
	}

	/** Whether a beat's curve waits for the reader's own. */
	covers(beat: number): boolean {
		return this.isAsked(beat) && !this.#uncovered.includes(beat) && this.#drawn[beat]?.revealed !== true;
	}

	/** Shows a beat's curve: beside the drawing where there is one. */
	uncover(beat: number): void {
		const guess = this.#drawn[beat];
		if (guess?.drawn) guess.reveal();
		else if (!this.#uncovered.includes(beat)) this.#uncovered = [...this.#uncovered, beat];
	}

	/** Covers a beat's curve again; a drawing stays. */
	cover(beat: number): void {
		this.#uncovered = this.#uncovered.filter((other) => other !== beat);
		this.#drawn[beat]?.hide();
	}

	/** Shows and covers what another window does. */
	follow(seen: readonly number[]): void {
		for (const beat of seen) if (this.covers(beat)) this.uncover(beat);
		for (const beat of this.seen) if (!seen.includes(beat)) this.cover(beat);
	}

	/** What the reader draws at a beat; it waits where they left it. Its code is loaded when it is first wanted. */
	async of(beat: number): Promise<Prediction> {
		const { Prediction } = await import('#lib/prediction/prediction.svelte.ts');
		const known = this.#drawn[beat];
		if (known) return known;
		const explorer = this.#explorer;
		const guess = new Prediction({
			horizon: explorer.model.horizon,
			start: () => explorer.courses[0]?.[0] ?? 0,
			// As the prediction's own page names it: a reason given there is known here.
			name: () => encode({ ...defaultState(explorer), ...explorer.settings.now }, explorer)
		});
		this.#drawn = { ...this.#drawn, [beat]: guess };
		return guess;
	}
}
