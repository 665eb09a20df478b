import { describe, expect, it } from 'vitest';
import { solve } from '#lib/model/solve.ts';
import type { Setting, TimelineEvent } from '#lib/model/types.ts';
import { scenarios as files, timelineOf } from '../data/files.ts';
import { factorIds, inputsOf, middling, reference, startOf, stockIds, type Story } from './by-hand.ts';
import { scenarios } from './scenarios.ts';
import { model, solidarityAt } from './solidarity-model.ts';

const weeks = [0, 5, 10, 20, 40];
const levels = [0, 0.25, 0.5, 0.75, 1];
const fiveFactors = factorIds.slice(0, 5);
const all = (level: number) => Object.fromEntries(fiveFactors.map((id) => [id, level]));

/** K, G, E, N, M, O, S at every week, from the solver. */
function solved(setting: Setting, weeks: number): number[][] {
	const { rows, width } = solve(model, setting, weeks);
	const places = [...stockIds.map((id) => model.indexOf.get(id)!), model.outcome];
	return Array.from({ length: weeks + 1 }, (_, week) => places.map((place) => rows[week * width + place]!));
}

function largestDifference(a: number[][], b: number[][]): number {
	expect(a.length).toBe(b.length);
	return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i]![j]!))));
}

describe('the reference values', () => {
	it('all five factors in the middle', () => {
		expect(solidarityAt({ inputs: all(0.5) }, weeks)).toEqual([0.05, 0.055, 0.076, 0.196, 0.618]);
	});

	it.each([
		['intensity', [0.021, 0.216, 0.618, 0.661, 0.673]],
		['goals', [0.031, 0.15, 0.618, 0.691, 0.715]],
		['norms-factor', [0.211, 0.433, 0.618, 0.716, 0.766]],
		['leadership', [0.077, 0.445, 0.618, 0.65, 0.662]],
		['communication-quality', [0.042, 0.321, 0.618, 0.682, 0.708]]
	])('S at week 40 as %s moves alone', (input, expected) => {
		expect(levels.map((level) => solidarityAt({ inputs: { [input]: level } }, [40])[0])).toEqual(expected);
	});

	it.each(Object.entries(scenarios))('scenario %s', (_, { expected, ...setting }) => {
		expect(solidarityAt(setting, weeks)).toEqual(expected);
	});

	it.each(Object.entries(scenarios))('scenario %s, as the data file has it', (id, { expected }) => {
		const scenario = files.find((entry) => entry.id === id)!;
		const { inputs, start } = scenario;
		const events = timelineOf(scenario);
		expect(solidarityAt({ inputs, start, events }, weeks)).toEqual(expected);
	});

	it('two years after the earthquake almost nothing is left', () => {
		expect(solidarityAt(scenarios.cianjur, [104])).toEqual([0.103]);
	});

	it('a shock of .8 rescues a community at its low resting place, one of .6 does not', () => {
		const resting = solve(model, { inputs: all(0.34), start: startOf([0, 0, 0, 0, 0, 0]) }, 520).at(520);
		const start = Object.fromEntries(stockIds.map((id) => [id, resting[model.indexOf.get(id)!]!]));
		const after = (amplitude: number) =>
			solidarityAt({ inputs: all(0.34), start, events: [{ type: 'shock', week: 5, amplitude }] }, [200])[0]!;
		expect(after(0.6)).toBeCloseTo(0.01, 2);
		expect(after(0.8)).toBeCloseTo(0.54, 2);
	});

	it('strong leadership held for 30 weeks is forgotten, for 52 weeks it lasts', () => {
		const heldFor = (held: number) =>
			solidarityAt(
				{
					inputs: { ...all(0.35), leadership: 1 },
					events: [{ type: 'step', input: 'leadership', week: held, to: 0.1 }]
				},
				[400]
			)[0]!;
		expect(heldFor(30)).toBeLessThan(0.1);
		expect(heldFor(52)).toBeGreaterThan(0.35);
	});

	it('slowly there and back, solidarity falls late and returns later still', () => {
		const top = solve(model, { inputs: all(0.6) }, 520).at(520);
		const start = Object.fromEntries(stockIds.map((id) => [id, top[model.indexOf.get(id)!]!]));
		const events = fiveFactors.flatMap((input): TimelineEvent[] => [
			{ type: 'ramp', input, week: 0, to: 0.2, over: 104 },
			{ type: 'ramp', input, week: 130, to: 0.6, over: 104 }
		]);
		const { rows, width } = solve(model, { inputs: all(0.6), start, events }, 260);
		const S = Array.from({ length: 261 }, (_, week) => rows[week * width + model.outcome]!);
		const falls = S.findIndex((level) => level < 0.35);
		const returns = falls + S.slice(falls).findIndex((level) => level > 0.35);
		expect(Math.abs(falls - 107)).toBeLessThanOrEqual(1);
		expect(Math.abs(returns - 221)).toBeLessThanOrEqual(1);
		expect(rows[returns * width + model.indexOf.get('goals')!]).toBeCloseTo(0.55, 2);
	});
});

