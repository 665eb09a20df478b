/** A trajectory as a table: a row a week, the outcome first, then the stocks in map order. */
import { csvFormatRows } from 'd3';
import type { Model, Trajectory } from '#lib/model/types.ts';

export interface Table {
	/** Map ids of the columns, after the week. */
	readonly ids: readonly string[];
	/** One a week from 0: the week, then the levels (0..1) of `ids`. */
	readonly rows: readonly (readonly number[])[];
}

/** The outcome and the stocks, week by week. */
export function tableOf(model: Model, trajectory: Trajectory): Table {
	const columns = [model.outcome, ...model.stocks];
	const rows = Array.from({ length: trajectory.weeks + 1 }, (_, week) => [
		week,
		...columns.map((column) => trajectory.rows[week * trajectory.width + column] ?? 0)
	]);
	return { ids: columns.map((column) => model.ids[column] ?? ''), rows };
}

/** As CSV for other programs: ids as the first row, decimal points, six digits. */
export function csvOf(table: Table): string {
	return csvFormatRows([
		['week', ...table.ids],
		...table.rows.map(([week, ...levels]) => [String(week), ...levels.map((level) => level.toFixed(6))])
	]);
}
