import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { createDraws } from '#lib/model/draws.ts';

type Points = readonly Float64Array[];

function drawn(dimension: number, count: number, seed: number): Points {
	const draw = createDraws(dimension, seed);
	return Array.from({ length: count }, (_, i) => {
		const point = new Float64Array(dimension);
		draw(i, point);
		return point;
	});
}

function chance(dimension: number, count: number, seed: number): Points {
	const random = randomLcg(seed / 7);
	return Array.from({ length: count }, () => Float64Array.from({ length: dimension }, random));
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values.map((x) => x * x)));
const column = (points: Points, j: number) => points.map((point) => point[j]!);

/** How far the coordinates' means are from a half. */
function meanErrors(points: Points): number[] {
	return Array.from(points[0]!, (_, j) => mean(column(points, j)) - 0.5);
}

/** The correlation of every pair of coordinates; 0 where they are independent. */
function correlations(points: Points): number[] {
	const columns = Array.from(points[0]!, (_, j) => {
		const values = column(points, j);
		const middle = mean(values);
		const spread = rootMeanSquare(values.map((x) => x - middle));
		return values.map((x) => (x - middle) / spread);
	});
	return columns.flatMap((a, j) => columns.slice(0, j).map((b) => mean(a.map((x, i) => x * b[i]!))));
}

describe('draws', () => {
	const seeds = [1, 2, 3];
	const average = (points: (seed: number) => Points, error: (points: Points) => number[]) =>
		mean(seeds.map((seed) => rootMeanSquare(error(points(seed)))));

	it.each([100, 400, 1000])('have truer means than chance in 50 dimensions (%i points)', (count) => {
		const ours = average((seed) => drawn(50, count, seed), meanErrors);
		expect(ours).toBeLessThan(average((seed) => chance(50, count, seed), meanErrors) / 4);
	});

	it.each([
		[400, 0.8],
		[1000, 0.6]
	])('pair their coordinates more evenly than chance (%i points)', (count, share) => {
		const ours = average((seed) => drawn(50, count, seed), correlations);
		expect(ours).toBeLessThan(share * average((seed) => chance(50, count, seed), correlations));
	});

	it('put one point into each of the 256 equal parts of every coordinate', () => {
		const points = drawn(128, 256, 5);
		// The shift may cut one part in two.
		for (let j = 0; j < 128; j++) {
			const sorted = column(points, j).toSorted((a, b) => a - b);
			const gaps = sorted.slice(1).map((x, i) => x - sorted[i]!);
			expect(Math.max(...gaps)).toBeCloseTo(1 / 256, 9);
			expect(Math.min(...gaps)).toBeCloseTo(1 / 256, 9);
		}
	});

	it('are the same for the same seed, others for another, and always in the cube', () => {
		expect(drawn(200, 50, 4)).toEqual(drawn(200, 50, 4));
		expect(drawn(200, 1, 4)).not.toEqual(drawn(200, 1, 5));
		const all = drawn(200, 500, 4).flatMap((point) => [...point]);
		expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...all)).toBeLessThan(1);
	});

	it('refuse a cube without dimensions', () => {
		expect(() => createDraws(0)).toThrow('dimension: 0');
	});
});
