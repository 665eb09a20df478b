/** Counted hands: votes by option for each question, with a way back; kept on this device alone. */
import { keep, recall } from './kept.ts';

/** More hands than any room has, and how many questions are remembered. */
export const mostHands = 999;
const remembered = 20;

const name = 'hands';

type Counts = Readonly<Record<string, number>>;
type Kept = readonly (readonly [question: string, counts: Counts])[];

export class Hands {
	readonly #question: () => string;
	#kept: Kept = $state.raw([]);
	#past: readonly Kept[] = $state.raw([]);
	/** The option that was typed last: typing goes on as one step of undo. */
	#typed: string | undefined;
	/** The device refused to keep the counts. */
	refused = $state(false);

	/** @param question what tells one question from another, for example its link */
	constructor(question: () => string) {
		this.#question = question;
	}

	readonly #counts: Counts = $derived.by(() => {
		const question = this.#question();
		return this.#kept.find(([known]) => known === question)?.[1] ?? {};
	});

	readonly total: number = $derived(Object.values(this.#counts).reduce((sum, count) => sum + count, 0));

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** In a browser: brings back what was kept. */
	recall(): void {
		const kept = recall(name);
		if (Array.isArray(kept) && this.#past.length === 0)
			this.#kept = kept.flatMap(countsOf).slice(0, remembered);
	}

	of(option: string): number {
		return this.#counts[option] ?? 0;
	}

	/** One hand more, or fewer. */
	step(option: string, by: 1 | -1): void {
		this.#typed = undefined;
		this.#set({ ...this.#counts, [option]: whole(this.of(option) + by) });
	}

	/** Sets a count as it is typed. */
	type(option: string, count: number): void {
		this.#set({ ...this.#counts, [option]: whole(count) }, this.#typed !== option);
		this.#typed = option;
	}

	/** What was typed stands: what is typed next is another step. */
	rest(): void {
		this.#typed = undefined;
	}

	clear(): void {
		this.#typed = undefined;
		if (this.total > 0) this.#set({});
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#typed = undefined;
		this.#past = this.#past.slice(0, -1);
		this.#kept = before;
		this.#keep();
	}

	#set(counts: Counts, remember = true): void {
		const question = this.#question();
		if (remember) this.#past = [...this.#past, this.#kept];
		const others = this.#kept.filter(([known]) => known !== question);
		this.#kept = [[question, counts] as const, ...others].slice(0, remembered);
		this.#keep();
	}

	#keep(): void {
		this.refused = !keep(name, this.#kept);
	}
}

function whole(count: number): number {
	return Math.min(mostHands, Math.max(0, Math.round(count)));
}

function countsOf(value: unknown): [string, Counts][] {
	const [question, counts] = Array.isArray(value) ? (value as unknown[]) : [];
	if (typeof question !== 'string' || typeof counts !== 'object' || counts === null) return [];
	const numbers = Object.entries(counts).flatMap(([option, count]): [string, number][] =>
		typeof count === 'number' && Number.isFinite(count) ? [[option, whole(count)]] : []
	);
	return [[question, Object.fromEntries(numbers)]];
}
