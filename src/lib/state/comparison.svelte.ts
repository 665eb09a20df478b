/** Curves that the reader has pinned, and the one of them that the present is compared with. */
import { csvFormatRows } from 'd3';
import { solve } from '#lib/model/solve.ts';
import type { Trajectory } from '#lib/model/types.ts';
import { firstReached, leadOf, type Lead } from './compare.ts';
import type { Explorer } from './explorer.svelte.ts';
import { settingOf, type Situation } from './situation.ts';
import { tableOf, type Table } from './table.ts';

/** Their names when they are pinned, in the order of the alphabet; there are no more pins than names. */
const letters = ['A', 'B', 'C', 'D', 'E'] as const;
type Letter = (typeof letters)[number];
export const mostPins = letters.length;

/** Levels whose passing is told. */
const thresholds = [0.25, 0.5, 0.75] as const;

/** The longest name, in characters. */
export const longestName = 40;

export interface Pin {
	/** Tells pins apart, whatever they are called. */
	readonly letter: Letter;
	readonly name: string;
	readonly situation: Situation;
	readonly trajectory: Trajectory;
	/** The outcome and the stocks, week by week. */
	readonly table: Table;
}

/** When each curve first reaches a level, in weeks; undefined: never. */
export interface Passing {
	/** 0..1. */
	readonly level: number;
	readonly now: number | undefined;
	readonly pinned: number | undefined;
}

export class Comparison {
	readonly #explorer: Explorer;
	#pins: readonly Pin[] = $state.raw([]);
	/** The letter of the pin that is compared with. */
	#chosen: Letter | undefined = $state();

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** In the order of their letters. */
	get pins(): readonly Pin[] {
		return this.#pins;
	}

	get full(): boolean {
		return this.#pins.length === mostPins;
	}

	/** The pin that the present is compared with. */
	readonly pin: Pin | undefined = $derived.by(() => this.#pins.find(({ letter }) => letter === this.#chosen));
	readonly #now: readonly number[] = $derived.by(() => outcomeOf(this.#explorer.table));
	/** The outcome of the pin that is compared with, week by week; empty without one. */
	readonly pinned: readonly number[] = $derived.by(() => (this.pin ? outcomeOf(this.pin.table) : []));
	/** The present less the pin, week by week; empty without a pin. */
	readonly difference: readonly number[] = $derived.by(() =>
		this.pinned.map((level, week) => (this.#now[week] ?? 0) - level)
	);
	readonly passings: readonly Passing[] = $derived.by(() =>
		thresholds.map((level) => ({
			level,
			now: firstReached(this.#now, level),
			pinned: firstReached(this.pinned, level)
		}))
	);
	/** Whether the present is ahead at the horizon (positive) or the pin; undefined: neither, or nothing to compare with. */
	readonly lead: Lead | undefined = $derived.by(() => leadOf(this.difference));

	/**
	 * Pins the present situation under the first free letter and compares with it.
	 *
	 * @returns false where all letters are taken
	 */
	add(): boolean {
		const letter = letters.find((free) => this.#pins.every((pin) => pin.letter !== free));
		if (!letter) return false;
		const { model, settings } = this.#explorer;
		const situation = settings.now;
		const trajectory = solve(model, settingOf(this.#explorer, situation));
		const pin = { letter, name: letter, situation, trajectory, table: tableOf(model, trajectory) };
		this.#pins = [...this.#pins, pin].sort((a, b) => a.letter.localeCompare(b.letter));
		this.choose(letter);
		return true;
	}

	/** Compares with a pin, or with none. */
	choose(letter: Letter | undefined): void {
		this.#chosen = letter;
		this.#explorer.against = this.pin?.trajectory;
	}

	/** Calls a pin what the reader calls it; without a name it goes by its letter. */
	rename(letter: Letter, name: string): void {
		const kept = name.trim().slice(0, longestName) || letter;
		this.#pins = this.#pins.map((pin) => (pin.letter === letter ? { ...pin, name: kept } : pin));
	}

	/** Takes a pin away; what was compared with it is then compared with the last one left. */
	remove(letter: Letter): void {
		this.#pins = this.#pins.filter((pin) => pin.letter !== letter);
		if (this.#chosen === letter) this.choose(this.#pins.at(-1)?.letter);
	}

	/**
	 * The curves as CSV: the week, the present, and every pin by its name, with six digits.
	 *
	 * @param now - what the present's column is called
	 */
	csv(now: string): string {
		const curves = [this.#now, ...this.#pins.map(({ table }) => outcomeOf(table))];
		return csvFormatRows([
			['week', now, ...this.#pins.map(({ name }) => name)],
			...this.#now.map((_, week) => [String(week), ...curves.map((curve) => (curve[week] ?? 0).toFixed(6))])
		]);
	}
}

function outcomeOf({ rows }: Table): number[] {
	return rows.map((row) => row[1] ?? 0);
}
