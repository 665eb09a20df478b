/** What can be read off the model in one week of one situation. The explorer is the present one. */
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
