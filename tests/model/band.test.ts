import { quantile } from 'd3';
import { describe, expect, it } from 'vitest';
import { createVariation } from '#lib/model/assumptions.ts';
import { createBandStudy, type Band } from '#lib/model/band.ts';
import { compile } from '#lib/model/compile.ts';
import { createDraws } from '#lib/model/draws.ts';
import { gains } from '#lib/model/sensitivity.ts';
import { solve } from '#lib/model/solve.ts';
import type { Setting } from '#lib/model/types.ts';
import { factorIds, inputsOf } from './by-hand.ts';
import { replaced } from './replaced.ts';
import { map, model } from './solidarity-model.ts';

const factors = factorIds.slice(0, 5);
/** How far an edge may be off: on a plot that is 300 pixels high, a third of a pixel, which nobody sees. */
const unseen = 1e-3;
const settings: [string, Setting][] = [
	['middling', { inputs: {} }],
	['high', { inputs: inputsOf([0.8, 0.8, 0.8, 0.8, 0.8]) }],
	[
		'a story',
		{
			inputs: { intensity: 0.3, division: 0.7 },
			start: { communication: 0.4, norms: 0.3 },
			events: [
				{ type: 'shock', week: 2, amplitude: 1 },
				{ type: 'pulse', input: 'goals', week: 2, to: 0.95, decay: 4 },
				{ type: 'step', input: 'leadership', week: 12, to: 0.9 }
			]
		}
	]
];

/** The same draws, each a map of its own, solved as accurately as the page solves its curve. */
function oneByOne(setting: Setting, draws: number) {
	const { assumptions } = createVariation(map, model, setting);
	const draw = createDraws(assumptions.length, 3);
	const point = new Float64Array(assumptions.length);
	return Array.from({ length: draws }, (_, i) => {
		draw(i, point);
		const varied = compile(replaced(map, assumptions, point));
		// A start that the setting gives is drawn in the map, too: there it is not given any more.
		const { rows, width } = solve(varied, { ...setting, start: {} });
		const course = Array.from({ length: 53 }, (_, week) => rows[week * width + model.outcome]!);
		return { point: point.slice(), course, varied };
	});
}

function bandOf(setting: Setting, draws: number, ranked: readonly string[] = []): Band {
	const study = createBandStudy(map, model, setting, { ranked, seed: 3 });
	study.advance(draws);
	return study.band();
}

describe('a band', () => {
	it.each(settings)('has the extremes and quantiles of its draws (%s)', (_, setting) => {
		const draws = oneByOne(setting, 60);
		const band = bandOf(setting, 60);
		expect(band.draws).toBe(60);
		for (let week = 0; week <= 52; week++) {
			const levels = draws.map(({ course }) => course[week]!);
			expect(Math.abs(band.lowest[week]! - Math.min(...levels))).toBeLessThan(unseen);
			expect(Math.abs(band.low[week]! - quantile(levels, 0.1)!)).toBeLessThan(unseen);
			expect(Math.abs(band.high[week]! - quantile(levels, 0.9)!)).toBeLessThan(unseen);
			expect(Math.abs(band.highest[week]! - Math.max(...levels))).toBeLessThan(unseen);
		}
	});

	it.each(settings)('of 400 draws holds the curve itself, within its middle (%s)', (_, setting) => {
		const band = bandOf(setting, 400);
		const { rows, width } = solve(model, setting);
		for (let week = 0; week <= 52; week++) {
			const level = rows[week * width + model.outcome]!;
			expect(level).toBeGreaterThan(band.low[week]!);
			expect(level).toBeLessThan(band.high[week]!);
			expect(band.lowest[week]).toBeLessThanOrEqual(band.low[week]!);
			expect(band.highest[week]).toBeGreaterThanOrEqual(band.high[week]!);
		}
	});

	it('counts in how many draws each input adds most', () => {
		const [, setting] = settings[0]!;
		const wins = factors.map(() => 0);
		const places = factors.map((id) => model.inputs.indexOf(model.indexOf.get(id)!));
		for (const { varied } of oneByOne(setting, 60)) {
			const gained = gains(varied, setting);
			const all = places.map((place) => gained[place]!);
			wins[all.indexOf(Math.max(...all))]!++;
		}
		const { firsts } = bandOf(setting, 60, factors);
		// Two that add nearly the same may change places within the solver's tolerance.
		firsts.forEach((count, i) => expect(Math.abs(count - wins[i]!)).toBeLessThanOrEqual(1));
		expect(firsts.reduce((sum, count) => sum + count, 0)).toBe(60);
	});

	it('gives the first place to nobody when all inputs are at their end', () => {
		expect([...bandOf({ inputs: inputsOf([1, 1, 1, 1, 1]) }, 20, factors).firsts]).toEqual([0, 0, 0, 0, 0]);
	});

	it('says how closely the outcome goes along with each number', () => {
		const [, setting] = settings[0]!;
		const draws = oneByOne(setting, 400);
		const { influence } = bandOf(setting, 400);
		const { assumptions } = createBandStudy(map, model, setting);
		expect(influence).toHaveLength(assumptions.length);
		// Spearman's correlation, from the differences of ranks.
		const ranksOf = (values: number[]) => {
			const sorted = values.toSorted((a, b) => a - b);
			return values.map((value) => sorted.indexOf(value));
		};
		const outcome = ranksOf(draws.map(({ course }) => course[52]!));
		assumptions.forEach((_, j) => {
			const own = ranksOf(draws.map(({ point }) => point[j]!));
			const squares = own.reduce((sum, rank, i) => sum + (rank - outcome[i]!) ** 2, 0);
			const spearman = 1 - (6 * squares) / (400 * (400 ** 2 - 1));
			expect(Math.abs(influence[j]! - spearman)).toBeLessThan(0.02);
		});
		// More gain of what solidarity is made of raises it, more loss lowers it; no shock, no say.
		const of = (node: string, name: string) =>
			influence[assumptions.findIndex((each) => each.node === node && each.name === name)]!;
		expect(of('cooperation', 'gain')).toBeGreaterThan(0.15);
		expect(of('cooperation', 'loss')).toBeLessThan(-0.15);
		expect(Math.abs(of('empathy', 'shock'))).toBeLessThan(0.15);
	});

	it('is the same however its draws are dealt out', () => {
		const [, setting] = settings[2]!;
		const study = createBandStudy(map, model, setting, { ranked: factors, seed: 3 });
		for (const draws of [1, 30, 69]) study.advance(draws);
		expect(study.band()).toEqual(bandOf(setting, 100, factors));
	});

	it('refuses an input that the map does not have', () => {
		expect(() => createBandStudy(map, model, { inputs: {} }, { ranked: ['luck'] })).toThrow('input: luck');
	});
});
