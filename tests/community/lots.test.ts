import { describe, expect, it, test } from 'vitest';
import { blockOf, Lots, lotsFor } from '#lib/community/lots.ts';
import { Random } from '#lib/community/random.ts';

/** P(k of n), from logarithms of factorials. */
function binomial(n: number, p: number, k: number): number {
	const factorial = (m: number) =>
		Array.from({ length: m }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
	const ways = factorial(n) - factorial(k) - factorial(n - k);
	return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
}

describe('lots', () => {
	it.each([
		[255, 0.9],
		[250, 0.12],
		[100, 0.03],
		[30, 0.5],
		[250, 0.0004]
	])('of %i people with a chance of %f are binomial numbers (chi-square, 1 in 10,000)', (block, chance) => {
		const random = new Random(4);
		const lots = new Lots(block, chance);
		const count = 400_000;
		const drawn = new Float64Array(block + 1);
		for (let i = 0; i < count; i++) drawn[lots.draw(random)]! += 1;
		// Outcomes that are too rare to count are counted together.
		let [square, freedom, found, wanted] = [0, -1, 0, 0];
		for (let k = 0; k <= block; k++) {
			found += drawn[k]!;
			wanted += count * binomial(block, chance, k);
			if (wanted < 20 && k < block) continue;
			square += (found - wanted) ** 2 / Math.max(wanted, 1);
			freedom++;
			[found, wanted] = [0, 0];
		}
		// Wilson and Hilferty's cube root of chi-square is nearly normal.
		const spread = 2 / (9 * freedom);
		expect(((square / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread)).toBeLessThan(3.7);
	});

	it('are nobody and everybody where that is certain', () => {
		const random = new Random(1);
		for (const block of [15, 250, 255]) {
			const drawn = (chance: number) => {
				const lots = new Lots(block, chance);
				return Array.from({ length: 2000 }, () => lots.draw(random));
			};
			expect(new Set(drawn(1))).toEqual(new Set([block]));
			expect(new Set(drawn(0))).toEqual(new Set([0]));
		}
	});

	test('that are asked for are never rarer, and seldom an eighth more frequent', () => {
		for (let chance = 1; chance > 1e-8; chance *= 0.83) {
			const found = lotsFor(100, chance).chance;
			expect(found).toBeGreaterThanOrEqual(chance);
			expect(found * 0.875).toBeLessThan(chance);
		}
	});
});

test('blocks are alike and hardly reach beyond the people', () => {
	for (let people = 30; people <= 100_000; people += people < 3000 ? 1 : 997) {
		const block = blockOf(people);
		expect(block).toBeLessThanOrEqual(255);
		const count = Math.ceil(people / block);
		expect(count * block - people).toBeLessThan(count);
	}
});
