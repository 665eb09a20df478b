/** The lists of a whole class, one a question: codes added, removed and brought back; kept on this device alone. */
import { bundleOf, type Bundle } from './bundle.ts';
import { decode } from './code.ts';
import { keep, recall } from './kept.ts';
import { readRoll, type Entry, type WrongLine } from './roll.ts';

const name = 'class';
/** How many questions are remembered. */
const remembered = 20;

type Lists = readonly (readonly [question: string, entries: readonly Entry[]])[];

/** What became of a list. */
interface Added {
	/** Lines that were taken. */
	readonly added: number;
	/** The wrong lines as text, to be put right. */
	readonly left: string;
}

export class Room {
	readonly #question: () => string;
	#lists: Lists = $state.raw([]);
	#past: readonly Lists[] = $state.raw([]);
	/** Lines of the last list that could not be taken. */
	wrong: readonly WrongLine[] = $state.raw([]);
	/** The device refused to keep the list. */
	refused = $state(false);

	/** @param question what tells one question from another, for example its link */
	constructor(question: () => string) {
		this.#question = question;
	}

	/** What the class has handed in to the question. */
	readonly entries: readonly Entry[] = $derived.by(() => {
		const question = this.#question();
		return this.#lists.find(([known]) => known === question)?.[1] ?? [];
	});

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	readonly bundle: Bundle | undefined = $derived.by(() =>
		bundleOf(this.entries.map(({ readings }) => readings))
	);

	/**
	 * In a browser: brings back what was kept. The one list that the first edition kept for every question goes into this question's:
	 * it answers as `add` does.
	 */
	recall(): Added | undefined {
		const kept = recall(name);
		// What this page has gathered meanwhile counts more, where the device has refused it.
		if (!Array.isArray(kept) || this.#past.length > 0) return undefined;
		this.#lists = kept.flatMap(listOf).slice(0, remembered);
		const lines = kept.flatMap(lineOf);
		return lines.length > 0 ? this.add(lines.join('\n')) : undefined;
	}

	/** Adds every right line of a list. */
	add(text: string): Added {
		const { entries, wrong } = readRoll(text, this.entries);
		this.wrong = wrong;
		if (entries.length > 0) this.#set([...this.entries, ...entries]);
		// The lines keep their numbers: they are those of the list that was pasted, where it is put right.
		return { added: entries.length, left: wrong.map((line) => line.text).join('\n') };
	}

	remove(index: number): void {
		this.#set(this.entries.filter((_, i) => i !== index));
	}

	clear(): void {
		if (this.entries.length > 0) this.#set([]);
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#lists = before;
		this.#keep();
	}

	#set(entries: readonly Entry[]): void {
		const question = this.#question();
		this.#past = [...this.#past, this.#lists];
		const others = this.#lists.filter(([known]) => known !== question);
		this.#lists = [[question, entries] as const, ...others].slice(0, remembered);
		this.#keep();
	}

	#keep(): void {
		this.refused = !keep(
			name,
			this.#lists.map(([question, entries]) => [question, entries.map(({ name, code }) => [name, code])])
		);
	}
}

function listOf(value: unknown): [string, Entry[]][] {
	const [question, entries] = Array.isArray(value) ? (value as unknown[]) : [];
	return typeof question === 'string' && Array.isArray(entries) ? [[question, entries.flatMap(entryOf)]] : [];
}

/** An entry of the first edition's list as a line. */
function lineOf(value: unknown): string[] {
	const [name, code] = Array.isArray(value) ? (value as unknown[]) : [];
	return typeof name === 'string' && typeof code === 'string' ? [`${name} ${code}`] : [];
}

function entryOf(value: unknown): Entry[] {
	const [name, code] = Array.isArray(value) ? (value as unknown[]) : [];
	if (typeof name !== 'string' || typeof code !== 'string') return [];
	const decoded = decode(code);
	return 'flaw' in decoded ? [] : [{ name, code, readings: decoded.readings }];
}
