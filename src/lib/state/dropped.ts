/** One thing of a link that could not be kept. */
export interface Dropped {
	readonly key: string;
	readonly value: string;
	/**
	 * `name`: no such name; `number`: not a whole number; `range`: outside; `choice`: not one of; `twice`: said before;
	 * `week`: not an event with its week; `many`: beyond the most (`high`) that can be kept; `long`: a text of more than `high`
	 * characters; `torn`: a text with characters that cannot be read.
	 */
	readonly reason: 'name' | 'number' | 'range' | 'choice' | 'twice' | 'week' | 'many' | 'long' | 'torn';
	readonly low?: number;
	readonly high?: number;
	/** Of `range`: the nearest number, where that is used instead. */
	readonly used?: number;
	readonly choices?: readonly string[];
}
