import { describe, expect, it } from 'vitest';
import { linesAt, regionAbove } from '#lib/laboratory/contour.ts';
import { journeyOf } from '#lib/laboratory/journey.ts';
import { shareOfTwo, standingAt } from '#lib/laboratory/standing.ts';
import {
	survey,
	type Answer,
	type FoldAnswer,
	type MapAnswer,
	type Question
} from '#lib/laboratory/survey.ts';
import { slowly } from '#lib/model/sweep.ts';
import { solve } from '#lib/model/solve.ts';
import { factorIds } from '../model/by-hand.ts';
import { model } from '../model/solidarity-model.ts';

const five = factorIds.slice(0, 5);
const lean = Object.fromEntries(five.map((id) => [id, 0.35]));
const ask = (question: Question): Answer[] => [...survey(model, question)].map(({ answer }) => answer);
const axes = ['intensity', 'goals'] as const;
const mapOf = (colour: 'horizon' | 'lowest' | 'highest') =>
	ask({ type: 'map', setting: { inputs: lean }, axes, colour }) as MapAnswer[];

type Ring = readonly (readonly [x: number, y: number])[];

/** The closed rings of a path: read once, for reading them costs more than asking. */
function ringsOf(path: string): Ring[] {
	const point = (pair: string) => pair.split(' ').map(Number) as [number, number];
	return path
		.split('Z')
		.filter(Boolean)
		.map((ring) => ring.slice(1).split('L').map(point));
}

/** Whether a point is inside closed rings, by the even–odd rule. */
function inside(rings: readonly Ring[], x: number, y: number): boolean {
	let odd = false;
	for (const ring of rings) {
		ring.forEach(([ax, ay], i) => {
			const [bx, by] = ring[(i + 1) % ring.length]!;
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
		});
	}
	return odd;
}

describe('a map', () => {
	const [highest] = mapOf('highest');

	it('of resting levels is whole at once, its bands hold what lies above them, up is up', () => {
		const { shown, size } = highest!;
		const bands = highest!.bands.map(({ level, path }) => ({ level, rings: ringsOf(path) }));
		let looked = 0;
		for (let cell = 0; cell < size * size; cell += 7) {
			const [x, y] = [cell % size, size - 1 - Math.floor(cell / size)];
			for (const { level, rings } of bands) {
				// On an edge itself a rounded path may lie either way.
				if (Math.abs(shown[cell]! - level) < 0.004) continue;
				looked++;
				expect(inside(rings, x + 0.001, y + 0.001), `cell ${cell} at ${level}`).toBe(shown[cell]! > level);
			}
		}
		expect(looked).toBeGreaterThan(5000);
		expect(highest!.whole).toBe(true);
	});

	/** It is 4,096 solutions of a year: a second or two, and several on a machine that has more to do. */
	it('of the horizon comes rough first and is exact in the end', { timeout: 20_000 }, () => {
		const parts = mapOf('horizon');
		expect(parts.map(({ whole }) => whole)).toEqual([false, false, false, true]);
		const { shown, size } = parts.at(-1)!;
		const at = (column: number, row: number) =>
			solve(model, {
				inputs: { ...lean, intensity: column / (size - 1), goals: row / (size - 1) }
			}).at(52)[model.outcome]!;
		for (const [column, row] of [
			[0, 0],
			[40, 21],
			[63, 63],
			[12, 55]
		] as const) {
			expect(shown[row * size + column]).toBe(at(column, row));
		}
		expect(parts[0]!.shown[8 * size + 30]).toBe(shown[8 * size + 30]);
	});

	it('tells where one stands: between two places, near them, or far', () => {
		const two = standingAt(highest!, 35, 35);
		expect(two.two).toBe(true);
		expect(two.points).toBeLessThan(2);
		expect(two.high - two.low).toBeGreaterThan(0.4);
		const safe = standingAt(highest!, 100, 100);
		expect(safe.two).toBe(false);
		expect(safe.points).toBeGreaterThan(20);
		expect(shareOfTwo(highest!)).toBeGreaterThan(0.02);
		expect(shareOfTwo(highest!)).toBeLessThan(0.6);
	});
});

