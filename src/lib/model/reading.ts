/** How somebody reads a level in others. */

/** Chance that at least two of three sampled people have what a share `x` (0..1) of all people has: 3x² − 2x³. */
export function majority(x: number): number {
	return x * x * (3 - 2 * x);
}

/**
 * What one link reads of its source: the share itself (`one`: a sampled person has it) or the majority of three.
 *
 * @param level the source's level, 0..1; for a majority reading after its examples
 */
export function read(reading: 'one' | 'majority', level: number): number {
	return reading === 'majority' ? majority(level) : level;
}
