import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ring, type Acquaintances } from '#lib/community/acquaintances.ts';
import { feasible } from '#lib/community/meeting.ts';
import { createMeeting } from '#lib/community/structures.ts';
import { unitsOf } from '#lib/community/units.ts';
import { Random } from '#lib/community/random.ts';

function neighbours({ starts, others }: Acquaintances, person: number): number[] {
	return [...others.subarray(starts[person], starts[person + 1])];
}

/** Mean over people of the share of pairs of acquaintances who know each other. */
function clustering(known: Acquaintances, people: number): number {
	const sets = Array.from({ length: people }, (_, i) => new Set(neighbours(known, i)));
	const shares = sets.map((set) => {
		const list = [...set];
		const pairs = (list.length * (list.length - 1)) / 2;
		const closed = list.flatMap((a, i) => list.slice(i + 1).filter((b) => sets[a]!.has(b))).length;
		return pairs === 0 ? 0 : closed / pairs;
	});
	return shares.reduce((a, b) => a + b, 0) / people;
}

/** Mean number of steps from some people to all others. */
function pathLength(known: Acquaintances, people: number, from: readonly number[]): number {
	let sum = 0;
	for (const start of from) {
		const steps = new Int32Array(people).fill(-1);
		steps[start] = 0;
		const queue = [start];
		for (const person of queue) {
			for (const other of neighbours(known, person)) {
				if (steps[other] !== -1) continue;
				steps[other] = steps[person]! + 1;
				queue.push(other);
			}
		}
		sum += steps.reduce((a, b) => a + b, 0) / (people - 1);
	}
	return sum / from.length;
}

const people = 1000;
const some = [0, 100, 333, 500, 901];

describe('a ring of neighbours', () => {
	const shaped = (degree: number, rewiring: number) => ring(people, degree, rewiring, new Random(3));

	it('has the degrees of Watts and Strogatz: k on average, never below k/2, mutual, no loops, no doubles', () => {
		for (const rewiring of [0, 0.1, 1]) {
			const known = shaped(8, rewiring);
			expect(known.others).toHaveLength(8 * people);
			for (let person = 0; person < people; person++) {
				const mine = neighbours(known, person);
				expect(mine.length).toBeGreaterThanOrEqual(4);
				expect(new Set(mine).size).toBe(mine.length);
				expect(mine).not.toContain(person);
				expect(mine.every((other) => neighbours(known, other).includes(person))).toBe(true);
			}
		}
		// k/2 of one's own and as many on average from others, which are nearly Poisson: variance k/2.
		const degrees = Array.from({ length: people }, (_, i) => neighbours(shaped(8, 1), i).length);
		const variance = degrees.reduce((sum, degree) => sum + (degree - 8) ** 2, 0) / people;
		expect(variance).toBeGreaterThan(4 * 0.8);
		expect(variance).toBeLessThan(4 * 1.2);
	});

	it('clusters as theory says: 3(k − 2) / 4(k − 1) · (1 − β)³ (Barrat and Weigt 2000)', () => {
		const lattice = (3 * 8) / (4 * 9);
		expect(clustering(shaped(10, 0), people)).toBeCloseTo(lattice, 10);
		for (const rewiring of [0.1, 0.3]) {
			const expected = lattice * (1 - rewiring) ** 3;
			expect(Math.abs(clustering(shaped(10, rewiring), people) - expected)).toBeLessThan(0.03);
		}
		expect(clustering(shaped(10, 1), people)).toBeLessThan(0.03);
	});

	it('is n/2k long unrewired, and little longer than a random graph, ln n / ln k, rewired', () => {
		const reach = Array.from({ length: people - 1 }, (_, i) =>
			Math.ceil(Math.min(i + 1, people - i - 1) / 5)
		);
		const exact = reach.reduce((a, b) => a + b, 0) / (people - 1);
		expect(pathLength(shaped(10, 0), people, some)).toBeCloseTo(exact, 10);
		expect(Math.abs(exact / (people / 20) - 1)).toBeLessThan(0.02);
		const short = Math.log(people) / Math.log(10);
		expect(Math.abs(pathLength(shaped(10, 1), people, some) / short - 1)).toBeLessThan(0.15);
		expect(pathLength(shaped(10, 0.1), people, some)).toBeLessThan(2 * short);
	});

	it('meetings are with acquaintances, each as often', () => {
		const random = new Random(1);
		const met = createMeeting(
			{ plan: { type: 'neighbours', degree: 4, rewiring: 0 }, people: 100, stocks: [] },
			random,
			new Random(2)
		);
		const times = new Map<number, number>();
		for (let i = 0; i < 40_000; i++) times.set(met.meet(1, 0), (times.get(met.meet(1, 0)) ?? 0) + 1);
		expect([...times.keys()].sort((a, b) => a - b)).toEqual([0, 2, 3, 99]);
	});
});