describe('a region', () => {
	it('keeps within a cell of where the grid jumps', () => {
		const size = 40;
		const jump = Float64Array.from({ length: size * size }, (_, cell) =>
			(cell % size) + 2 * Math.floor(cell / size) > 60 ? 1 : 0
		);
		const rings = ringsOf(regionAbove(jump, size, 0.5));
		for (let cell = 0; cell < size * size; cell++) {
			const [column, row] = [cell % size, Math.floor(cell / size)];
			const off = column + 2 * row - 60;
			if (Math.abs(off) > 3) expect(inside(rings, column, size - 1 - row)).toBe(off > 0);
		}
	});
});

describe('lines', () => {
	it('break off where the grid jumps, and run on beside it', () => {
		const size = 32;
		const half = size / 2;
		// Up a slope to .3, then at once to .7 and more.
		const cliff = Float64Array.from({ length: size * size }, (_, cell) => {
			const share = (cell % size) / (size - 1);
			return cell % size < half ? 0.6 * share : 0.4 + 0.6 * share;
		});
		const lines = linesAt(cliff, size, [0.2, 0.5, 0.8], 0.25);
		expect(lines.map(({ level }) => level)).toEqual([0.2, 0.5, 0.8]);
		const crossing = (index: number) =>
			[...lines[index]!.path.matchAll(/([\d.]+) ([\d.-]+)/g)]
				.map(([, x, y]) => [Number(x), Number(y)] as const)
				.filter(([, y]) => y > 1 && y < size - 2)
				.map(([x]) => x);
		// Only the rim of what lies above .5 is left: its edge is the jump.
		expect(crossing(1).filter((x) => x < size - 2)).toEqual([]);
		expect(lines[1]!.label).toBeUndefined();
		expect(Math.min(...crossing(0))).toBeCloseTo((0.2 / 0.6) * (size - 1), 1);
		expect(Math.min(...crossing(2))).toBeCloseTo((0.4 / 0.6) * (size - 1), 1);
	});

	it('write their level on themselves, off the rim and apart', () => {
		const size = 32;
		const ramp = Float64Array.from({ length: size * size }, (_, cell) => (cell % size) / (size - 1));
		const lines = linesAt(ramp, size, [0.25, 0.5, 0.75, 2]);
		expect(lines.map(({ level }) => level)).toEqual([0.25, 0.5, 0.75]);
		for (const { level, label } of lines) {
			expect(label![0]).toBeCloseTo(level * (size - 1), 1);
			expect(Math.min(label![1], size - 1 - label![1])).toBeGreaterThan(1);
		}
	});
});

describe('a fold', () => {
	const [answer] = ask({
		type: 'fold',
		setting: { inputs: {} },
		together: five,
		way: slowly
	}) as FoldAnswer[];

	it('has its three branches, two folds and the journey', () => {
		expect(answer!.branches.map(({ stable }) => stable)).toEqual([true, false, true]);
		const [low, high] = answer!.folds.map(([at]) => at);
		expect(Math.abs(low! - 0.2905)).toBeLessThan(0.0005);
		expect(Math.abs(high! - 0.3805)).toBeLessThan(0.0005);
		expect(answer!.moments).toHaveLength(261);
	});

	it('shows that what is lost comes back late', () => {
		const { half, fall, back } = journeyOf(answer!.moments)!;
		expect(Math.abs(half - 0.35)).toBeLessThan(0.04);
		expect(Math.abs(fall.week - 107)).toBeLessThanOrEqual(4);
		expect(Math.abs(back!.week - 221)).toBeLessThanOrEqual(4);
		expect(back!.at).toBeGreaterThan(fall.at + 0.25);
	});

	it('has no journey to tell of where nothing moves', () => {
		const still = [0, 1, 2].map((week) => ({ week, at: 0.5, outcome: 0.6 }));
		expect(journeyOf(still)).toBeUndefined();
	});
});
