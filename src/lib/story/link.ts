/** A place in the story as a link carries it, and back. A torn link keeps what is valid and says what it dropped. */
import type { StoryContent } from '#lib/state/content.ts';
import type { Lesson } from '#lib/state/lesson.ts';
import type { Dropped } from '#lib/state/dropped.ts';
import { decode, encodeLesson } from '#lib/state/link.ts';
import { situationAt, type Place } from './beat.ts';

/** How the story is looked at: scrolled by a reader, shown to a class, or led from the teacher's own window. */
export type Mode = 'scroll' | 'present' | 'teacher';

/** What a link says of the story. */
export interface StoryLink {
	readonly place: Place;
	readonly mode: Mode;
	/** What it asks of its readers at every beat. */
	readonly lesson: Lesson;
	readonly dropped: readonly Dropped[];
}

/** The names of the story's own, in the order in which they are written. */
const own = ['beat', 'mode', 'view'];

/** The query (no question mark) that brings a place back; empty for the first beat, scrolled and untouched. */
export function encodeStory(content: StoryContent, place: Place, mode: Mode, lesson: Lesson): string {
	const query = new URLSearchParams();
	const beat = content.beats[place.beat];
	if (beat && place.beat > 0) query.set('beat', beat.id);
	for (const { id, dynamics } of content.map.nodes) {
		const percent = place.hand[id];
		if (dynamics?.type === 'input' && percent !== undefined) query.set(dynamics.query, String(percent));
	}
	encodeLesson(lesson, content.map, query);
	if (mode === 'present') query.set('mode', 'present');
	if (mode === 'teacher') query.set('view', 'teacher');
	return query.toString();
}

/** Reads a query; never throws. */
export function decodeStory(query: URLSearchParams, content: StoryContent): StoryLink {
	const ids = content.beats.map(({ id }) => id);
	const inputs = new Map(
		content.map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input' ? [[dynamics.query, id] as const] : []
		)
	);
	const dropped: Dropped[] = [];
	const seen = new Set<string>();
	const rest = new URLSearchParams();
	let beat = 0;
	let mode: Mode = 'scroll';
	for (const [key, value] of query) {
		const choose = (choices: readonly string[]) => {
			if (choices.includes(value)) return true;
			dropped.push({ key, value, reason: 'choice', choices });
			return false;
		};
		if (!own.includes(key)) rest.append(key, value);
		else if (seen.has(key)) dropped.push({ key, value, reason: 'twice' });
		else if (key === 'beat' && choose(ids)) beat = ids.indexOf(value);
		else if (key === 'mode' && choose(['present'])) mode = 'present';
		else if (key === 'view' && choose(['teacher'])) mode = 'teacher';
		seen.add(key);
	}
	const read = decode(rest, content);
	// What sets another explorer, such as a scenario, is the beats' own here.
	const foreign = [...rest].filter(([key]) => explorers.includes(key) && !inputs.has(key));
	dropped.push(...read.dropped.filter(({ key }) => !explorers.includes(key)));
	dropped.push(...foreign.map(([key, value]): Dropped => ({ key, value, reason: 'name' })));
	const told = content.beats[beat];
	const origin = told && situationAt(content, told).percents;
	const hand = Object.fromEntries(
		Object.entries(read.state.percents).filter(([id, percent]) => percent !== origin?.[id])
	);
	return { place: { beat, asking: false, hand }, mode, lesson: read.state.lesson, dropped };
}

/** Names that a link of the explorer may carry and a beat decides. */
const explorers = ['scenario', 'events', 'week', 'layout', 'node', 'hide', 'question'];
