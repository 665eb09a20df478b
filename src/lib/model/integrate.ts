/** The stepping loop. */
import { method } from './method.ts';
import type { Rates } from './rates.ts';
import { grow, type Record } from './record.ts';
import type { Segment } from './timeline.ts';

/** Steps as long as an error of `tolerance` per step allows, or all of one length (weeks). */
export type Control = { readonly tolerance: number } | { readonly step: number };

const { order, stages } = method;
const nodes = Float64Array.from(method.nodes);
const weights = Float64Array.from({ length: stages * stages }, (_, at) => {
	return method.weights[Math.floor(at / stages)]?.[at % stages] ?? 0;
});
const errorWeights = Float64Array.from(method.error);

/** First step where the error decides, in weeks; a wrong guess costs a step or two. */
const firstStep = 0.25;
/** The next step aims below the tolerance, and neither shrinks nor grows too fast (Hairer, Nørsett, Wanner II.4). */
const safety = 0.9;
const slowest = 0.2;
const fastest = 5;

/**
 * Solves from the stocks in `record.levels` (its first row) through all segments, and writes every step down.
 *
 * @param levels scratch for the inputs, `Model.ids.length` long
 */
export function integrate(
	rates: Rates,
	segments: readonly Segment[],
	record: Record,
	levels: Float64Array,
	control: Control
): void {
	const { width } = record;
	const fixed = 'step' in control ? control.step : 0;
	const tolerance = 'step' in control ? Infinity : control.tolerance;
	const stocks = new Float64Array(width);
	let length = fixed || firstStep;
	record.count = 0;

	for (const segment of segments) {
		let week = segment.from;
		let fresh = true;
		segment.writeInputs(week, levels);
		rates.settle(levels);
		while (week < segment.until) {
			grow(record);
			// A rest shorter than a hundredth of a step is taken along.
			const last = week + 1.01 * length >= segment.until;
			const step = last ? segment.until - week : length;
			const error = tryStep(segment, week, step, fresh) / tolerance;
			if (error <= 1) {
				record.times[record.count] = week;
				record.lengths[record.count] = step;
				record.count++;
				week = last ? segment.until : week + step;
				fresh = false;
			}
			const change = Math.min(fastest, Math.max(slowest, safety * error ** (-1 / order)));
			if (!fixed && !(last && error <= 1 && change > 1)) length = step * change;
		}
	}

	/** One step from the last row of the record; returns the largest estimated error of a stock. */
	function tryStep(segment: Segment, week: number, step: number, fresh: boolean): number {
		const { levels: rows, rates: slopes } = record;
		const from = record.count * width;
		const base = from * stages;
		if (fresh) {
			for (let i = 0; i < width; i++) stocks[i] = rows[from + i]!;
			stage(segment, week, base);
		} else slopes.copyWithin(base, base - width, base);
		for (let s = 1; s < stages; s++) {
			for (let i = 0; i < width; i++) {
				let slope = 0;
				for (let j = 0, at = base + i; j < s; j++, at += width)
					slope += weights[s * stages + j]! * slopes[at]!;
				stocks[i] = rows[from + i]! + step * slope;
			}
			stage(segment, week + nodes[s]! * step, base + s * width);
		}
		let largest = 0;
		for (let i = 0; i < width; i++) {
			rows[from + width + i] = stocks[i]!;
			let error = 0;
			for (let s = 0; s < stages; s++) error += errorWeights[s]! * slopes[base + s * width + i]!;
			largest = Math.max(largest, Math.abs(step * error));
		}
		return largest;
	}

	function stage(segment: Segment, week: number, offset: number): void {
		if (segment.moving) {
			segment.writeInputs(week, levels);
			rates.settle(levels);
		}
		rates.derive(stocks, segment.shocked ? segment.shockAt(week) : 0, record.rates, offset);
	}
}
