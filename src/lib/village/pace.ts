/** How fast a community is lived. */

/** Weeks a second. */
export const speeds = [1, 4, 8] as const;
export type Speed = (typeof speeds)[number];
/** Pictures a second where nothing is to move: a still a week. */
const stillsASecond = 2;

/**
 * Weeks a second.
 *
 * @param still week by week instead of day by day
 */
export function paceOf(speed: Speed, still: boolean): number {
	return still ? Math.min(speed, stillsASecond) : speed;
}
