import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrows, nearest } from '#lib/network/direction.ts';

const right = arrows['ArrowRight']!;

describe('an arrow key', () => {
	it('goes to the nearest place straight ahead', () => {
		expect(
			nearest({ x: 0, y: 0 }, right, [
				{ x: 100, y: 0 },
				{ x: 50, y: 0 },
				{ x: -10, y: 0 }
			])
		).toEqual({ x: 50, y: 0 });
	});

	it('prefers what lies ahead to what is nearer but aside', () => {
		expect(
			nearest({ x: 0, y: 0 }, right, [
				{ x: 40, y: 60 },
				{ x: 80, y: 5 }
			])
		).toEqual({ x: 80, y: 5 });
	});

	it('goes nowhere when nothing lies that way', () => {
		expect(
			nearest({ x: 0, y: 0 }, right, [
				{ x: -5, y: 0 },
				{ x: 0, y: 0 }
			])
		).toBeUndefined();
	});

	it('always moves the way it points', () => {
		const place = fc.record({
			x: fc.integer({ min: -500, max: 500 }),
			y: fc.integer({ min: -500, max: 500 })
		});
		fc.assert(
			fc.property(place, fc.array(place), (from, places) => {
				const found = nearest(from, right, places);
				if (found) expect(found.x).toBeGreaterThan(from.x);
			}),
			{ seed: 5 }
		);
	});
});
