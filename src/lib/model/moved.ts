/** The curve of a community whose inputs and events are changed while it lives. */
import { solve } from './solve.ts';
import type { Model, Setting, Trajectory } from './types.ts';

/** A trajectory that can be bent from some week on. */
export interface Moved {
	/** The outcome at weeks 0, 1, 2 … */
	readonly outcome: Float64Array;
	/** The outcome at any week. */
	at(week: number): number;
	/** From `week` on (not before the last such week) other inputs and events hold; weeks still count from the start. */
	move(week: number, setting: Setting): void;
}

/**
 * Solves a setting that may be moved. Each stretch is solved by itself, from the levels at which the one before was left.
 *
 * @throws RangeError as `solve` does
 */
export function createMoved(model: Model, setting: Setting, weeks: number): Moved {
	const outcome = new Float64Array(weeks + 1);
	let stretches: { from: number; trajectory: Trajectory }[] = [];
	begin(0, setting);
	return {
		get outcome() {
			return outcome;
		},
		at,
		move(week, next) {
			const levels = levelsAt(week);
			const start = Object.fromEntries(model.stocks.map((node) => [model.ids[node]!, levels[node]!]));
			stretches = stretches.filter(({ from }) => from < week);
			begin(week, { ...next, start });
		}
	};

	function begin(from: number, { events = [], ...rest }: Setting): void {
		const shifted = events.map((event) => ({ ...event, week: event.week - from }));
		stretches.push({ from, trajectory: solve(model, { ...rest, events: shifted }, weeks - from) });
		for (let week = Math.ceil(from); week <= weeks; week++) outcome[week] = at(week);
	}

	function levelsAt(week: number): Float64Array {
		const { from, trajectory } = stretches.findLast((stretch) => stretch.from <= week)!;
		return trajectory.at(Math.min(trajectory.weeks, week - from));
	}

	function at(week: number): number {
		return levelsAt(week)[model.outcome]!;
	}
}
