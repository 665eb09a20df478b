/** Why a reader expects what they drew: one sentence a question, kept on this device alone. */
import { keep, recall } from './kept.ts';

/** The longest sentence, in characters, and how many questions are remembered. */
export const longestWhy = 280;
const remembered = 20;

const name = 'why';

type Noted = readonly (readonly [question: string, text: string])[];

export class Why {
	readonly #question: () => string;
	#noted: Noted = $state.raw([]);
	/** The device refused to keep it. */
	refused = $state(false);

	/** @param question what tells one question from another, for example its link */
	constructor(question: () => string) {
		this.#question = question;
	}

	/** What this question's reader has said; empty: nothing yet. */
	readonly text: string = $derived.by(() => {
		const question = this.#question();
		return this.#noted.find(([known]) => known === question)?.[1] ?? '';
	});

	/** In a browser: brings back what was kept. */
	recall(): void {
		const kept = recall(name);
		if (Array.isArray(kept)) this.#noted = kept.filter(isNote).slice(0, remembered);
	}

	write(text: string): void {
		const question = this.#question();
		const others = this.#noted.filter(([known]) => known !== question);
		const kept = text.slice(0, longestWhy);
		this.#noted = (kept === '' ? others : [[question, kept] as const, ...others]).slice(0, remembered);
		this.refused = !keep(name, this.#noted);
	}
}

function isNote(value: unknown): value is readonly [string, string] {
	return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
