import { describe, expect, it } from 'vitest';
import { createCensus } from '#lib/community/census.ts';
import { turns } from '#lib/community/changes.ts';
import { createCommunity } from '#lib/community/community.ts';
import { liveEnsemble } from '#lib/community/ensemble.ts';
import type { Reaches } from '#lib/community/sight.ts';
import { createRates } from '#lib/model/rates.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, live, plan, setting } from './communities.ts';

const people = 2000;
const busy = setting([0.6, 0.4, 0.7, 0.8, 0.3], 0.35, [0.6, 0.4, 0.5, 0.4, 0.3, 0.2]);

/** Gains and losses of each stock on the first day of so many communities, of those who see and of those who do not. */
function firstDays(reach: Reaches, input: string, communities: number) {
	const found = {
		seers: [0, 0],
		gained: model.stocks.map(() => [0, 0]),
		lost: model.stocks.map(() => [0, 0])
	};
	for (let seed = 0; seed < communities; seed++) {
		const hard = { ...busy, inputs: { ...busy.inputs, hurry: 0.5 } };
		const community = createCommunity(model, plan(hard, { people, seed, reach }));
		const seers = community.sight[model.indexOf.get(input)!]!;
		seers.forEach((sees) => found.seers[sees]!++);
		community.step();
		const { people: who, stocks, turns: how } = community.changes;
		stocks.forEach((place, i) => {
			(how[i] === turns.lost ? found.lost : found.gained)[place]![seers[who[i]!]!]!++;
		});
	}
	return found;
}

/** The same from the curve's rates, for one person, with the input at a level. */
function expected(inputs: Record<string, number>) {
	const levels = Float64Array.from(model.ids, (id, node) => inputs[id] ?? model.initial[node]!);
	const stocks = Float64Array.from(model.stocks, (node) => busy.start![model.ids[node]!]!);
	const none = model.ids.map(() => 0);
	const daily = (part: typeof model) => {
		const rates = createRates(part);
		const out = new Float64Array(stocks.length);
		rates.settle(levels);
		rates.derive(stocks, 0, out, 0);
		return [...out].map((rate) => Math.abs(rate) / 7);
	};
	return { gained: daily({ ...model, loss: none }), lost: daily({ ...model, gain: none, shock: none }) };
}

describe('an input that reaches only some', () => {
	// Gates, an example and an inhibitor: every role that an input has in the map. 4.5 standard errors, as in rules.test.ts.
	it.each(['goals', 'leadership', 'hurry', 'communication-quality'])(
		'%s: to those whom it reaches it is what it is, to the others it is nothing',
		{ timeout: 60_000 },
		(input) => {
			const { seers, gained, lost } = firstDays({ [input]: { share: 0.3, together: false } }, input, 300);
			expect(seers[1]! / (seers[0]! + seers[1]!)).toBeCloseTo(0.3, 10);
			for (const sees of [0, 1]) {
				const all = { ...busy.inputs, hurry: 0.5 };
				const rates = expected(sees === 1 ? all : { ...all, [input]: 0 });
				for (const [found, wanted] of [
					[gained, rates.gained],
					[lost, rates.lost]
				] as const) {
					wanted.forEach((chance, place) => {
						const count = chance * seers[sees]!;
						const error = Math.abs(found[place]![sees]! - count) / Math.sqrt(Math.max(1, count));
						expect(error).toBeLessThan(4.5);
					});
				}
			}
		}
	);

	it('reaches those who live beside each other, or anybody, and is counted as people see it', () => {
		const reached = (together: boolean) => {
			const meeting = { type: 'units', size: 50, across: 0.1 } as const;
			return createCommunity(
				model,
				plan(alike(0.8), { meeting, reach: { leadership: { share: 0.2, together } } })
			);
		};
		const leadership = model.indexOf.get('leadership')!;
		const near = reached(true);
		expect([...near.sight[leadership]!].map((sees, person) => sees === (person < 200 ? 1 : 0))).not.toContain(
			false
		);
		const far = reached(false).sight[leadership]!;
		expect(far.reduce((a, b) => a + b, 0)).toBe(200);
		expect(far.lastIndexOf(1)).toBeGreaterThan(900);
		const census = createCensus(model);
		expect(census.levels(near)[leadership]).toBeCloseTo(0.8 * 0.2, 9);
		expect(census.levels(near, [0, 100])[leadership]).toBeCloseTo(0.8, 9);
		expect(census.levels(near, [200, 250])[leadership]).toBe(0);
	});

	it('is the same as one that reaches all, where its share is 1; and lived alike by an ensemble', () => {
		const all = live(createCommunity(model, plan(alike(0.6), { people: 200 })), 200);
		const whole = { leadership: { share: 1, together: true } };
		const counts = (reach: Reaches) =>
			live(createCommunity(model, plan(alike(0.6), { people: 200, reach })), 200);
		expect(Math.abs(counts(whole).counts[0]! - all.counts[0]!)).toBeLessThan(40);
		const reach = { leadership: { share: 0.2, together: true } };
		const lives = liveEnsemble(model, { first: plan(alike(0.6), { people: 60, reach }), runs: 1, weeks: 10 });
		lives.next();
		const { outcomes } = lives.next().value as { outcomes: Float32Array };
		const alone = live(createCommunity(model, plan(alike(0.6), { people: 60, reach })), 70);
		expect(outcomes[10]).toBeCloseTo(createCensus(model).levels(alone)[model.outcome]!, 6);
	});

	it('must be an input, and reaches at most everybody', () => {
		const make = (reach: Reaches) => createCommunity(model, plan(alike(0.5), { reach }));
		expect(() => make({ empathy: { share: 0.5, together: true } })).toThrow('input: empathy');
		const { clamped, plan: made } = make({ goals: { share: 1.5, together: true } });
		expect(clamped).toEqual([{ what: 'reach', asked: 1.5, used: 1 }]);
		expect(made.reach).toEqual({ goals: { share: 1, together: true } });
	});
});
