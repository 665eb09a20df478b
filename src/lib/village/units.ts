/** Units by themselves: what their mean hides. */
import { unitsOf } from '#lib/community/meeting.ts';

/** The mean outcome of each unit. */
export function unitMeans(outcomes: Float32Array, size: number): number[] {
	const starts = unitsOf(outcomes.length, size);
	return Array.from(starts.subarray(1), (end, unit) => {
		const from = starts[unit]!;
		return outcomes.subarray(from, end).reduce((sum, outcome) => sum + outcome, 0) / (end - from);
	});
}
