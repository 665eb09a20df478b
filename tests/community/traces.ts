/**
 * Runs whose course is kept in `traces.json`: how many people hold each stock, every four weeks. Another rule, or another
 * order in which chance is asked, makes other runs: then `traceOf` says what to keep.
 */
import fc from 'fast-check';
import { createCommunity, type CommunityPlan } from '#lib/community/community.ts';
import { compile } from '#lib/model/compile.ts';
import type { Model } from '#lib/model/types.ts';
import { maps } from '../model/random-map.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, live, plan } from './communities.ts';

const any = compile(fc.sample(maps, { seed: 21, numRuns: 1 })[0]!);
const eventful = {
	...alike(0.4),
	events: [
		{ type: 'shock', week: 5, amplitude: 0.8 },
		{ type: 'ramp', input: 'goals', week: 10, to: 0.9, over: 10 },
		{ type: 'step', input: 'leadership', week: 25, to: 0.1 }
	]
} as const;

export const kept: Readonly<Record<string, readonly [Model, CommunityPlan]>> = {
	mixed: [model, plan(alike(0.5), { seed: 42 })],
	neighbours: [
		model,
		plan(alike(0.5), { people: 500, seed: 7, meeting: { type: 'neighbours', degree: 10, rewiring: 0.1 } })
	],
	units: [
		model,
		plan(alike(0.45), { people: 401, seed: -3, meeting: { type: 'units', size: 40, across: 0.1 } })
	],
	eventful: [model, plan(eventful, { seed: 2 ** 31 })],
	any: [any, plan({ inputs: {} }, { people: 300, seed: 9 })]
};

export function traceOf([model, plan]: readonly [Model, CommunityPlan]): number[][] {
	const community = createCommunity(model, plan);
	return Array.from({ length: 13 }, (_, row) => [...live(community, row === 0 ? 0 : 28).counts]);
}
