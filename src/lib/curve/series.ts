/** A line of the chart. */
import type { Kind } from '#lib/map/vocabulary.ts';

export interface Series {
	/** Node id. */
	readonly id: string;
	readonly kind: Kind;
	/** For the label at its end. */
	readonly label: string;
	/** Level (0..1) at each week from 0. */
	readonly levels: readonly number[];
}
