/** What the reader's hand has set: inputs, scenario and events, with undo, redo and the last situations as a trail. */
import type { PlacedEvent, Playable } from './content.ts';
import {
	mostEvents,
	sameEvents,
	sameSituation,
	situationOf,
	type Percents,
	type Situation,
	type SituationPart
} from './situation.ts';

/** Keys held down make many small changes of one thing; those closer than this (ms) are one step of undo. */
const together = 900;

/** Why an event cannot stand where it was put: `twice`: it is there already; `many`: there is no room for another. */
export type Refusal = 'twice' | 'many';

export class Settings {
	readonly #playable: Playable;
	#now: Situation = $state.raw({ percents: {}, scenario: '', events: [] });
	/** Situations left behind, oldest first, and those undone, next first. */
	#past: readonly Situation[] = $state.raw([]);
	#future: readonly Situation[] = $state.raw([]);
	/** The situation when the present gesture began. */
	#before: Situation = $state.raw({ percents: {}, scenario: '', events: [] });
	#last = { id: '', at: -Infinity };
	/** Node ids of inputs that stay where they are, whatever is moved, reset, chosen or undone. */
	held: readonly string[] = $state.raw([]);

	constructor(playable: Playable, part: SituationPart = {}) {
		this.#playable = playable;
		this.#now = situationOf(playable, part);
		this.#before = this.#now;
	}

	/** The situation as it stands. */
	get now(): Situation {
		return this.#now;
	}

	get percents(): Percents {
		return this.#now.percents;
	}

	/** Id of the chosen scenario. */
	get scenario(): string {
		return this.#now.scenario;
	}

	get events(): readonly PlacedEvent[] {
		return this.#now.events;
	}

	/** As the model reads them, 0..1. */
	readonly inputs: Readonly<Record<string, number>> = $derived(
		Object.fromEntries(Object.entries(this.#now.percents).map(([id, percent]) => [id, percent / 100]))
	);

	/** Id of the chosen scenario; a value of its own, so that what follows from it rests while a slider moves. */
	readonly #chosen: string = $derived(this.#now.scenario);
	/** The chosen scenario untouched. */
	readonly #origin: Situation = $derived.by(() => situationOf(this.#playable, { scenario: this.#chosen }));

	/** The chosen scenario's own values. */
	get initial(): Percents {
		return this.#origin.percents;
	}

	/** The last situations, newest last. */
	get past(): readonly Situation[] {
		return this.#past;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** The situation as the last gesture left it: the present one, unless a hand is on a slider or an event. */
	get left(): Situation {
		return this.#before;
	}

	/** No hand is on a slider or an event. */
	readonly resting: boolean = $derived(this.#before === this.#now);

	/** Something is not as the chosen scenario has it. */
	readonly changed: boolean = $derived.by(() => !sameSituation(this.#holding(this.#origin), this.#now));

	/** Moves an input while the hand is on it; `percent` is rounded and kept in 0..100. Nothing is remembered yet. */
	move(id: string, percent: number): void {
		if (!(id in this.initial)) throw new RangeError(`input: ${id}`);
		if (this.held.includes(id)) return;
		const kept = Math.min(100, Math.max(0, Math.round(percent)));
		if (this.percents[id] !== kept) this.#now = { ...this.#now, percents: { ...this.percents, [id]: kept } };
	}

	/** The hand lets go at time `at` (ms): what it left can be brought back by undo. */
	commit(id = '', at = Infinity): void {
		// Back where it began: no step, and no gesture either.
		if (sameSituation(this.#before, this.#now)) this.#now = this.#before;
		if (this.resting) return;
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

	/** Back to the chosen scenario, its events included. */
	resetAll(): void {
		this.#now = this.#holding(this.#origin);
		this.commit();
	}

	/** Takes on a scenario's inputs, start and events, and remembers; throws for one that there is not. */
	choose(scenario: string): void {
		if (!this.#playable.scenarios.some(({ id }) => id === scenario))
			throw new RangeError(`scenario: ${scenario}`);
		this.#now = this.#holding(situationOf(this.#playable, { scenario }));
		this.commit();
	}

	/** Lets an event happen at a week (rounded, kept in 0..horizon) and remembers, unless it is refused. */
	place(event: string, week: number): Refusal | undefined {
		if (!this.#playable.events.some(({ id }) => id === event)) throw new RangeError(`event: ${event}`);
		if (this.events.length >= mostEvents) return 'many';
		const placed = { event, week: this.#kept(week) };
		if (this.#holds(placed)) return 'twice';
		this.#happen([...this.events, placed]);
		this.commit();
	}

	/** Moves an event while the hand is on it, unless it is refused. Nothing is remembered yet. */
	slideEvent(index: number, week: number): Refusal | undefined {
		const old = this.#event(index);
		const moved = { event: old.event, week: this.#kept(week) };
		if (moved.week === old.week) return;
		if (this.#holds(moved)) return 'twice';
		this.#happen(this.events.with(index, moved));
	}

	/** Moves an event to a week and remembers, unless it is refused. */
	moveEvent(index: number, week: number): Refusal | undefined {
		const refusal = this.slideEvent(index, week);
		this.commit();
		return refusal;
	}

	/** Takes an event away and remembers. */
	remove(index: number): void {
		const gone = this.#event(index);
		this.#happen(this.events.filter((placed) => placed !== gone));
		this.commit();
	}

	undo(): void {
		const previous = this.#past.at(-1);
		if (!previous) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#now, ...this.#future];
		this.#arrive(this.#holding(previous));
	}

	redo(): void {
		const next = this.#future[0];
		if (!next) return;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, this.#now];
		this.#arrive(this.#holding(next));
	}

	/** Takes over the situation of a link, without a step of undo. */
	load(part: SituationPart): void {
		const situation = situationOf(this.#playable, part);
		// What follows from the present one need not be found again.
		this.#arrive(sameSituation(this.#now, situation) ? this.#now : situation);
	}

	/** A situation with the inputs that are held where they stand now. */
	#holding(situation: Situation): Situation {
		if (this.held.length === 0) return situation;
		const held = this.held.map((id) => [id, this.percents[id] ?? 0] as const);
		return { ...situation, percents: { ...situation.percents, ...Object.fromEntries(held) } };
	}

	#happen(events: readonly PlacedEvent[]): void {
		if (!sameEvents(events, this.events)) this.#now = { ...this.#now, events };
	}

	#holds({ event, week }: PlacedEvent): boolean {
		return this.events.some((placed) => placed.event === event && placed.week === week);
	}

	#event(index: number): PlacedEvent {
		const placed = this.events[index];
		if (!placed) throw new RangeError(`event: ${index} of ${this.events.length}`);
		return placed;
	}

	#kept(week: number): number {
		return Math.min(this.#playable.map.horizon, Math.max(0, Math.round(week)));
	}

	#arrive(situation: Situation): void {
		this.#now = situation;
		this.#before = situation;
		this.#last = { id: '', at: -Infinity };
	}
}
