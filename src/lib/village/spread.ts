/** How the ends of many communities are spread, as a histogram and as a file. */
import { csvFormatRows } from 'd3';
import type { Ensemble } from '#lib/community/ensemble.ts';

/** Of the axis of levels. */
const binCount = 20;

export interface Bin {
	/** Levels; the upper one is not included, except 1. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** The outcome of every run in its last week. */
export function endsOf({ runs, weeks, outcomes }: Ensemble): number[] {
	return Array.from({ length: runs }, (_, run) => outcomes[run * (weeks + 1) + weeks]!);
}

export function binsOf(ends: readonly number[]): Bin[] {
	const counts = new Array<number>(binCount).fill(0);
	for (const end of ends) counts[Math.min(binCount - 1, Math.floor(end * binCount))]!++;
	return counts.map((count, i) => ({ from: i / binCount, to: (i + 1) / binCount, count }));
}

/** Every run a row: its seed, and the outcome at weeks 0, 1, 2 …; decimal points, six digits. */
export function runsCsv({ runs, weeks, outcomes }: Ensemble, seed: number): string {
	const week = Array.from({ length: weeks + 1 }, (_, at) => at);
	return csvFormatRows([
		['seed', ...week.map(String)],
		...Array.from({ length: runs }, (_, run) => [
			String(seed + run),
			...week.map((at) => outcomes[run * (weeks + 1) + at]!.toFixed(6))
		])
	]);
}
