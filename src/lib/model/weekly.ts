/** Reads the steps that a solver took at every whole week. */
import type { Rates } from './rates.ts';
import { interpolate, type Record } from './record.ts';
import type { Segment } from './timeline.ts';

/** Steps just taken, and arrays to write into. */
export interface Steps {
	readonly rates: Rates;
	readonly record: Record;
	/** As long as `Model.ids`; receives the inputs. */
	readonly inputs: Float64Array;
	/** As long as `Model.stocks`; receives the stocks. */
	readonly stocks: Float64Array;
}

/** Calls `visit` at week 0, 1, … `weeks`, with the stocks of that week in `stocks` and the inputs settled in `rates`. */
export function eachWeek(
	{ rates, record, inputs, stocks }: Steps,
	parts: readonly Segment[],
	weeks: number,
	visit: (week: number) => void
): void {
	for (let week = 0, step = 0, part = -1; week <= weeks; week++) {
		while (step + 1 < record.count && record.times[step + 1]! <= week) step++;
		const before = part;
		while (part + 1 < parts.length && parts[part + 1]!.from <= week) part++;
		if (part !== before || parts[part]!.moving) {
			parts[part]!.writeInputs(week, inputs);
			rates.settle(inputs);
		}
		interpolate(record, step, week, stocks);
		visit(week);
	}
}
