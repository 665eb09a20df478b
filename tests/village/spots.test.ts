import { describe, expect, it } from 'vitest';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import { beside, diameterOf, nearestTo, spotsOf, type Direction } from '#lib/village/spots.ts';

const plans: readonly MeetingPlan[] = [
	{ type: 'mixed' },
	{ type: 'neighbours', degree: 10, rewiring: 0.1 },
	{ type: 'units', size: 40, across: 0.05 }
];

describe.each(plans)('people who meet as $type', (plan) => {
	it.each([30, 400, 1000])('stand within the picture and apart: %i of them', (people) => {
		const spots = spotsOf(plan, people, 600);
		const radius = diameterOf(spots, 44) / 2;
		let least = Infinity;
		for (let a = 0; a < people; a++) {
			const [x, y] = [spots.middles[2 * a]!, spots.middles[2 * a + 1]!];
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(radius - 0.5);
			expect(Math.max(x, y)).toBeLessThanOrEqual(600 - radius + 0.5);
			for (let b = 0; b < a; b++) {
				least = Math.min(least, Math.hypot(spots.middles[2 * b]! - x, spots.middles[2 * b + 1]! - y));
			}
		}
		expect(least).toBeGreaterThanOrEqual(2 * radius - 1);
	});

	it('are found where they stand', () => {
		const { middles } = spotsOf(plan, 500, 600);
		for (const person of [0, 77, 499]) {
			expect(nearestTo(spotsOf(plan, 500, 600), middles[2 * person]! + 2, middles[2 * person + 1]!)).toBe(
				person
			);
		}
	});

	it('are all reached by the four arrows', () => {
		const spots = spotsOf(plan, 60, 600);
		const reached = new Set([0]);
		for (const person of reached) {
			for (const direction of ['up', 'down', 'left', 'right'] satisfies Direction[]) {
				reached.add(beside(spots, person, direction));
			}
		}
		expect(reached.size).toBe(60);
	});
});

describe('an arrow', () => {
	it('goes the way it points, and stays where nobody is', () => {
		const spots = spotsOf({ type: 'mixed' }, 300, 600);
		for (let person = 0; person < 300; person++) {
			const next = beside(spots, person, 'right');
			if (next !== person) expect(spots.middles[2 * next]!).toBeGreaterThan(spots.middles[2 * person]!);
		}
		const right = [...Array(300).keys()].reduce((a, b) =>
			spots.middles[2 * a]! > spots.middles[2 * b]! ? a : b
		);
		expect(beside(spots, right, 'right')).toBe(right);
	});
});
