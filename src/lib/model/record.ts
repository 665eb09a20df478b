/** The steps that a solver took, kept so that the solution can be read between them (dense output). */
import { method } from './method.ts';

const { stages } = method;
const dense = Float64Array.from(method.dense.flat());

export interface Record {
	/** Number of stocks. */
	readonly width: number;
	/** Number of steps. */
	count: number;
	/** The week at which each step starts, and its length. */
	times: Float64Array;
	lengths: Float64Array;
	/** The stocks at which each step starts, `width` a step; one row more for the end. */
	levels: Float64Array;
	/** The rates at each stage, `stages − 1` rows a step: the last stage of a step is the first of the next. */
	rates: Float64Array;
}

export function createRecord(width: number, capacity = 64): Record {
	return {
		width,
		count: 0,
		times: new Float64Array(capacity),
		lengths: new Float64Array(capacity),
		levels: new Float64Array((capacity + 1) * width),
		rates: new Float64Array((capacity * (stages - 1) + 1) * width)
	};
}

/** Makes room for one more step. */
export function grow(record: Record): void {
	if (record.count < record.times.length) return;
	const larger = createRecord(record.width, 2 * record.times.length);
	for (const field of ['times', 'lengths', 'levels', 'rates'] as const) {
		larger[field].set(record[field]);
		record[field] = larger[field];
	}
}

/** A copy of what is used. */
export function trim({ width, count, times, lengths, levels, rates }: Record): Record {
	return {
		width,
		count,
		times: times.slice(0, count),
		lengths: lengths.slice(0, count),
		levels: levels.slice(0, (count + 1) * width),
		rates: rates.slice(0, (count * (stages - 1) + 1) * width)
	};
}

/** The step in which a week lies: the last that does not start after it. */
export function stepAt({ times, count }: Record, week: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (times[middle]! <= week) low = middle;
		else high = middle - 1;
	}
	return low;
}

const shares = new Float64Array(stages);

/** Writes the stocks at a week that lies in the given step. Kept in 0..1, which an interpolant may miss by its error. */
export function interpolate(record: Record, step: number, week: number, out: Float64Array): void {
	const { width, times, lengths, levels, rates } = record;
	const length = record.count === 0 ? 0 : lengths[step]!;
	const theta = length === 0 ? 0 : (week - times[step]!) / length;
	for (let stage = 0, at = 0; stage < stages; stage++, at += 4) {
		const slope = dense[at]! + theta * (dense[at + 1]! + theta * (dense[at + 2]! + theta * dense[at + 3]!));
		shares[stage] = length * theta * slope;
	}
	for (let i = 0; i < width; i++) {
		let level = levels[step * width + i]!;
		for (let stage = 0, at = step * (stages - 1) * width + i; stage < stages; stage++, at += width) {
			level += shares[stage]! * rates[at]!;
		}
		out[i] = level < 0 ? 0 : level > 1 ? 1 : level;
	}
}
