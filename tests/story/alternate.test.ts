import { expect, it } from 'vitest';
import { alternate } from '#lib/story/alternate.svelte.ts';
import { Story } from '#lib/story/story.svelte.ts';
import type { Way } from '#lib/story/travel.ts';
import { content } from './content.ts';

/** A story whose way to a beat is walked by hand, and what each of its two pictures has drawn of the week. */
function walk() {
	let way: Way | undefined;
	const story = new Story(content, (_, __, ___, told) => {
		way = told;
		return () => undefined;
	});
	const { playhead } = story.explorer;
	const [even, odd] = ([0, 1] as const).map((turn) => alternate(story, turn, () => playhead.week));
	return {
		story,
		drawn: () => [even?.(), odd?.()],
		/** The next frame shows a week. */
		show: (week: number) => {
			playhead.seek(week);
			way?.onframe();
		},
		arrive: (week: number) => {
			playhead.seek(week);
			way?.ondone();
		}
	};
}

it('lets two pictures follow in turn on the way to a beat, and both when it has come to its end', () => {
	const { story, drawn, show, arrive } = walk();
	expect(drawn()).toEqual([0, 0]);
	story.go(2);
	show(1);
	expect(drawn()).toEqual([0, 1]);
	show(2);
	expect(drawn()).toEqual([2, 1]);
	show(3);
	expect(drawn()).toEqual([2, 3]);
	arrive(4);
	expect(drawn()).toEqual([4, 4]);
});

it('lets both follow at once where the story stands, and where the way is left', () => {
	const { story, drawn, show } = walk();
	story.explorer.playhead.seek(7);
	expect(drawn()).toEqual([7, 7]);
	story.go(2);
	show(8);
	story.stop();
	expect(drawn()).toEqual([8, 8]);
	story.go(3);
	show(9);
	story.go(2);
	expect(drawn()).toEqual([9, 9]);
});
