/** The story's address: a link's place is taken over, and the address follows the reader. */
import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Dropped } from '#lib/state/link.ts';
import { decodeStory, encodeStory, type Mode } from '#lib/story/link.ts';
import type { Story } from '#lib/story/story.svelte.ts';

/** Pause after a change, ms: browsers limit how often the address may change. */
const pause = 250;

export class StoryAddress {
	/** How the story is looked at. */
	mode: Mode = $state('scroll');
	/** What of the last link could not be kept. */
	dropped: readonly Dropped[] = $state.raw([]);

	/** While a component is made: the address is bound to its page for as long as it stands. */
	constructor(story: Story) {
		afterNavigate(({ to }) => {
			if (!to) return;
			const { place, mode, dropped } = decodeStory(to.url.searchParams, story.content);
			story.take(place, true);
			this.mode = mode;
			this.dropped = dropped;
		});
		$effect(() => {
			const query = encodeStory(story.content, story.place, this.mode);
			const timer = setTimeout(() => {
				const url = new URL(location.href);
				if (url.search.replace(/^\?/, '') === query) return;
				url.search = query;
				replaceState(url, page.state);
			}, pause);
			return () => clearTimeout(timer);
		});
	}
}
