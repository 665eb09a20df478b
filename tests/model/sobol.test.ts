import { describe, expect, it } from 'vitest';
import { createSobolStudy, type SobolIndex } from '#lib/model/sobol.ts';

function indicesOf(f: (x: Float64Array) => number, dimension: number, rows: number, seed = 1): SobolIndex[] {
	const study = createSobolStudy(f, dimension, { seed });
	study.advance(rows);
	return study.indices();
}

/** Ishigami and Homma's function, on 0..1 instead of −π..π. */
function ishigami(point: Float64Array): number {
	const [x, y, z] = [...point].map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
	return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Its indices, by integration: a 7, b 0.1. */
function ishigamiIndices() {
	const [a, b] = [7, 0.1];
	const x = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
	const y = a ** 2 / 8;
	const xz = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
	const all = x + y + xz;
	return { first: [x / all, y / all, 0], total: [(x + xz) / all, y / all, xz / all] };
}

describe('Sobol indices', () => {
	it('of the Ishigami function are the analytic ones', () => {
		const { first, total } = ishigamiIndices();
		expect(first[0]).toBeCloseTo(0.3139, 4);
		expect(total[2]).toBeCloseTo(0.2437, 4);
		for (const seed of [1, 2, 3]) {
			const found = indicesOf(ishigami, 3, 2048, seed);
			found.forEach((index, i) => {
				expect(Math.abs(index.first.value - first[i]!)).toBeLessThan(0.02);
				expect(Math.abs(index.total.value - total[i]!)).toBeLessThan(0.02);
				expect(index.first.low).toBeLessThanOrEqual(first[i]! + 0.005);
				expect(index.first.high).toBeGreaterThanOrEqual(first[i]! - 0.005);
				expect(index.total.low).toBeLessThanOrEqual(total[i]! + 0.005);
				expect(index.total.high).toBeGreaterThanOrEqual(total[i]! - 0.005);
			});
		}
	});

	it('of a linear function are its squared coefficients, alone and in all', () => {
		const weights = [3, 2, 1];
		const found = indicesOf((x) => weights.reduce((sum, w, i) => sum + w * x[i]!, 5), 3, 1024);
		found.forEach(({ first, total }, i) => {
			expect(first.value).toBeCloseTo(weights[i]! ** 2 / 14, 2);
			expect(total.value).toBeCloseTo(weights[i]! ** 2 / 14, 2);
		});
	});

	it('of a product share what no input does alone', () => {
		// (x − ½)(y − ½) has no first order at all.
		const found = indicesOf((x) => (x[0]! - 0.5) * (x[1]! - 0.5), 2, 4096);
		for (const { first, total } of found) {
			expect(first.value).toBeCloseTo(0, 1);
			expect(total.value).toBeCloseTo(1, 1);
		}
	});

	it('give nothing to an input that does nothing', () => {
		const found = indicesOf((x) => x[0]! ** 2, 3, 256);
		for (const { first, total } of found.slice(1)) {
			expect(Math.abs(first.value)).toBeLessThan(1e-12);
			expect(total).toEqual({ value: 0, low: 0, high: 0 });
		}
	});

	it('of a constant are 0', () => {
		expect(indicesOf(() => 0.3, 1, 64)).toEqual([
			{ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } }
		]);
	});

	it('narrow as rows come in, and cost dimension + 2 calls a row', () => {
		let calls = 0;
		const study = createSobolStudy(
			(x) => {
				calls++;
				return ishigami(x);
			},
			3,
			{ seed: 1 }
		);
		study.advance(128);
		const [early] = study.indices();
		study.advance(1920);
		const [late] = study.indices();
		expect(calls).toBe(5 * 2048);
		expect(study.rows).toBe(2048);
		expect(late!.first.high - late!.first.low).toBeLessThan((early!.first.high - early!.first.low) / 2);
	});
});
