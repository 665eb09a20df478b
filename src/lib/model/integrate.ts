/**
 * The stepping loop: expand the model about where it is, go as far as the series reaches, begin again (Taylor's method; after
 * À. Jorba, M. Zou, "A software package for the numerical integration of ODEs by means of high-order Taylor methods",
 * Experimental Mathematics 14, 2005).
 */
import { highest, stride } from './recurrence.ts';
import { sumOf, type Series } from './series.ts';
import type { Segment } from './timeline.ts';

/** Steps as long as an error of `tolerance` per step allows, or all of one length (weeks) and order. */
export type Control = { readonly tolerance: number } | { readonly step: number; readonly order: number };

/** A step that was taken: its stocks, and all that follows from them, are the polynomials of `order` in `Series`. */
export interface Step {
	readonly segment: Segment;
	readonly from: number;
	readonly until: number;
	readonly order: number;
}

/**
 * Solves through all segments, and leaves the stocks (in the order of `Model.stocks`) where they are in the end.
 *
 * @param visit is called after every step, before the next writes over its series; a segment of no length is a step of none
 */
export type Integrator = (
	segments: readonly Segment[],
	stocks: Float64Array,
	control: Control,
	visit?: (step: Step) => void
) => void;

/** Makes the loop for one model. */
export function createIntegrator(series: Series): Integrator {
	const { coefficients } = series;

	return (segments, stocks, control, visit) => {
		const order = 'step' in control ? control.order : orderFor(control.tolerance);
		for (const segment of segments) {
			const end = segment.until;
			series.begin(segment);
			for (let from = segment.from, until; ; from = until) {
				for (let i = 0; i < stocks.length; i++) coefficients[i * stride] = stocks[i]!;
				series.expand(from, order);
				const length = 'step' in control ? control.step : reach(control.tolerance, stocks.length, order);
				// A rest shorter than a hundredth of a step is taken along.
				until = from + 1.01 * length >= end ? end : from + length;
				readStocks(coefficients, order, until - from, stocks);
				visit?.({ segment, from, until, order });
				if (until >= end) break;
			}
		}
	};

	/** How far the series may be trusted: where each of its last two terms is as large as the tolerance. */
	function reach(tolerance: number, n: number, order: number): number {
		let last = 0;
		let before = 0;
		for (let i = 0, at = order; i < n; i++, at += stride) {
			const one = Math.abs(coefficients[at]!);
			const other = Math.abs(coefficients[at - 1]!);
			if (one > last) last = one;
			if (other > before) before = other;
		}
		const wanted = Math.log(tolerance);
		return Math.exp(Math.min((wanted - Math.log(last)) / order, (wanted - Math.log(before)) / (order - 1)));
	}
}

/**
 * The order that costs least where a series that converges is wanted as exact as this: two more than where all the work is in
 * products (Jorba and Zou, 3.1), since a good part of it goes with the order, not with its square.
 */
export function orderFor(tolerance: number): number {
	return Math.min(highest, Math.ceil(3 - Math.log(tolerance) / 2));
}

/** Writes the stocks, `after` the middle of their series. Kept in 0..1, which rounding may miss. */
export function readStocks(
	coefficients: Float64Array,
	order: number,
	after: number,
	stocks: Float64Array
): void {
	for (let i = 0; i < stocks.length; i++) {
		const level = sumOf(coefficients, i * stride, order, after);
		stocks[i] = level < 0 ? 0 : level > 1 ? 1 : level;
	}
}
