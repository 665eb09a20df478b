/** What is drawn of a number: no more of it than the eye can tell, so that what looks the same is not drawn anew. */

/** The nearest of `steps` even steps of 0..1; undefined stays so. */
export function inSteps(value: number | undefined, steps: number): number | undefined {
	return value === undefined ? undefined : Math.round(value * steps) / steps;
}
