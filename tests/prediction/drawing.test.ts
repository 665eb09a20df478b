import { describe, expect, it } from 'vitest';
import {
	blank,
	grain,
	isDrawn,
	reach,
	readingsOf,
	readingWeeks,
	stroke,
	weekly,
	whole,
	withReading
} from '#lib/prediction/drawing.ts';

const at = (week: number, level: number) => ({ week, level });

describe('a drawing', () => {
	it('goes straight between two points of the pen', () => {
		const curve = whole(stroke(blank(52), at(0, 0.1), at(52, 0.62)), 0.1);
		expect(weekly(curve)[26]).toBeCloseTo(0.36, 10);
		expect(weekly(curve)).toHaveLength(53);
	});

	it('begins where the question does, wherever the pen begins', () => {
		const curve = whole(stroke(blank(52), at(0, 0.9), at(52, 0.9)), 0.05);
		expect(curve[0]).toBe(0.05);
		expect(curve[1]).toBe(0.9);
	});

	it('is corrected by a stroke drawn backwards over it, and only where that passes', () => {
		const once = stroke(blank(52), at(0, 0), at(52, 0.52));
		const twice = weekly(whole(stroke(once, at(30, 1), at(20, 1)), 0));
		expect(twice[25]).toBe(1);
		expect(twice[19]).toBeCloseTo(0.19, 10);
		expect(twice[31]).toBeCloseTo(0.31, 10);
	});

	it('follows a pen that goes straight up or down within one place', () => {
		const drawn = stroke(blank(52), at(10, 0.2), at(10.05, 0.8));
		expect(whole(drawn, 0)[10 * grain]).toBe(0.8);
	});

	it('bridges what was left out, and goes on level after its end', () => {
		const parts = stroke(stroke(blank(52), at(10, 0.2), at(10, 0.2)), at(20, 0.4), at(20, 0.4));
		const curve = weekly(whole(parts, 0));
		expect([curve[5], curve[10], curve[15], curve[20], curve[52]].map((level) => level?.toFixed(3))).toEqual([
			'0.100',
			'0.200',
			'0.300',
			'0.400',
			'0.400'
		]);
		expect(reach(parts)).toBe(20);
		expect(isDrawn(parts)).toBe(true);
		expect(isDrawn(blank(52))).toBe(false);
	});

	it('is written down at weeks 4, 8 … 52', () => {
		expect(readingWeeks(52)).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52]);
		expect(readingsOf(whole(stroke(blank(52), at(0, 0), at(52, 1)), 0))[6]).toBeCloseTo(28 / 52, 10);
	});

	it('by keyboard joins a reading to the neighbours that are there', () => {
		const first = withReading(blank(52), 0, 0.4, 0.2);
		expect(weekly(whole(first, 0.2))[2]).toBeCloseTo(0.3, 10);
		const third = withReading(first, 2, 0.8, 0.2);
		expect(third[8 * grain]).toBeUndefined();
		const second = weekly(whole(withReading(third, 1, 0.5, 0.2), 0.2));
		expect(
			[second[4], second[6], second[8], second[10], second[12]].map((level) => level?.toFixed(3))
		).toEqual(['0.400', '0.450', '0.500', '0.650', '0.800']);
	});
});