describe('units', () => {
	it('have sizes that differ by at most one, and hold everybody', () => {
		fc.assert(
			fc.property(fc.integer({ min: 30, max: 5000 }), fc.integer({ min: 2, max: 60 }), (n, size) => {
				const starts = unitsOf(n, Math.min(size, n));
				const sizes = [...starts.slice(1)].map((end, i) => end - starts[i]!);
				expect(starts[0]).toBe(0);
				expect(starts.at(-1)).toBe(n);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
			})
		);
	});

	it('are crossed in the share of meetings that was asked for', () => {
		const random = new Random(5);
		for (const across of [0, 0.2, 1]) {
			const met = createMeeting(
				{ plan: { type: 'units', size: 40, across }, people: 400, stocks: [] },
				random,
				random
			);
			let abroad = 0;
			for (let i = 0; i < 20_000; i++) if (Math.floor(met.meet(85, 0) / 40) !== 2) abroad++;
			// Four standard errors.
			expect(Math.abs(abroad / 20_000 - across)).toBeLessThanOrEqual(
				4 * Math.sqrt((across * (1 - across)) / 20_000)
			);
		}
	});
});

describe('whatever the structure', () => {
	it('nobody meets themselves or somebody who does not exist, and everybody in reach is met', () => {
		const reach = [
			[{ type: 'mixed' }, 59],
			[{ type: 'neighbours', degree: 6, rewiring: 0 }, 6],
			[{ type: 'units', size: 20, across: 0 }, 19],
			[{ type: 'units', size: 20, across: 0.5 }, 59]
		] as const;
		for (const [plan, count] of reach) {
			const met = createMeeting({ plan: plan, people: 60, stocks: [] }, new Random(8), new Random(9));
			for (const person of [0, 17, 20, 59]) {
				const all = new Set(Array.from({ length: 3000 }, () => met.meet(person, 0)));
				expect(all.has(person)).toBe(false);
				expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
				expect(Math.max(...all)).toBeLessThan(60);
				expect(all.size).toBe(count);
			}
		}
	});

	it('what is out of range is brought into it, and said', () => {
		const asked = feasible({ type: 'neighbours', degree: 99, rewiring: -1 }, 100);
		expect(asked.plan).toEqual({ type: 'neighbours', degree: 12, rewiring: 0 });
		expect(asked.clamped).toEqual([
			{ what: 'degree', asked: 99, used: 12 },
			{ what: 'rewiring', asked: -1, used: 0 }
		]);
		expect(feasible({ type: 'neighbours', degree: 5, rewiring: NaN }, 100)).toEqual({
			plan: { type: 'neighbours', degree: 4, rewiring: 0 },
			clamped: [
				{ what: 'degree', asked: 5, used: 4 },
				{ what: 'rewiring', asked: NaN, used: 0 }
			]
		});
		expect(feasible({ type: 'units', size: 500, across: 2 }, 100).plan).toEqual({
			type: 'units',
			size: 100,
			across: 1
		});
		expect(feasible({ type: 'units', size: 20, across: 0.1 }, 100).clamped).toEqual([]);
		// No more roles than there are things to ask for, and two people at least in each.
		expect(feasible({ type: 'roles', roles: 9 }, 100, 6)).toEqual({
			plan: { type: 'roles', roles: 6 },
			clamped: [{ what: 'roles', asked: 9, used: 6 }]
		});
		expect(feasible({ type: 'roles', roles: 20 }, 30, 40).plan).toEqual({ type: 'roles', roles: 15 });
		expect(feasible({ type: 'roles', roles: 0 }, 100, 6).clamped).toEqual([
			{ what: 'roles', asked: 0, used: 1 }
		]);
	});
});
