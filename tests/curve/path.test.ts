import { describe, expect, it } from 'vitest';
import { Pen } from '#lib/curve/path.ts';

/** Levels up, percent of the plot down. */
const pen = new Pen([0, 50, 100], (level) => 100 - 100 * level);

describe('a pen', () => {
	it('draws a line through a level at each column', () => {
		expect(pen.line([0, 0.5, 1])).toBe('0,100 50,50 100,0');
	});

	it('goes along the upper line and back along the lower', () => {
		expect(pen.area([1, 1, 1], [0, 0.25, 0])).toBe('0,0 50,0 100,0 100,100 50,75 0,100');
	});

	it('writes no more than two decimals', () => {
		expect(new Pen([100 / 3], (level) => 100 * level).line([2 / 3])).toBe('33.33,66.67');
	});
});
