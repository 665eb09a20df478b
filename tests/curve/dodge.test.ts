import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '#lib/curve/dodge.ts';

describe('dodge', () => {
	it('leaves labels where they belong when they have room', () => {
		expect(dodge([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
	});

	it('parts two that want the same place evenly', () => {
		expect(dodge([50, 50], 20, 0, 100)).toEqual([40, 60]);
	});

	it('keeps every gap, the order and the bounds, for any wishes that fit', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: -20, max: 220, noNaN: true }), { maxLength: 9 }), (wanted) => {
				const places = dodge(wanted, 20, 0, 200);
				const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
				const sorted = order.map((i) => places[i]!);
				sorted.forEach((place, i) => {
					expect(place).toBeGreaterThanOrEqual(-1e-9);
					expect(place).toBeLessThanOrEqual(200 + 1e-9);
					if (i > 0) expect(place - sorted[i - 1]!).toBeGreaterThanOrEqual(20 - 1e-9);
				});
			}),
			{ seed: 4, numRuns: 1000 }
		);
	});

	it('shrinks the gaps when there are too many labels', () => {
		const places = dodge([5, 5, 5], 50, 0, 40);
		expect(places[0]).toBeGreaterThanOrEqual(0);
		expect(places[2]).toBeLessThanOrEqual(40);
	});
});