describe('accuracy', () => {
	it.each<[string, number[]]>([
		['in the middle', [...middling]],
		['all at 0', [0, 0, 0, 0, 0, 0.35]],
		['all at 1', [1, 1, 1, 1, 1, 0.35]],
		['near the tipping point', [0.42, 0.42, 0.42, 0.42, 0.42, 0.35]],
		['mixed', [0.9, 0.2, 0.7, 0.1, 0.6, 0.8]]
	])('agrees with a fine fixed-step solution by hand: %s', (_, factors) => {
		const found = solved({ inputs: inputsOf(factors) }, 52);
		expect(largestDifference(found, reference({ factors: factors as never }, 52))).toBeLessThan(2e-9);
	});

	it('agrees with it through shocks, pulses, floors and steps', () => {
		const decaying = (week: number, from: number, to: number) =>
			week < 2 ? from : from + (to - from) * Math.exp(-(week - 2) / 4);
		const cared = (week: number, from: number, to: number, floor: number) =>
			week < 2 ? from : Math.max(floor, decaying(week, from, to));
		const story: Story = {
			factors: (week) => [
				cared(week, 0.22, 0.65, 0.4),
				cared(week, 0.22, 0.95, 0.5),
				0.45,
				week < 2 ? 0.25 : Math.max(0.6, decaying(week, 0.25, 0.55)),
				week < 2 ? 0.3 : 0.5,
				0.7
			],
			shock: (week) => (week < 2 ? 0 : Math.exp(-(week - 2) / 3)),
			start: [0.2, 0.12, 0.12, 0.2, 0.1, 0.1]
		};
		const { inputs, start, events } = scenarios['cianjur-care'];
		const found = solved({ inputs, start, events }, 52);
		expect(largestDifference(found, reference(story, 52, 0.0025))).toBeLessThan(2e-9);
	});

	it('agrees with it on a ramp', () => {
		const ramp = (week: number) => (week < 4 ? 0.3 : week > 16 ? 0.9 : 0.3 + 0.05 * (week - 4));
		const found = solved(
			{ inputs: { goals: 0.3 }, events: [{ type: 'ramp', input: 'goals', week: 4, to: 0.9, over: 12 }] },
			52
		);
		const expected = reference({ factors: (week) => [0.5, ramp(week), 0.5, 0.5, 0.5, 0.35] }, 52);
		expect(largestDifference(found, expected)).toBeLessThan(1e-6);
	});

	it.each([2, 5, 8])('with order %i the error falls with that power of the step', (order) => {
		const expected = reference({ factors: [1, 1, 1, 1, 1, 0.35] }, 8, 0.002).at(-1)!;
		const inputs = inputsOf([1, 1, 1, 1, 1, 0.35]);
		const error = (step: number) => {
			const { rows, width } = solve(model, { inputs }, 8, { step, order });
			return Math.max(
				...stockIds.map((id, i) => Math.abs(rows[8 * width + model.indexOf.get(id)!]! - expected[i]!))
			);
		};
		const found = Math.log2(error(1 / 4) / error(1 / 8));
		expect(found).toBeGreaterThan(order - 0.4);
		expect(found).toBeLessThan(order + 0.9);
	});

	it.each([
		{ tolerance: 1e-12 },
		// More steps than most trajectories have.
		{ step: 1 / 3, order: 8 }
	])('is as good between weeks as at them, with %o', (control) => {
		const trajectory = solve(model, { inputs: all(0.8) }, 52, control);
		const expected = reference({ factors: [0.8, 0.8, 0.8, 0.8, 0.8, 0.35] }, 52, 0.01, 0.1);
		const found = expected.map((_, row) => {
			const levels = trajectory.at(Math.min(52, row / 10));
			return [...stockIds.map((id) => levels[model.indexOf.get(id)!]!), levels[model.outcome]!];
		});
		expect(largestDifference(found, expected)).toBeLessThan(1e-6);
	});
});

