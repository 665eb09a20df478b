/** The story of the site in Indonesian, as its page has it. */
import { readFileSync } from 'node:fs';
import type { Beat } from '#lib/map/story.ts';
import type { MapWords } from '#lib/map/schema.ts';
import type { StoryContent } from '#lib/state/content.ts';
import { playable } from '../state/playable.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`data/solidarity/${file}.json`, 'utf8')) as T;

export const content: StoryContent = {
	...playable,
	words: read<MapWords>('words.id'),
	citations: {},
	beats: read<Beat[]>('story').map(({ title, text, question, notes, ...beat }) => ({
		...beat,
		title: title.id,
		text: text.id,
		...(question && { question: question.id }),
		notes: notes.id
	}))
};

/** Index of a beat. */
export const beatCalled = (id: string): number => content.beats.findIndex((beat) => beat.id === id);
