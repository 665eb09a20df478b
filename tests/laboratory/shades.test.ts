import { describe, expect, it } from 'vitest';
import { shades } from '#lib/laboratory/shades.ts';

describe('shades', () => {
	it('give each value a stretch of its own, as wide as the others', () => {
		const stretches = [
			...shades([2, 0, 1, 4], (value) => value / 4).matchAll(/ ([\d.]+%), transparent\) (\S+ \S+?)[,)]/g)
		];
		expect(stretches.map(([, opaque, place]) => [opaque, place])).toEqual([
			['50%', '0% 25%'],
			['0%', '25% 50%'],
			['25%', '50% 75%'],
			['100%', '75% 100%']
		]);
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
