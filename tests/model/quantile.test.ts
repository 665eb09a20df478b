import { quantile } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantiles } from '#lib/model/quantile.ts';

const shares = fc
	.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 })
	.map((found) => found.toSorted((a, b) => a - b));
// Few different values: ties are what goes wrong in a selection.
const values = fc.array(
	fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: -1, max: 1, noNaN: true })),
	{ minLength: 1, maxLength: 300 }
);

test('quantiles are those of sorted values', () => {
	fc.assert(
		fc.property(values, shares, (values, shares) => {
			const found = quantiles(Float64Array.from(values), shares);
			shares.forEach((share, i) => expect(found[i]).toBeCloseTo(quantile(values, share)!, 12));
		}),
		{ numRuns: 500 }
	);
});

test('there is no quantile of nothing, and none beyond the ends', () => {
	expect(() => quantiles(new Float64Array(0), [0.5])).toThrow('values: none');
	expect(() => quantiles(Float64Array.of(1), [1.5])).toThrow('share: 1.5');
});
