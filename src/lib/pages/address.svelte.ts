/** The page's address and the reader's state: a link's state is taken over, and the address follows what the hand does. */
import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Dropped } from '#lib/state/dropped.ts';
import { decode } from '#lib/state/link.ts';
import type { View } from '#lib/state/view.svelte.ts';

/** Pause after a change, ms: browsers limit how often the address may change. */
const pause = 250;

export class Address {
	readonly #explorer: Explorer;
	/** What of the last link could not be kept. */
	dropped: readonly Dropped[] = $state.raw([]);

	/** While a component is made: the address is bound to its page for as long as it stands. */
	constructor(explorer: Explorer) {
		this.#explorer = explorer;
		mirrorProjector(explorer.view);
		afterNavigate(({ to }) => {
			if (!to) return;
			// Of back and forward Kit says the address with which the page was come to, not the one that it had when it was left.
			const read = decode(new URL(location.href).searchParams, explorer);
			explorer.load(read.state);
			this.dropped = read.dropped;
		});
		$effect(() => {
			const query = explorer.query;
			if (explorer.playhead.playing || !explorer.settings.resting) return;
			const timer = setTimeout(() => this.#follow(query), pause);
			return () => clearTimeout(timer);
		});
		// Who leaves within the pause finds everything when coming back. Back and forward have left already: that address is another's.
		beforeNavigate(({ type }) => {
			if (type === 'link' || type === 'goto') this.#follow(explorer.query);
		});
	}

	#follow(query: string): void {
		const url = new URL(location.href);
		if (url.search.replace(/^\?/, '') === query) return;
		url.search = query;
		replaceState(url, page.state);
	}

	/** The link that brings the present state back. In a browser only. */
	get href(): string {
		const url = new URL(location.href);
		url.search = this.#explorer.query;
		return url.href;
	}
}

/** The document carries the projector mode for the stylesheets; of a link it has it before its first paint (src/app.html). */
function mirrorProjector(view: View): void {
	if (typeof document === 'undefined') return;
	const root = document.documentElement;
	view.projector = root.hasAttribute('data-projector');
	$effect(() => {
		root.toggleAttribute('data-projector', view.projector);
	});
	$effect(() => () => root.removeAttribute('data-projector'));
}
