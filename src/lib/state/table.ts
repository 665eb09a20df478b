/** A trajectory as a table: a row a week, the outcome first, then the stocks in map order. */
import { csvFormatRows } from 'd3';
import type { Model, Trajectory } from '#lib/model/types.ts';

export interface Table {
	/** Map ids of the columns, after the week. */
	readonly ids: readonly string[];
	/** One a week from 0: the week, then the levels (0..1) of `ids`. */
	readonly rows: readonly (readonly number[])[];
}

/** The outcome and the stocks: the nodes that a curve is drawn of, as indices of the model. */
const drawn = (model: Model): number[] => [model.outcome, ...model.stocks];

/** Their ids, in the order of `coursesOf`. */
export function columnsOf(model: Model): string[] {
	return drawn(model).map((node) => model.ids[node] ?? '');
}

/** The course of each: its levels at weeks 0, 1, 2 … */
export function coursesOf(model: Model, { rows, width, weeks }: Trajectory): number[][] {
	return drawn(model).map((node) => {
		const course: number[] = [];
		for (let week = 0; week <= weeks; week++) course.push(rows[week * width + node] ?? 0);
		return course;
	});
}

/** The outcome and the stocks, week by week. */
export function tableOf(model: Model, trajectory: Trajectory): Table {
	const courses = coursesOf(model, trajectory);
	const rows = Array.from({ length: trajectory.weeks + 1 }, (_, week) => [
		week,
		...courses.map((course) => course[week] ?? 0)
	]);
	return { ids: columnsOf(model), rows };
}

/** As CSV for other programs: ids as the first row, decimal points, six digits. */
export function csvOf(table: Table): string {
	return csvFormatRows([
		['week', ...table.ids],
		...table.rows.map(([week, ...levels]) => [String(week), ...levels.map((level) => level.toFixed(6))])
	]);
}