describe('a trajectory', () => {
	it('gives all levels, inputs as events move them and instants included', () => {
		const { inputs, start, events } = scenarios.cianjur;
		const trajectory = solve(model, { inputs, start, events });
		const level = (id: string, week: number) => trajectory.at(week)[model.indexOf.get(id)!]!;
		expect(level('intensity', 1.9)).toBe(0.22);
		expect(level('intensity', 2)).toBe(0.65);
		expect(level('intensity', 6)).toBeCloseTo(0.22 + 0.43 / Math.E, 12);
		expect(level('interaction', 6)).toBeCloseTo(
			(0.15 + 0.85 * level('intensity', 6)) * (0.08 + 0.92 * level('solidarity', 6)),
			12
		);
		expect(level('solidarity', 6.3)).toBeCloseTo(
			0.3 * level('mechanical', 6.3) + 0.7 * level('organic', 6.3),
			12
		);
	});

	it('has the same levels in its rows and at whole weeks, and begins at the start', () => {
		const trajectory = solve(model, { inputs: {} });
		expect(trajectory.rows).toHaveLength(53 * model.ids.length);
		expect(trajectory.at(17)).toEqual(trajectory.rows.slice(17 * trajectory.width, 18 * trajectory.width));
		expect(stockIds.map((id) => trajectory.at(0)[model.indexOf.get(id)!])).toEqual([
			0.15, 0.1, 0.1, 0.1, 0.05, 0.05
		]);
	});

	it('is not changed by the next one', () => {
		const first = solve(model, { inputs: all(0.7) });
		const before = [first.at(10.5), first.rows.slice()];
		solve(model, { inputs: all(0.1), events: [{ type: 'shock', week: 3, amplitude: 1 }] }).at(4.2);
		expect([first.at(10.5), first.rows]).toEqual(before);
	});

	it('challenges that are not there change nothing', () => {
		const without = { ...model, flows: model.flows.filter(({ role }) => role !== 'inhibit') };
		expect(model.flows.length).toBeGreaterThan(without.flows.length);
		expect(solve(model, { inputs: all(0.5) }).rows).toEqual(solve(without, { inputs: all(0.5) }).rows);
	});

	it('refuses what it does not know or what is no level', () => {
		expect(() => solve(model, { inputs: { leader: 0.5 } })).toThrow('input: leader');
		expect(() => solve(model, { inputs: { goals: 1.2 } })).toThrow('level of goals: 1.2');
		expect(() => solve(model, { inputs: {}, start: { goals: 0.5 } })).toThrow('stock: goals');
		expect(() => solve(model, { inputs: {}, start: { norms: NaN } })).toThrow('start of norms: NaN');
		expect(() => solve(model, { inputs: {} }, -1)).toThrow('weeks: -1');
		expect(() => solve(model, { inputs: {} }).at(53)).toThrow('week: 53');
	});
});
