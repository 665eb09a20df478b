import { describe, expect, it } from 'vitest';
import { Random } from '#lib/community/random.ts';

describe('a stream of random numbers', () => {
	it('follows sfc32 (worked out here in arithmetic without bits)', () => {
		const random = new Random(12);
		const drawn = Array.from({ length: 600 }, () => random.next());
		const size = 2n ** 32n;
		const again = new Random(12);
		const state = (again as unknown as { state: Int32Array }).state;
		// The state stands at the end of the first block; what follows is the second.
		let [a, b, c, count] = [...state].map((word) => ((BigInt(word) % size) + size) % size) as [
			bigint,
			bigint,
			bigint,
			bigint
		];
		const second = Array.from({ length: 256 }, () => {
			const t = (a + b + count) % size;
			count = (count + 1n) % size;
			a = b ^ (b / 512n);
			b = (c * 9n) % size;
			c = (((c * 2097152n) % size) + c / 2048n + t) % size;
			return Number(t);
		});
		expect(drawn.slice(256 - 12, 512 - 12)).toEqual(second);
	});

	it('is the same for a seed, and another for another seed or stream', () => {
		const first = (seed: number, stream?: number) => new Random(seed, stream).next();
		expect(first(5)).toBe(first(5));
		const all = Array.from({ length: 2000 }, (_, seed) => [
			first(seed),
			first(seed, 1),
			first(seed, 2)
		]).flat();
		expect(new Set(all).size).toBe(all.length);
	});

	it('spreads evenly over whole numbers (chi-square, 99 degrees of freedom, 1 in 10,000)', () => {
		const random = new Random(77);
		const counts = new Float64Array(100);
		for (let i = 0; i < 1_000_000; i++) counts[random.below(100)]! += 1;
		expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(161);
	});
});
