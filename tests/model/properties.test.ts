import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import type { TimelineEvent } from '#lib/model/types.ts';
import { factorIds, inputsOf, startOf } from './by-hand.ts';
import { maps } from './random-map.ts';
import { model } from './solidarity-model.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
/** For a machine that is busy. */
const patient = 60_000;
const six = fc.array(share, { minLength: 6, maxLength: 6 });
const week = fc.integer({ min: 0, max: 52 });

/** A rounding error, and more than twice the solver's own. */
const slack = 1e-9;

describe('in the solidarity map', () => {
	it('S never falls when a factor is raised (2,000 random settings)', { timeout: patient }, () => {
		fc.assert(
			fc.property(six, six, fc.nat({ max: 4 }), share, (factors, start, which, by) => {
				const raised = factors.map((level, i) => (i === which ? level + by * (1 - level) : level));
				const S = (inputs: readonly number[]) => {
					const { rows, width } = solve(model, { inputs: inputsOf(inputs), start: startOf(start) });
					return Array.from({ length: 53 }, (_, week) => rows[week * width + model.outcome]!);
				};
				const before = S(factors);
				expect(S(raised).every((level, week) => level >= before[week]! - slack)).toBe(true);
			}),
			{ numRuns: 2000, seed: 1 }
		);
	});

	it('all levels stay in 0..1, whatever happens', { timeout: patient }, () => {
		const event: fc.Arbitrary<TimelineEvent> = fc.oneof(
			fc.record({
				type: fc.constant('shock' as const),
				week,
				amplitude: fc.double({ min: 0, max: 5, noNaN: true })
			}),
			fc.record({
				type: fc.constantFrom('step' as const, 'floor' as const),
				input: fc.constantFrom(...factorIds),
				week,
				to: share
			}),
			fc.record({
				type: fc.constant('pulse' as const),
				input: fc.constantFrom(...factorIds),
				week,
				to: share,
				decay: fc.double({ min: 0.1, max: 20, noNaN: true })
			}),
			fc.record({
				type: fc.constant('ramp' as const),
				input: fc.constantFrom(...factorIds),
				week,
				to: share,
				over: fc.double({ min: 0.1, max: 40, noNaN: true })
			})
		);
		fc.assert(
			fc.property(six, six, fc.array(event, { maxLength: 6 }), (factors, start, events) => {
				const { rows } = solve(model, { inputs: inputsOf(factors), start: startOf(start), events });
				expect(rows.every((level) => level >= 0 && level <= 1)).toBe(true);
			}),
			{ numRuns: 500, seed: 2 }
		);
	});
});

describe('in any map', () => {
	it('all levels stay in 0..1', { timeout: patient }, () => {
		fc.assert(
			fc.property(maps, (map) => {
				const { rows } = solve(compile(map), { inputs: {} });
				expect(rows.every((level) => level >= 0 && level <= 1)).toBe(true);
			}),
			{ numRuns: 300, seed: 3 }
		);
	});
});
