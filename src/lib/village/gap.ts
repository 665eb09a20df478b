/** What lies between people and curve. */
import { daysAWeek } from '#lib/community/rules.ts';

/** Two standard errors: about 19 in 20 shares counted among so many people lie within. */
const errors = 2;

/** How far chance alone usually moves the share of so many people who each hold something with a probability. */
export function chanceOf(share: number, people: number): number {
	return errors * Math.sqrt((share * (1 - share)) / people);
}

/** The smallest difference that two decimals tell from nothing. */
const smallest = 0.01;

/** A difference in words: one that would be written as nothing is less than the smallest that is not. */
export function differenceOf(
	size: number,
	write: (level: number) => string,
	less: (level: string) => string
): string {
	return size < smallest / 2 ? less(write(smallest)) : write(size);
}

/**
 * Where the two were furthest apart.
 *
 * @param daily the people on days 0, 1, 2 …
 * @param weekly the curve at weeks 0, 1, 2 …
 */
export function furthest(daily: readonly number[], weekly: readonly number[]): { gap: number; week: number } {
	let found = { gap: 0, week: 0 };
	for (let week = 0; week * daysAWeek < daily.length; week++) {
		const gap = Math.abs((daily[week * daysAWeek] ?? 0) - (weekly[week] ?? 0));
		if (gap > found.gap) found = { gap, week };
	}
	return found;
}
