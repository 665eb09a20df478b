import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { equations } from '#lib/model/equations.ts';
import { naive } from './random-map.ts';
import { map, model } from './solidarity-model.ts';

describe('equations', () => {
	const lines = equations(model).map(({ left, right }) => `${left} = ${right}`);

	it("are those of the model's documentation", () => {
		const documentation = readFileSync('src/lib/model/MODEL.md', 'utf8');
		expect(/```text\n([^`]*)\n```/.exec(documentation)?.[1]?.split('\n')).toEqual(lines);
	});

	it('say what the map says: evaluated as they are printed, they give its rates', () => {
		const symbols = [...model.ids, 'majority', 'seen', 'D'];
		const given = Object.fromEntries(
			[...model.inputs, ...model.stocks].map((node, i) => [model.ids[node]!, ((i * 7) % 13) / 13])
		);
		const expected = naive(map, given, 0.7);
		const value: Record<string, unknown> = {
			...given,
			solidarity: expected.level('solidarity'),
			interaction: expected.level('interaction'),
			majority: (x: number) => 3 * x ** 2 - 2 * x ** 3,
			seen: (x: number) => 1 - (1 - x) * (1 - 0.2 * given['leadership']!),
			D: 0.7
		};
		const evaluate = (text: string) => {
			const script = symbols
				.toSorted((a, b) => b.length - a.length)
				.reduce(
					(code, symbol) =>
						code.replaceAll(new RegExp(`(?<![\\w-\\["])${symbol}(?![\\w-"])`, 'g'), `v["${symbol}"]`),
					text
				)
				.replaceAll('·', '*')
				.replaceAll('−', '-');
			return runInNewContext(script, { v: value }) as number;
		};
		for (const { id, left, right } of equations(model)) {
			if (left.startsWith('d ')) expect(evaluate(right)).toBeCloseTo(expected.rates[id]!, 12);
			else if (!left.startsWith('seen')) expect(evaluate(right)).toBeCloseTo(expected.level(id), 12);
		}
	});

	it('call nodes by the names they are given', () => {
		const named = equations(model, (id) => id.toUpperCase());
		expect(named.at(-1)).toMatchObject({
			left: 'SOLIDARITY',
			right: '(1 − DIVISION) · MECHANICAL + DIVISION · ORGANIC'
		});
	});
});
