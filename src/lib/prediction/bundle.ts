/** The curves of many together: their middle and their middle half, reading by reading. */
import { quantiles } from '#lib/model/quantile.ts';

export interface Bundle {
	/** Levels (0..1) at the weeks of the readings. */
	readonly low: readonly number[];
	readonly median: readonly number[];
	readonly high: readonly number[];
}

/** A quarter is below `low`, half below `median`, three quarters below `high`; undefined without any curve. */
export function bundleOf(curves: readonly (readonly number[])[]): Bundle | undefined {
	const [first] = curves;
	if (!first) return undefined;
	const rows = first.map((_, i) =>
		quantiles(
			Float64Array.from(curves, (curve) => curve[i] ?? 0),
			[0.25, 0.5, 0.75]
		)
	);
	const at = (share: number) => rows.map((row) => row[share] ?? 0);
	return { low: at(0), median: at(1), high: at(2) };
}
