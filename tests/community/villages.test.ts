import { describe, expect, it } from 'vitest';
import { createCensus } from '#lib/community/census.ts';
import { createCommunity } from '#lib/community/community.ts';
import { createRules } from '#lib/community/rules.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, curve, distance, live, meanOf, plan, runs } from './communities.ts';

const patient = 60_000;
/** Outcomes above this have tipped. */
const tipped = 0.35;

describe('what chance does', () => {
	it('about a quarter of small villages escape where the curve says none does', { timeout: patient }, () => {
		const start = [0.2, 0.17, 0.17, 0.17, 0.17, 0.17];
		const villages = runs(model, plan(alike(0.35, start), { people: 100 }), 200, 104);
		const share = villages.filter((rows) => rows[104]! > tipped).length / villages.length;
		// The reference value is of 40 villages: .25 with a standard error of .07; 200 have .03.
		expect(Math.abs(share - 0.25)).toBeLessThan(3 * Math.hypot(0.07, 0.03));
	});

	it('units that meet only within tip one by one', { timeout: patient }, () => {
		const rules = createRules(model);
		const census = createCensus(model);
		const city = (level: number, seeds: number) => {
			let mean = 0;
			let share = 0;
			for (let seed = 1; seed <= seeds; seed++) {
				const meeting = { type: 'units', size: 40, across: 0 } as const;
				const made = createCommunity(model, plan(alike(level), { people: 2400, seed, meeting }), rules);
				const community = live(made, 60 * 7);
				mean += census.levels(community)[model.outcome]! / seeds;
				for (let unit = 0; unit < 60; unit++) {
					const within = census.levels(community, [40 * unit, 40 * unit + 40]);
					if (within[model.outcome]! > tipped) share += 1 / 60 / seeds;
				}
			}
			return { mean, share };
		};
		// The reference values are of one city of 60 units: a share of .2 has a standard error of .05, one of .7 of .06;
		// ten cities have .02.
		const low = city(0.4, 10);
		expect(Math.abs(low.share - 0.2)).toBeLessThan(3 * Math.hypot(0.05, 0.02));
		expect(Math.abs(low.mean - 0.19)).toBeLessThan(0.06);
		const high = city(0.45, 10);
		expect(Math.abs(high.share - 0.7)).toBeLessThan(3 * Math.hypot(0.06, 0.02));
		expect(Math.abs(high.mean - 0.49)).toBeLessThan(0.06);
	});

	it(
		'neighbours depart from the curve, by more than chance and by less than a tenth',
		{ timeout: patient },
		() => {
			const meeting = { type: 'neighbours', degree: 10, rewiring: 0.1 } as const;
			const each = alike(0.5);
			const rows = runs(model, plan(each, { meeting }), 20, 40);
			const off = distance(meanOf(rows), curve(model, each, 40));
			expect(off).toBeGreaterThan(0.015);
			expect(off).toBeLessThan(0.1);
		}
	);
});
