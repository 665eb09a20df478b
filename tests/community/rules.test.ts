import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turns } from '#lib/community/changes.ts';
import { createCommunity } from '#lib/community/community.ts';
import { createRules } from '#lib/community/rules.ts';
import { withVariants } from '#lib/map/variants.ts';
import { compile } from '#lib/model/compile.ts';
import { createRates } from '#lib/model/rates.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { maps } from '../model/random-map.ts';
import { map, model } from '../model/solidarity-model.ts';
import { alike, plan, setting } from './communities.ts';

const patient = 60_000;
const people = 2000;

/**
 * Standard errors that a number of changes may be away from what the rates say: by chance one of 150 numbers is in one
 * test run of 1,000. (Given the morning, people change independently of each other: the variance is at most the mean.)
 */
const allowed = 4.5;

/** By stock: how many gain and lose it on the first day, in all of so many communities. */
function firstDays(any: Model, each: Setting, communities: number) {
	const rules = createRules(any);
	const gained = any.stocks.map(() => 0);
	const lost = any.stocks.map(() => 0);
	for (let seed = 0; seed < communities; seed++) {
		const community = createCommunity(any, plan(each, { people, seed }), rules);
		community.step();
		const { stocks, turns: how } = community.changes;
		stocks.forEach((place, i) => ((how[i] === turns.lost ? lost : gained)[place]! += 1));
	}
	return { gained, lost };
}

/** The same, from the curve's rates: those of a model that only loses, and of one that only gains. */
function expectedDays(any: Model, each: Setting, shock: number, communities: number) {
	const levels = Float64Array.from(any.ids, (id, node) => each.inputs[id] ?? any.initial[node]!);
	const stocks = Float64Array.from(any.stocks, (node) => each.start?.[any.ids[node]!] ?? any.initial[node]!);
	const none = any.ids.map(() => 0);
	const daily = (part: Model) => {
		const rates = createRates(part);
		const out = new Float64Array(stocks.length);
		rates.settle(levels);
		rates.derive(stocks, shock, out, 0);
		return [...out].map((rate) => (Math.abs(rate) / 7) * people * communities);
	};
	return { gained: daily({ ...any, loss: none }), lost: daily({ ...any, gain: none, shock: none }) };
}

/** How many standard errors each number is off. */
function errors(
	any: Model,
	each: Setting,
	communities: number,
	shock = 0,
	wrong = 1,
	against = any
): number[] {
	const found = firstDays(any, each, communities);
	const expected = expectedDays(against, each, shock, communities);
	return (['gained', 'lost'] as const).flatMap((way) =>
		expected[way].map((count, place) => {
			const wanted = count * wrong;
			return Math.abs(found[way][place]! - wanted) / Math.sqrt(Math.max(1, wanted));
		})
	);
}

const busy = setting([0.6, 0.4, 0.7, 0.8, 0.3], 0.35, [0.6, 0.4, 0.5, 0.4, 0.3, 0.2]);

describe('the expected change of a day is rate · dt', () => {
	it('in the solidarity map', { timeout: patient }, () => {
		expect(Math.max(...errors(model, busy, 2000))).toBeLessThan(allowed);
	});

	it(
		'a rate that is wrong by a twentieth would be seen in every stock, gained or lost',
		{ timeout: patient },
		() => {
			expect(Math.min(...errors(model, busy, 4000, 0, 1.05))).toBeGreaterThan(allowed);
		}
	);

	it('under a shock, and with inhibitors', { timeout: patient }, () => {
		const hard = {
			...busy,
			inputs: { ...busy.inputs, misunderstanding: 0.6, hurry: 0.4, individualism: 0.8 },
			events: [{ type: 'shock' as const, week: 0, amplitude: 1.5 }]
		};
		expect(Math.max(...errors(model, hard, 1000, 1.5))).toBeLessThan(allowed);
	});

	it('in twenty maps with every role, strains among them', { timeout: patient }, () => {
		const all = fc.sample(maps, { seed: 11, numRuns: 20 }).map((map) => {
			const any = compile(map);
			// Starts in whole people, or the rates would be those of another morning.
			const start = Object.fromEntries(
				any.stocks.map((node) => [any.ids[node]!, Math.round(people * any.initial[node]!) / people])
			);
			return Math.max(...errors(any, { inputs: {}, start }, 150));
		});
		expect(all.filter((error) => error >= allowed)).toEqual([]);
	});

	it('and where a chance a day would be above 1, that is said', () => {
		const hasty: Model = { ...model, gain: model.gain.map((gain) => 100 * gain) };
		const { clamped } = createCommunity(hasty, plan(alike(1)));
		expect(clamped.map(({ what, used }) => [what, used])).toContainEqual(['gain', 1]);
		expect(createCommunity(model, plan(alike(1))).clamped).toEqual([]);
	});

	it(
		'under a strain that an input puts on, and one that people put on each other',
		{ timeout: patient },
		() => {
			const tired = compile(withVariants(map, ['fatigue']));
			const load = { ...busy, inputs: { ...busy.inputs, hurry: 0.4 } };
			expect(Math.max(...errors(tired, load, 1000))).toBeLessThan(allowed);
			const flows = tired.flows.map((flow) =>
				flow.role === 'strain' ? { ...flow, source: tired.indexOf.get('empathy')! } : flow
			);
			for (const reading of ['one', 'majority'] as const) {
				const mutual = {
					...tired,
					flows: flows.map((flow) => (flow.role === 'strain' ? { ...flow, reading } : flow))
				};
				expect(Math.max(...errors(mutual, load, 1000))).toBeLessThan(allowed);
			}
			// Seven in ten of these losses would be there without it.
			expect(Math.max(...errors(tired, load, 1000, 0, 1, model))).toBeGreaterThan(allowed);
		}
	);
});
