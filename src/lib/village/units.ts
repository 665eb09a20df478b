/** Units by themselves: what their mean hides. */
import { unitsOf } from '#lib/community/units.ts';

/** The mean outcome of those who are there, of each unit. */
export function unitMeans(outcomes: Float32Array, size: number, gone?: Uint8Array): number[] {
	const starts = unitsOf(outcomes.length, size);
	return Array.from(starts.subarray(1), (end, unit) => {
		const from = starts[unit]!;
		const left = gone?.subarray(from, end).reduce((sum, away) => sum + away, 0) ?? 0;
		const sum = outcomes.subarray(from, end).reduce((sum, outcome) => sum + outcome, 0);
		return sum / Math.max(1, end - from - left);
	});
}
