/** The band of uncertainty on the explorer's curve: a reader who never asks for it never fetches it. */
import type { overlayFor } from '#lib/laboratory/overlay.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

type Made = ReturnType<typeof overlayFor>;

export class Overlay {
	#made: Made | undefined = $state.raw();
	/** The code could not be fetched. */
	failed = $state(false);
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** The layers, once they are wanted and there. */
	get made(): Made | undefined {
		return this.#explorer.view.band ? this.#made : undefined;
	}

	/** Fetches what the reader wants; what was fetched stays. */
	async fetch(): Promise<void> {
		if (this.#made) return;
		try {
			const code = await import('#lib/laboratory/overlay.ts');
			this.#made ??= code.overlayFor(this.#explorer);
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}
