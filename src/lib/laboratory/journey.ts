/** What a journey of the inputs there and back shows. */
import type { Moment } from '#lib/model/sweep.ts';

export interface Journey {
	/** Halfway between the highest and the lowest outcome on the way, 0..1. */
	readonly half: number;
	/** The first moment below it. */
	readonly fall: Moment;
	/** The first moment that is above it again, if it comes. */
	readonly back: Moment | undefined;
}

/** An outcome that moves less has not gone anywhere. */
const least = 0.1;

/** Where the outcome goes through half of its way, down and up; nothing where it hardly moves. */
export function journeyOf(moments: readonly Moment[]): Journey | undefined {
	const levels = moments.map(({ outcome }) => outcome);
	const [low, high] = [Math.min(...levels), Math.max(...levels)];
	const half = (low + high) / 2;
	const fall = moments.find(({ outcome }) => outcome < half);
	if (!fall || high - low < least) return undefined;
	return { half, fall, back: moments.find(({ week, outcome }) => week > fall.week && outcome >= half) };
}
