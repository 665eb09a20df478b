import { describe, expect, it } from 'vitest';
import { createCensus } from '#lib/community/census.ts';
import { createCommunity } from '#lib/community/community.ts';
import { holds } from '#lib/community/holdings.ts';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import { createMeeting } from '#lib/community/structures.ts';
import { peopleOfRole, roleFor, unitOf } from '#lib/community/units.ts';
import { Random } from '#lib/community/random.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, curve, distance, live, meanOf, mixed, plan, runs } from './communities.ts';

const roles = { type: 'roles', roles: 6 } as const;
const structures: MeetingPlan[] = [
	mixed,
	{ type: 'neighbours', degree: 6, rewiring: 0.1 },
	{ type: 'units', size: 20, across: 0.2 },
	{ type: 'units', size: 20, across: 0 },
	roles
];
const gone = Uint8Array.from({ length: 120 }, (_, person) => (person % 3 === 0 || person > 100 ? 1 : 0));

describe('whoever is taken away', () => {
	it('is met by nobody, whatever the structure; all others in reach still are, each as often', () => {
		for (const structure of structures) {
			const ground = { plan: structure, people: 120, stocks: model.stocks, gone };
			const meeting = createMeeting(ground, new Random(4), new Random(9));
			for (const person of [1, 50, 98]) {
				const stock = model.stocks[2]!;
				const known = meeting.known(person, stock);
				const counts = new Map<number, number>();
				for (let i = 0; i < 4000; i++) {
					const other = meeting.meet(person, stock);
					counts.set(other, (counts.get(other) ?? 0) + 1);
				}
				expect([...counts.keys()].every((other) => other !== person && gone[other] === 0)).toBe(true);
				expect(counts.size).toBe(known);
				// Six standard errors of the rarest; units have two kinds.
				if (structure.type === 'units') continue;
				const fair = 4000 / known;
				expect(Math.max(...counts.values()) - fair).toBeLessThan(6 * Math.sqrt(fair));
			}
		}
	});

	it('holds nothing, counts nowhere and never changes; the others are the same', () => {
		for (const meeting of structures) {
			const community = live(createCommunity(model, plan(alike(0.6), { people: 120, meeting })), 100);
			const before = community.holdings.bytes.slice();
			const leaving = [...gone.keys()].filter((person) => gone[person] === 1);
			community.remove(leaving);
			expect(community.present).toBe(120 - leaving.length);
			community.holdings.bytes.forEach((byte, person) =>
				expect(byte).toBe(gone[person] === 1 ? 0 : before[person])
			);
			for (let day = 0; day < 100; day++) {
				community.step();
				const { people, others } = community.changes;
				expect([...people, ...others].some((person) => person >= 0 && gone[person] === 1)).toBe(false);
			}
			const { holdings, counts, present } = community;
			const held = model.stocks.map(
				(_, place) => [...gone.keys()].filter((person) => holds(holdings, person, place)).length
			);
			expect([...counts]).toEqual(held);
			const levels = createCensus(model).levels(community);
			expect(levels[model.stocks[0]!]).toBe(counts[0]! / present);
		}
	});

	it('must have been there, and leaves at least two behind', () => {
		const community = createCommunity(model, plan(alike(0.5), { people: 30 }));
		expect(() => community.remove([30])).toThrow('person: 30');
		expect(() => community.remove(Array.from({ length: 29 }, (_, i) => i))).toThrow('people left: 1');
		expect(community.present).toBe(30);
		community.remove(Array.from({ length: 28 }, (_, i) => i));
		expect(live(community, 10).present).toBe(2);
	});
});

describe('people with roles', () => {
	it('are asked for what is theirs, and for nothing else', () => {
		const meeting = createMeeting(
			{ plan: roles, people: 120, stocks: model.stocks },
			new Random(1),
			new Random(2)
		);
		model.stocks.forEach((stock, place) => {
			const met = new Set(Array.from({ length: 2000 }, () => meeting.meet(45, stock)));
			const [from, until] = peopleOfRole(roleFor(place, 6), 120, 6);
			expect([...met].sort((a, b) => a - b)).toEqual(
				Array.from({ length: until - from }, (_, i) => from + i).filter((person) => person !== 45)
			);
			expect([...met].every((person) => unitOf(person, 120, 6) === place)).toBe(true);
		});
	});

	it('follow the curve as all who are alike do, until somebody is missing', { timeout: 60_000 }, () => {
		const each = alike(0.6);
		const rows = runs(model, plan(each, { people: 3000, meeting: roles }), 10, 40);
		expect(distance(meanOf(rows), curve(model, each, 40))).toBeLessThan(0.015);
	});

	it('lose without a role what only it gave, at the rate at which that is lost', () => {
		const people = 6000;
		const community = live(createCommunity(model, plan(alike(0.8), { people, meeting: roles })), 280);
		const mechanical = model.stocks.indexOf(model.indexOf.get('mechanical')!);
		const norms = model.stocks.indexOf(model.indexOf.get('norms')!);
		const [from, until] = peopleOfRole(norms, people, 6);
		community.remove(Array.from({ length: until - from }, (_, i) => from + i));
		const before = community.counts[mechanical]!;
		live(community, 56);
		// Nobody can show what it needs, so it is only lost: with a chance of .12 / 7 a day.
		const left = (1 - 0.12 / 7) ** 56;
		const error = Math.sqrt(before * left * (1 - left));
		expect(Math.abs(community.counts[mechanical]! - before * left)).toBeLessThan(4 * error);
	});
});
