/** The stepping loop. */
import { method } from './method.ts';
import type { Rates } from './rates.ts';
import { grow, type Record } from './record.ts';
import type { Segment } from './timeline.ts';

/** Steps as long as an error of `tolerance` per step allows, or all of one length (weeks). */
export type Control = { readonly tolerance: number } | { readonly step: number };

/** Solves through all segments from `start` (in the order of `Model.stocks`) and writes every step into the record. */
export type Integrator = (segments: readonly Segment[], start: Float64Array, control: Control) => void;

/** First step where the error decides, in weeks; a wrong guess costs a step or two. */
const firstStep = 0.25;
/** The next step aims below the tolerance, and neither shrinks nor grows too fast (Hairer, Nørsett, Wanner, II.4). */
const safety = 0.9;
const slowest = 0.2;
const fastest = 5;

const { order, stages } = method;
const [, c2, c3, c4, c5, c6, c7] = method.nodes;
const [, [a21], [a31, a32], [a41, a42, a43], [a51, a52, a53, a54], [a61, a62, a63, a64, a65], a7] =
	method.weights;
const [b1, , b3, b4, b5, b6] = a7;
const [e1, , e3, e4, e5, e6, e7] = method.error;

/**
 * Makes the loop for one model.
 *
 * @param width number of inputs, instants and stocks
 */
export function createIntegrator(rates: Rates, record: Record, width: number): Integrator {
	const n = record.width;
	const stocks = new Float64Array(n);
	const inputs = new Float64Array(width);

	return (segments, start, control) => {
		const fixed = 'step' in control;
		const tolerance = fixed ? Infinity : control.tolerance;
		let length = fixed ? control.step : firstStep;
		record.count = 0;
		record.levels.set(start);

		for (const segment of segments) {
			let week = segment.from;
			if (week < segment.until) begin(segment);
			while (week < segment.until) {
				// A rest shorter than a hundredth of a step is taken along.
				const last = week + 1.01 * length >= segment.until;
				const step = last ? segment.until - week : length;
				const error = tryStep(segment, week, step) / tolerance;
				if (!(error > 1)) {
					keep(week, step);
					week = last ? segment.until : week + step;
				}
				const next = step * Math.min(fastest, Math.max(slowest, safety * error ** (-1 / order)));
				// A step cut short by an event says nothing about the next.
				if (!fixed) length = last && !(error > 1) ? Math.max(length, next) : next;
			}
		}
	};

	/** The first stage of a segment; that of a later step is the last stage of the step before. */
	function begin(segment: Segment): void {
		segment.writeInputs(segment.from, inputs);
		rates.settle(inputs);
		// A step of length 0 keeps the rates before a break apart from those after it.
		if (record.count > 0) keep(segment.from, 0);
		const from = record.count * n;
		for (let i = 0; i < n; i++) stocks[i] = record.levels[from + i]!;
		stage(segment, segment.from, from * (stages - 1));
	}

	/** One step from the last row of the record; returns the largest estimated error of a stock. */
	function tryStep(segment: Segment, week: number, h: number): number {
		const { levels, rates: k } = record;
		const x = stocks;
		const y = record.count * n;
		const k1 = y * (stages - 1);
		const k2 = k1 + n;
		const k3 = k2 + n;
		const k4 = k3 + n;
		const k5 = k4 + n;
		const k6 = k5 + n;
		const k7 = k6 + n;
		for (let i = 0; i < n; i++) x[i] = levels[y + i]! + h * a21 * k[k1 + i]!;
		stage(segment, week + c2 * h, k2);
		for (let i = 0; i < n; i++) x[i] = levels[y + i]! + h * (a31 * k[k1 + i]! + a32 * k[k2 + i]!);
		stage(segment, week + c3 * h, k3);
		for (let i = 0; i < n; i++) {
			x[i] = levels[y + i]! + h * (a41 * k[k1 + i]! + a42 * k[k2 + i]! + a43 * k[k3 + i]!);
		}
		stage(segment, week + c4 * h, k4);
		for (let i = 0; i < n; i++) {
			const slope = a51 * k[k1 + i]! + a52 * k[k2 + i]! + a53 * k[k3 + i]! + a54 * k[k4 + i]!;
			x[i] = levels[y + i]! + h * slope;
		}
		stage(segment, week + c5 * h, k5);
		for (let i = 0; i < n; i++) {
			const slope =
				a61 * k[k1 + i]! + a62 * k[k2 + i]! + a63 * k[k3 + i]! + a64 * k[k4 + i]! + a65 * k[k5 + i]!;
			x[i] = levels[y + i]! + h * slope;
		}
		stage(segment, week + c6 * h, k6);
		for (let i = 0; i < n; i++) {
			const slope = b1 * k[k1 + i]! + b3 * k[k3 + i]! + b4 * k[k4 + i]! + b5 * k[k5 + i]! + b6 * k[k6 + i]!;
			x[i] = levels[y + i]! + h * slope;
		}
		stage(segment, week + c7 * h, k7);
		let largest = 0;
		for (let i = 0; i < n; i++) {
			levels[y + n + i] = x[i]!;
			const slopes = e1 * k[k1 + i]! + e3 * k[k3 + i]! + e4 * k[k4 + i]! + e5 * k[k5 + i]! + e6 * k[k6 + i]!;
			largest = Math.max(largest, Math.abs(h * (slopes + e7 * k[k7 + i]!)));
		}
		return largest;
	}

	/** The rates of `stocks` at a week, into the record. */
	function stage(segment: Segment, week: number, offset: number): void {
		if (segment.moving) {
			segment.writeInputs(week, inputs);
			rates.settle(inputs);
		}
		rates.derive(stocks, segment.shocked ? segment.shockAt(week) : 0, record.rates, offset);
	}

	/** Ends a step, whose levels and rates are written already. */
	function keep(week: number, length: number): void {
		const { count, levels } = record;
		record.times[count] = week;
		record.lengths[count] = length;
		if (length === 0) levels.copyWithin((count + 1) * n, count * n, (count + 1) * n);
		record.count++;
		grow(record);
	}
}
