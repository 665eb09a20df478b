/** What can be read off the model in one week of one situation. The explorer is the present one. */
import type { Part } from '#lib/model/parts.ts';
import type { Table } from './table.ts';

export interface Moment {
	/** The last whole week that has passed. */
	readonly week: number;
	/** Of all nodes, in the order of `Model.ids`. */
	readonly levels: Float64Array;
	/** What each dynamic link lets through, in the order of `Model.flows`. */
	readonly flows: Float64Array;
	/** The outcome and the stocks, week by week. */
	readonly table: Table;
}

/** What a network draws of it. */
export type Levels = Pick<Moment, 'levels' | 'flows'>;

/** What a curve draws of a situation and the week that is looked at. */
export interface Plotted {
	/** The levels of the outcome and of each stock, week by week. */
	readonly courses: readonly (readonly number[])[];
	/** What makes up the outcome, week by week. */
	readonly parts: readonly Part[];
	/** The outcome in the last situations, week by week, newest last. */
	readonly ghosts: readonly (readonly number[])[];
	readonly playhead: { readonly week: number };
	/** The outcome's level in that week. */
	readonly outcome: number;
}
