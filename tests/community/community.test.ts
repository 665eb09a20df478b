import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCensus } from '#lib/community/census.ts';
import { turns } from '#lib/community/changes.ts';
import { createCommunity } from '#lib/community/community.ts';
import { holds } from '#lib/community/holdings.ts';
import { placesOf } from '#lib/community/places.ts';
import { createRules } from '#lib/community/rules.ts';
import { compile } from '#lib/model/compile.ts';
import { maps } from '../model/random-map.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, live, mixed, plan } from './communities.ts';
import traces from './traces.json';
import { kept, traceOf } from './traces.ts';

describe('a community', () => {
	it('is the same for the same seed, map and setting, on any machine', () => {
		expect(Object.fromEntries(Object.entries(kept).map(([name, run]) => [name, traceOf(run)]))).toEqual(
			traces
		);
	});

	it('keeps count of who holds what, in any map', () => {
		fc.assert(
			fc.property(maps, fc.nat(), (map, seed) => {
				const any = compile(map);
				const community = createCommunity(any, plan({ inputs: {} }, { people: 60, seed }));
				for (let day = 0; day < 30; day++) {
					const before = community.counts.slice();
					community.step();
					const { stocks, turns: how } = community.changes;
					stocks.forEach((place, i) => (before[place]! += how[i] === turns.lost ? -1 : 1));
					expect([...community.counts]).toEqual([...before]);
				}
				const counted = any.stocks.map(
					(_, place) =>
						Array.from({ length: 60 }, (_, i) => holds(community.holdings, i, place)).filter(Boolean).length
				);
				expect(counted).toEqual([...community.counts]);
			}),
			{ numRuns: 100, seed: 5 }
		);
	});

	it('changes nobody twice in the same thing on a day, and only through people who had what was seen that morning', () => {
		const community = createCommunity(model, plan(alike(0.6), { people: 400 }));
		for (let day = 0; day < 200; day++) {
			const morning = { ...community.holdings, bytes: community.holdings.bytes.slice() };
			community.step();
			const { people, stocks, ends, others, flows } = community.changes;
			expect(new Set([...people].map((person, i) => 100 * person + stocks[i]!)).size).toBe(people.length);
			people.forEach((person, i) => {
				for (let at = i === 0 ? 0 : ends[i - 1]!; at < ends[i]!; at++) {
					expect(others[at]).not.toBe(person);
					const { source, reading } = model.flows[flows[at]!]!;
					const place = model.stocks.indexOf(source);
					// A majority may be made of people who are seen as the exemplary one.
					if (place < 0 || reading === 'majority') continue;
					expect(holds(morning, others[at]!, place)).toBe(true);
				}
			});
		}
	});

	it(
		'looks at others only, also where few of thirty people have what is looked for',
		{ timeout: 60_000 },
		() => {
			const [empathy, mechanical] = [2, 4];
			// Eight of thirty: one of them finds seven among 29 others, everybody else finds eight.
			const start = [0, 0, 8 / 30, 0.5, 0, 0];
			const rules = createRules(model);
			let [own, other] = [0, 0];
			for (let seed = 0; seed < 50_000; seed++) {
				const community = createCommunity(model, plan(alike(0.5, start), { people: 30, seed }), rules);
				const morning = { ...community.holdings, bytes: community.holdings.bytes.slice() };
				community.step();
				const { people, stocks } = community.changes;
				people.forEach((person, i) => {
					if (stocks[i] !== mechanical) return;
					if (holds(morning, person, empathy)) own++;
					else other++;
				});
			}
			// Some 4,100 and 13,100 changes: the ratio of their rates has a standard error of .016. Half way to 1 is four of them.
			expect(Math.abs(own / 8 / (other / 22) - 7 / 8)).toBeLessThan(1 / 16);
		}
	);

	it('begins with the levels of its setting', () => {
		const start = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
		const { counts } = createCommunity(model, plan(alike(0.5, start)));
		expect([...counts]).toEqual([200, 300, 400, 500, 600, 700]);
	});

	it('feels a moved factor and a shock from the next day on', () => {
		const quiet = createCommunity(model, plan(alike(0), { people: 2000 }));
		live(quiet, 14);
		quiet.move({ ...alike(0), events: [{ type: 'shock', week: 2, amplitude: 3 }] });
		quiet.step();
		expect([...quiet.changes.turns].filter((turn) => turn === turns.shocked).length).toBeGreaterThan(100);
		const left = createCommunity(model, plan(alike(0.5)));
		const moved = createCommunity(model, plan(alike(0.5)));
		live(left, 50);
		live(moved, 50);
		moved.move(alike(1));
		expect([...moved.counts]).toEqual([...left.counts]);
		live(left, 60);
		live(moved, 60);
		expect(moved.counts[0]).toBeGreaterThan(left.counts[0]! + 100);
	});

	it('has 30 to 100,000 people, and says so where another number is asked for', () => {
		for (const [asked, used] of [
			[3, 30],
			[NaN, 30],
			[1e9, 100_000]
		] as const) {
			const { plan: made, clamped } = createCommunity(model, plan(alike(0.5), { people: asked }));
			expect(made.people).toBe(used);
			expect(clamped).toEqual([{ what: 'people', asked, used }]);
		}
	});

	it('refuses what the curve refuses', () => {
		expect(() => createCommunity(model, plan({ inputs: { nothing: 1 } }))).toThrow('nothing');
		expect(() => createCommunity(model, plan({ inputs: { goals: 2 } }))).toThrow('goals');
		expect(() => createCommunity(model, plan({ inputs: {}, start: { goals: 0.5 } }))).toThrow('goals');
	});
});

test('the outcomes of people have the outcome of the community as their mean', () => {
	const community = live(createCommunity(model, plan(alike(0.6), { people: 300 })), 100);
	const census = createCensus(model);
	const outcomes = census.outcomes(community);
	const mean = outcomes.reduce((a, b) => a + b, 0) / outcomes.length;
	expect(mean).toBeCloseTo(census.levels(community)[model.outcome]!, 6);
	expect([...new Set([...outcomes].map((x) => Math.round(100 * x)))].sort((a, b) => a - b)).toEqual([
		0, 35, 65, 100
	]);
	const halves = (
		[
			[0, 150],
			[150, 300]
		] as const
	).map((half) => census.levels(community, half)[model.outcome]!);
	expect((halves[0]! + halves[1]!) / 2).toBeCloseTo(mean, 6);
});

test('people have places of their own, inside the picture, units beside each other', () => {
	for (const meeting of [
		mixed,
		{ type: 'neighbours', degree: 6, rewiring: 0 },
		{ type: 'units', size: 40, across: 0 }
	] as const) {
		const places = placesOf(meeting, 1000);
		expect(places.every((x) => x >= 0 && x <= 1)).toBe(true);
		expect(
			new Set(Array.from({ length: 1000 }, (_, i) => `${places[2 * i]} ${places[2 * i + 1]}`)).size
		).toBe(1000);
	}
	const yards = placesOf({ type: 'units', size: 40, across: 0 }, 1000);
	const far = (a: number, b: number) =>
		Math.hypot(yards[2 * a]! - yards[2 * b]!, yards[2 * a + 1]! - yards[2 * b + 1]!);
	expect(far(0, 39)).toBeLessThan(0.25);
	expect(far(0, 999)).toBeGreaterThan(0.9);
});
