/** What the reader's hand has set: the inputs in percent, with undo, redo and the last settings as a trail. */
import type { ConceptMap } from '#lib/map/schema.ts';

/** Input levels in percent (0–100, whole), by node id; every input of the map is present. */
export type Percents = Readonly<Record<string, number>>;

/** Keys held down make many small changes of one input; those closer than this (ms) are one step of undo. */
const together = 900;

export class Settings {
	/** The map's own values. */
	readonly initial: Percents;
	#now: Percents = $state.raw({});
	/** Settings left behind, oldest first, and those undone, next first. */
	#past: readonly Percents[] = $state.raw([]);
	#future: readonly Percents[] = $state.raw([]);
	/** The setting when the present gesture began. */
	#before: Percents = $state.raw({});
	#last = { id: '', at: -Infinity };

	constructor(map: ConceptMap, percents: Percents = {}) {
		const initial: Record<string, number> = {};
		for (const { id, dynamics } of map.nodes) {
			if (dynamics?.type === 'input') initial[id] = Math.round(dynamics.initial * 100);
		}
		this.initial = initial;
		this.#now = { ...initial, ...percents };
		this.#before = this.#now;
	}

	get percents(): Percents {
		return this.#now;
	}

	/** As the model reads them, 0..1. */
	readonly inputs: Readonly<Record<string, number>> = $derived(
		Object.fromEntries(Object.entries(this.#now).map(([id, percent]) => [id, percent / 100]))
	);

	/** The last settings, newest last. */
	get past(): readonly Percents[] {
		return this.#past;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** No hand is on a slider. */
	get resting(): boolean {
		return this.#before === this.#now;
	}

	get changed(): boolean {
		return Object.entries(this.initial).some(([id, percent]) => this.#now[id] !== percent);
	}

	/** Moves an input while the hand is on it; `percent` is rounded and kept in 0..100. Nothing is remembered yet. */
	move(id: string, percent: number): void {
		if (!(id in this.initial)) throw new RangeError(`input: ${id}`);
		const kept = Math.min(100, Math.max(0, Math.round(percent)));
		if (this.#now[id] !== kept) this.#now = { ...this.#now, [id]: kept };
	}

	/** The hand lets go at time `at` (ms): what it left can be brought back by undo. */
	commit(id = '', at = Infinity): void {
		if (same(this.#before, this.#now)) return;
		const goesOn = id !== '' && id === this.#last.id && at - this.#last.at < together;
		if (!goesOn) this.#past = [...this.#past, this.#before];
		this.#future = [];
		this.#before = this.#now;
		this.#last = { id, at };
	}

	/** Sets an input and remembers. */
	set(id: string, percent: number): void {
		this.move(id, percent);
		this.commit();
	}

	reset(id: string): void {
		this.set(id, this.initial[id] ?? 0);
	}

	resetAll(): void {
		this.#now = this.initial;
		this.commit();
	}

	undo(): void {
		const previous = this.#past.at(-1);
		if (!previous) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#now, ...this.#future];
		this.#arrive(previous);
	}

	redo(): void {
		const next = this.#future[0];
		if (!next) return;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, this.#now];
		this.#arrive(next);
	}

	/** Takes over the settings of a link, without a step of undo. */
	load(percents: Percents): void {
		this.#arrive({ ...this.initial, ...percents });
	}

	#arrive(percents: Percents): void {
		this.#now = percents;
		this.#before = percents;
		this.#last = { id: '', at: -Infinity };
	}
}

function same(a: Percents, b: Percents): boolean {
	return Object.keys(a).every((id) => a[id] === b[id]);
}
