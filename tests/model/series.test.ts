import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { stride } from '#lib/model/recurrence.ts';
import { createSeries, sumOf } from '#lib/model/series.ts';
import { segments } from '#lib/model/timeline.ts';
import type { TimelineEvent } from '#lib/model/types.ts';
import { maps, naive } from './random-map.ts';
import { model } from './solidarity-model.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const shares = fc.array(share, { minLength: 12, maxLength: 12 });
/** For a machine that is busy. */
const patient = 60_000;

const order = 16;
/** Weeks after the middle of a series: so near that what is left out of it is rounding. */
const after = 0.03;

/** The slope of a stock's series. */
function slope(coefficients: Float64Array, stock: number): number {
	let sum = 0;
	for (let k = order; k >= 1; k--) sum = sum * after + k * coefficients[stock * stride + k]!;
	return sum;
}

describe('power series', () => {
	it(
		'of random maps obey the equations, evaluated naively, while inputs move and a shock fades',
		{ timeout: patient },
		() => {
			fc.assert(
				fc.property(maps, shares, shares, fc.boolean(), (map, values, targets, quiet) => {
					const model = compile(map);
					const given = Object.fromEntries(
						[...model.inputs, ...model.stocks].map((node, i) => [model.ids[node]!, values[i]!])
					);
					const pick = (nodes: readonly number[]) =>
						Object.fromEntries(nodes.map((node) => [model.ids[node]!, given[model.ids[node]!]!]));
					const events: TimelineEvent[] = quiet
						? []
						: [
								{ type: 'shock', week: 0, amplitude: targets[0]!, decay: 2 },
								...model.inputs.map((node, i): TimelineEvent => {
									const moved = { input: model.ids[node]!, week: 0, to: targets[i + 1]! };
									return i % 2 ? { type: 'pulse', ...moved, decay: 3 } : { type: 'ramp', ...moved, over: 4 };
								})
							];
					const [segment] = segments(model, { inputs: pick(model.inputs), events }, 1);
					const series = createSeries(model);
					model.stocks.forEach((node, i) => {
						series.coefficients[i * stride] = given[model.ids[node]!]!;
					});
					series.begin(segment!);
					series.expand(0, order);

					const levels = new Float64Array(model.ids.length);
					segment!.writeInputs(after, levels);
					model.stocks.forEach((node, i) => {
						levels[node] = sumOf(series.coefficients, i * stride, order, after);
					});
					const then = Object.fromEntries(
						[...model.inputs, ...model.stocks].map((node) => [model.ids[node]!, levels[node]!])
					);
					const expected = naive(map, then, segment!.shockAt(after));
					model.stocks.forEach((node, i) => {
						expect(slope(series.coefficients, i)).toBeCloseTo(expected.rates[model.ids[node]!]!, 9);
					});
				}),
				{ numRuns: 300, seed: 21 }
			);
		}
	);
});

describe('a stretch', () => {
	it('gives the power series of what moves in it', () => {
		const events: TimelineEvent[] = [
			{ type: 'ramp', input: 'goals', week: 1, to: 0.9, over: 20 },
			{ type: 'pulse', input: 'intensity', week: 1, to: 0.8, decay: 5 },
			{ type: 'shock', week: 0, amplitude: 0.7 },
			{ type: 'shock', week: 1, amplitude: 0.4, decay: 2 }
		];
		const segment = segments(model, { inputs: { goals: 0.2 }, events }, 52)[1]!;
		const out = new Float64Array(3 * stride).fill(NaN);
		segment.expand(4, order, out, 0, stride);
		const levels = new Float64Array(model.ids.length);
		segment.writeInputs(4.5, levels);
		segment.moving.forEach((input, i) => {
			expect(sumOf(out, i * stride, order, 0.5)).toBeCloseTo(levels[input]!, 13);
		});
		expect(segment.moving.map((input) => model.ids[input]).sort()).toEqual(['goals', 'intensity']);
		expect(sumOf(out, 2 * stride, order, 0.5)).toBeCloseTo(segment.shockAt(4.5), 13);
	});
});

it.each([1, 2, 3, 4, 5])('a power series of order %i is summed', (order) => {
	const coefficients = Float64Array.from({ length: 8 }, (_, k) => k + 1);
	const expected = Array.from({ length: order + 1 }, (_, k) => (k + 3) * 0.7 ** k).reduce((a, b) => a + b);
	expect(sumOf(coefficients, 2, order, 0.7)).toBeCloseTo(expected, 12);
});
