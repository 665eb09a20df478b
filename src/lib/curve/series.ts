/** A line of the chart: what never changes of it. Its levels come week by week beside it. */
import type { Kind } from '#lib/map/vocabulary.ts';

export interface Series {
	/** Node id. */
	readonly id: string;
	readonly kind: Kind;
	/** For the label at its end. */
	readonly label: string;
}
