import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, type Between } from '#lib/laboratory/difference.ts';

/** The area between the curves where `side` of the difference counts, by trapezoids. */
const area = (points: readonly Between[], side: 1 | -1) =>
	points.slice(1).reduce((sum, point, i) => {
		const before = points[i]!;
		const height = ({ now, pinned }: Between) => Math.max(0, side * (now - pinned));
		return sum + ((height(before) + height(point)) / 2) * (point.week - before.week);
	}, 0);

describe('between two curves', () => {
	it('stands a point where they cross', () => {
		expect(between([0, 1], [0.5, 0.5])).toEqual([
			{ week: 0, now: 0, pinned: 0.5 },
			{ week: 0.5, now: 0.5, pinned: 0.5 },
			{ week: 1, now: 1, pinned: 0.5 }
		]);
	});

	it('lies what the one has more, less what the other has more', () => {
		const level = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 53 }), (rows) => {
				const [now, pinned] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
				const points = between(now, pinned);
				// The signed area does not depend on where the curves cross: trapezoids over whole weeks have it.
				const signed = rows
					.slice(1)
					.reduce((sum, [a, b], i) => sum + (rows[i]![0] - rows[i]![1] + a - b) / 2, 0);
				expect(area(points, 1) - area(points, -1)).toBeCloseTo(signed, 9);
				expect(points.every(({ week }, i) => i === 0 || week >= points[i - 1]!.week)).toBe(true);
				// Between two points nobody overtakes.
				expect(
					points.slice(1).every((point, i) => {
						const before = points[i]!;
						return (before.now - before.pinned) * (point.now - point.pinned) >= -1e-15;
					})
				).toBe(true);
			}),
			{ seed: 10, numRuns: 1000 }
		);
	});
});
