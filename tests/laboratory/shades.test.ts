import { describe, expect, it } from 'vitest';
import { shades } from '#lib/laboratory/shades.ts';

describe('shades', () => {
	it('give each value a stretch of its own, as wide as the others', () => {
		expect(shades([2, 0, 1, 4], (value) => value / 4)).toBe(
			'linear-gradient(to right, rgb(0 0 0 / 50%) 0% 25%, rgb(0 0 0 / 0%) 25% 50%, rgb(0 0 0 / 25%) 50% 75%, rgb(0 0 0 / 100%) 75% 100%)'
		);
	});

	it('leave no gap where the stretches have no round width', () => {
		const stops = [
			...shades(new Array<number>(53).fill(0.5), (value) => value).matchAll(/([\d.]+)% ([\d.]+)%[,)]/g)
		];
		expect(stops).toHaveLength(53);
		for (const [i, [, from]] of stops.entries()) expect(from).toBe(stops[i - 1]?.[2] ?? '0');
		expect(stops.at(-1)?.[2]).toBe('100');
	});
});
