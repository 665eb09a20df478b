/** What the laboratory's views share beside the explorer: the told content, the comparison, and the last thing done to an event. */
import { createContext } from 'svelte';
import type { LaboratoryContent } from '#lib/state/content.ts';
import { Comparison } from '#lib/state/comparison.svelte.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Refusal } from '#lib/state/settings.svelte.ts';

/** What was done to an event, or why it could not be. */
export interface Deed {
	readonly what: 'placed' | 'moved' | 'removed' | Refusal;
	/** Id of the happening. */
	readonly event: string;
	readonly week: number;
}

export class Laboratory {
	readonly content: LaboratoryContent;
	readonly comparison: Comparison;
	/** Said by the tray, wherever it was done. */
	deed: Deed | undefined = $state.raw();
	readonly #explorer: Explorer;

	constructor(explorer: Explorer, content: LaboratoryContent) {
		this.content = content;
		this.comparison = new Comparison(explorer);
		this.#explorer = explorer;
	}

	/** Lets an event happen at a week. */
	place(event: string, week: number): void {
		const { settings, playhead } = this.#explorer;
		const at = Math.min(playhead.horizon, Math.max(0, Math.round(week)));
		this.deed = { what: settings.place(event, at) ?? 'placed', event, week: at };
	}

	/**
	 * Moves an event; to be followed by `letGo`.
	 *
	 * @param week - rounded, kept in 0..horizon
	 */
	slide(index: number, week: number): void {
		const { settings, playhead } = this.#explorer;
		const placed = settings.events[index];
		const at = Math.min(playhead.horizon, Math.max(0, Math.round(week)));
		if (!placed || at === placed.week) return;
		this.deed = { what: settings.slideEvent(index, at) ?? 'moved', event: placed.event, week: at };
	}

	/** The hand has let go of an event at a time (ms); key presses in quick succession are one step of undo. */
	letGo(index: number, at = Infinity): void {
		this.#explorer.settings.commit(`event ${index}`, at);
	}

	/** Takes an event away. */
	remove(index: number): void {
		const { settings } = this.#explorer;
		const placed = settings.events[index];
		if (!placed) return;
		settings.remove(index);
		this.deed = { what: 'removed', ...placed };
	}
}

/** The laboratory of the page that a component stands on. */
export const [getLaboratory, setLaboratory] = createContext<Laboratory>();
