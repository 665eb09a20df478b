/** The list of a whole class: codes added, removed and brought back; kept on this device alone. */
import { bundleOf, type Bundle } from './bundle.ts';
import { decode } from './code.ts';
import { keep, recall } from './kept.ts';
import { readRoll, type Entry, type WrongLine } from './roll.ts';

const name = 'class';

export class Room {
	#entries: readonly Entry[] = $state.raw([]);
	#past: readonly (readonly Entry[])[] = $state.raw([]);
	/** Lines of the last list that could not be taken. */
	wrong: readonly WrongLine[] = $state.raw([]);
	/** The device refused to keep the list. */
	refused = $state(false);

	get entries(): readonly Entry[] {
		return this.#entries;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	readonly bundle: Bundle | undefined = $derived.by(() =>
		bundleOf(this.#entries.map(({ readings }) => readings))
	);

	/** In a browser: brings back what was kept. */
	recall(): void {
		const kept = recall(name);
		if (Array.isArray(kept)) this.#entries = kept.flatMap(entryOf);
	}

	/** Adds every right line of a list; answers how many, and the wrong lines as text, to be put right. */
	add(text: string): { added: number; left: string } {
		const { entries, wrong } = readRoll(text, this.#entries);
		this.wrong = wrong;
		if (entries.length > 0) this.#set([...this.#entries, ...entries]);
		// The lines keep their numbers: they are those of the list that was pasted, where it is put right.
		return { added: entries.length, left: wrong.map((line) => line.text).join('\n') };
	}

	remove(index: number): void {
		this.#set(this.#entries.filter((_, i) => i !== index));
	}

	clear(): void {
		if (this.#entries.length > 0) this.#set([]);
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#past = this.#past.slice(0, -1);
		this.#entries = before;
		this.#keep();
	}

	#set(entries: readonly Entry[]): void {
		this.#past = [...this.#past, this.#entries];
		this.#entries = entries;
		this.#keep();
	}

	#keep(): void {
		this.refused = !keep(
			name,
			this.#entries.map(({ name, code }) => [name, code])
		);
	}
}

function entryOf(value: unknown): Entry[] {
	const [name, code] = Array.isArray(value) ? (value as unknown[]) : [];
	if (typeof name !== 'string' || typeof code !== 'string') return [];
	const decoded = decode(code);
	return 'flaw' in decoded ? [] : [{ name, code, readings: decoded.readings }];
}
