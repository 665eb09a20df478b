/** The solidarity map, compiled, and short ways to ask it. */
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import type { Setting } from '#lib/model/types.ts';

export const map = mapSchema.parse(json);
export const model = compile(map);

/** S at some weeks, rounded to three decimals as the reference values are. */
export function solidarityAt(setting: Setting, weeks: readonly number[]): number[] {
	const trajectory = solve(model, setting, Math.max(52, ...weeks));
	return weeks.map((week) => round(trajectory.at(week)[model.outcome]!));
}

export function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
