/** The story's address: a link's place is taken over, and the address follows the reader. */
import { untrack } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { noLesson } from '#lib/state/lesson.ts';
import type { Dropped } from '#lib/state/dropped.ts';
import { decodeStory, encodeStory, type Mode } from '#lib/story/link.ts';
import { seenIn } from '#lib/story/message.ts';
import type { Story } from '#lib/story/story.svelte.ts';
import { memory } from '#lib/story/wire.ts';

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
			// Of back and forward Kit says the address with which the page was come to, not the one that it had when it was left.
			const { searchParams } = new URL(location.href);
			const { place, mode, lesson, dropped } = decodeStory(searchParams, story.content);
			// What a link locks it may have set itself: first it is set.
			story.teach(noLesson);
			story.take(place, true);
			story.teach(lesson);
			this.mode = mode;
			this.dropped = dropped;
		});
		// What has been shown stays so when the page is loaded again; whoever comes by a link predicts anew.
		$effect(() =>
			untrack(() => seenIn(memory.read('seen'), story.content)?.forEach((at) => story.guesses.uncover(at)))
		);
		$effect(() => void memory.write('seen', story.guesses.seen));
		$effect(() => {
			const query = encodeStory(story.content, story.place, this.mode, story.explorer.lesson);
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
