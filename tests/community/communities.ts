/** Communities of the solidarity map, and short ways to make and to measure them. */
import { createCensus } from '#lib/community/census.ts';
import { createCommunity, type Community, type CommunityPlan } from '#lib/community/community.ts';
import { createRules } from '#lib/community/rules.ts';
import { solve } from '#lib/model/solve.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { inputsOf, newCommunity, startOf } from '../model/by-hand.ts';

export const mixed = { type: 'mixed' } as const;

/** I, T, V, L, C and d, and K, G, E, N, M, O at the start. */
export function setting(factors: readonly number[], d = 0.35, start = newCommunity): Setting {
	return { inputs: inputsOf([...factors, d]), start: startOf(start) };
}

export function alike(level: number, start?: readonly number[]): Setting {
	return setting([level, level, level, level, level], 0.35, start);
}

export function plan(setting: Setting, more: Partial<CommunityPlan> = {}): CommunityPlan {
	return { people: 1000, seed: 1, meeting: mixed, setting, ...more };
}

export function live(community: Community, days: number): Community {
	for (let day = 0; day < days; day++) community.step();
	return community;
}

/** The outcome at weeks 0..`weeks`, of one community after the other. */
export function runs(model: Model, first: CommunityPlan, count: number, weeks: number): number[][] {
	const rules = createRules(model);
	const census = createCensus(model);
	return Array.from({ length: count }, (_, run) => {
		const community = createCommunity(model, { ...first, seed: first.seed + run }, rules);
		return Array.from({ length: weeks + 1 }, (_, week) => {
			if (week > 0) live(community, 7);
			return census.levels(community)[model.outcome]!;
		});
	});
}

export function curve(model: Model, setting: Setting, weeks: number): number[] {
	const { rows, width } = solve(model, setting, weeks);
	return Array.from({ length: weeks + 1 }, (_, week) => rows[week * width + model.outcome]!);
}

export function meanOf(rows: readonly (readonly number[])[]): number[] {
	return rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}

/** Root mean square of the differences. */
export function distance(a: readonly number[], b: readonly number[]): number {
	return Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0) / a.length);
}
