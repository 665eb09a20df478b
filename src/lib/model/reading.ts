/** Chance that at least two of three sampled people have what a share `x` (0..1) of all people has: 3x² − 2x³. */
export function majority(x: number): number {
	return x * x * (3 - 2 * x);
}
