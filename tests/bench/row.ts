/** One promise of the project, and whether it is kept. */
export interface Row {
	/** What was measured. */
	readonly name: string;
	/** What is promised, with its unit, for example `≤ 120 kB`. */
	readonly target: string;
	/** What was found, with its unit. */
	readonly measured: string;
	/** Whether the promise is kept. */
	readonly ok: boolean;
}

/** A row that promises `value ≤ limit`, both in `unit`. */
export function atMost(name: string, value: number, limit: number, unit: string, digits = 1): Row {
	return {
		name,
		target: `≤ ${limit} ${unit}`.trim(),
		measured: `${value.toFixed(digits)} ${unit}`.trim(),
		ok: value <= limit
	};
}

/** A row that promises `value ≥ limit`, both in `unit`. */
export function atLeast(name: string, value: number, limit: number, unit: string, digits = 1): Row {
	return {
		name,
		target: `≥ ${limit} ${unit}`.trim(),
		measured: `${value.toFixed(digits)} ${unit}`.trim(),
		ok: value >= limit
	};
}
