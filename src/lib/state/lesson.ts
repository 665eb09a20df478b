/** What a teacher's link asks of its readers beside the state that it brings. */
import type { Question } from './content.ts';

/** Inputs that stay, and questions. */
export interface Lesson {
	/** Node ids of inputs that are shown but stay where the link has put them. */
	readonly locked: readonly string[];
	/** Node ids of inputs that stay there and are not shown at all; none of them is in `locked`. */
	readonly concealed: readonly string[];
	/** Ids of the catalogue's questions, in the order they are asked. */
	readonly asked: readonly string[];
	/** A question in the teacher's own words; empty: none. */
	readonly own: string;
}

export const noLesson: Lesson = { locked: [], concealed: [], asked: [], own: '' };

/** The longest question of a teacher's own, in characters: a link has to fit a QR code. */
export const longestQuestion = 160;

/** Inputs that the reader's hand does not move. */
export function heldBy({ locked, concealed }: Lesson): readonly string[] {
	return [...locked, ...concealed];
}

/** What is asked, in words: the catalogue's questions, then the teacher's own. */
export function questionsOf({ asked, own }: Lesson, catalogue: readonly Question[]): string[] {
	const texts = asked.flatMap((id) => catalogue.find((known) => known.id === id)?.text ?? []);
	return own === '' ? texts : [...texts, own];
}
