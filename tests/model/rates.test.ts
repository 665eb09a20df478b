import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { createRates } from '#lib/model/rates.ts';
import { maps, naive } from './random-map.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
/** For a machine that is busy. */
const patient = 60_000;
const shares = fc.array(share, { minLength: 12, maxLength: 12 });

describe('rates', () => {
	it(
		'of random maps with every role are those of the equations, evaluated naively',
		{ timeout: patient },
		() => {
			const seen = new Set<string>();
			fc.assert(
				fc.property(maps, shares, shares, share, (map, first, second, shock) => {
					const model = compile(map);
					for (const { role, reading, weight } of model.flows)
						seen.add(`${role} ${reading} ${typeof weight}`);
					const rates = createRates(model);
					// Twice, since what was folded for the first inputs must not stay for the second.
					for (const values of [first, second]) {
						const given = Object.fromEntries(
							[...model.inputs, ...model.stocks].map((node, i) => [model.ids[node]!, values[i]!])
						);
						const levels = Float64Array.from(model.ids, (id) => given[id] ?? NaN);
						const stocks = Float64Array.from(model.stocks, (node) => levels[node]!);
						const found = new Float64Array(model.stocks.length + 1);
						rates.settle(levels);
						rates.derive(stocks, shock, found, 1);
						rates.complete(stocks, levels, 0);
						const expected = naive(map, given, shock);
						model.stocks.forEach((node, i) => {
							expect(found[i + 1]).toBeCloseTo(expected.rates[model.ids[node]!]!, 12);
						});
						model.ids.forEach((id, i) => expect(levels[i]).toBeCloseTo(expected.level(id), 12));
					}
				}),
				{ numRuns: 400, seed: 20 }
			);
			expect([...seen].sort()).toEqual([
				...['cause', 'example', 'gate', 'guard', 'inhibit', 'part', 'strain'].flatMap((role) =>
					['majority', 'one'].flatMap((reading) => {
						if (role === 'example') return reading === 'one' ? ['example one number'] : [];
						if (role === 'gate') return [`gate ${reading} number`];
						return [`${role} ${reading} number`, `${role} ${reading} object`];
					})
				)
			]);
		}
	);
});
