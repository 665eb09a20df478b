/** Where somebody stands on a map of resting places, and how far a tipping point is. */
import { apart, type MapAnswer } from './survey.ts';

export interface Standing {
	/** The outcome at the lowest and the highest resting place, 0..1. */
	readonly low: number;
	readonly high: number;
	readonly two: boolean;
	/** Points of a hundred to the nearest cell with two resting places; undefined where the map has none. */
	readonly points: number | undefined;
}

/**
 * @param x, y the inputs along the map, in percent
 */
export function standingAt({ size, lowest, highest }: MapAnswer, x: number, y: number): Standing {
	const unit = 100 / (size - 1);
	const cell = Math.round(y / unit) * size + Math.round(x / unit);
	let nearest = Infinity;
	for (let i = 0; i < size * size; i++) {
		if (!(highest[i]! - lowest[i]! > apart)) continue;
		nearest = Math.min(nearest, Math.hypot((i % size) * unit - x, Math.floor(i / size) * unit - y));
	}
	const [low, high] = [lowest[cell]!, highest[cell]!];
	return { low, high, two: high - low > apart, points: nearest < Infinity ? nearest : undefined };
}

/** Of all cells of a map, the share that have two resting places. */
export function shareOfTwo({ lowest, highest }: MapAnswer): number {
	return lowest.filter((low, cell) => highest[cell]! - low > apart).length / lowest.length;
}
