/** One picture in place of an element a week. */

/** A mask from left to right that lets through as much of each value's stretch as `share` (0..1) says; all are equally wide. */
export function shades(values: readonly number[], share: (value: number) => number): string {
	const edge = (i: number) => `${Math.round((10_000 * i) / values.length) / 100}%`;
	const stops = values.map((value, i) => {
		const opaque = `${Math.round(1000 * share(value)) / 10}%`;
		return `color-mix(in srgb, var(--ink) ${opaque}, transparent) ${edge(i)} ${edge(i + 1)}`;
	});
	return `linear-gradient(to right, ${stops.join(', ')})`;
}
