import { describe, expect, it } from 'vitest';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { settingOf, situationOf } from '#lib/state/situation.ts';
import { alone } from '#lib/teaching/alone.ts';
import { blanksOf } from '#lib/teaching/blanks.ts';
import { pagesOf } from '#lib/teaching/paging.ts';
import { questionsFor } from '#lib/teaching/questions.ts';
import type { Placed } from '#lib/layout/types.ts';
import type { ToldQuestion } from '#lib/state/content.ts';
import { playable } from '../state/playable.ts';

const model = compile(playable.map);

describe('blanks', () => {
	const node = (id: string, x: number, y: number) => ({ id, x, y }) as Placed;

	it('are numbered from left to right and downwards, and leave the ends of the story named', () => {
		const nodes = [
			node('end', 90, 5),
			node('c', 50, 40),
			node('b', 50, 10),
			node('start', 0, 0),
			node('a', 20, 90)
		];
		expect(blanksOf({ story: ['start', 'a', 'end'] }, { nodes })).toEqual([
			{ id: 'a', number: 1 },
			{ id: 'b', number: 2 },
			{ id: 'c', number: 3 }
		]);
	});
});

describe('an input alone', () => {
	const setting = settingOf(playable, situationOf(playable));
	const outcome = (percent: number) =>
		solve(model, { ...setting, inputs: { ...setting.inputs, goals: percent / 100 } }).at(52)[model.outcome]!;

	it('is followed from 0 to 100, and its first crossing of a level is found', () => {
		const { lowest, highest, passes } = alone(model, setting, 'goals', 0.5);
		expect(lowest).toBeCloseTo(outcome(0), 12);
		expect(highest).toBeCloseTo(outcome(100), 12);
		expect(outcome(passes!)).toBeGreaterThanOrEqual(0.5);
		expect(outcome(passes! - 5)).toBeLessThan(0.5);
	});

	it('may never pass a level, or be above it all along', () => {
		expect(alone(model, setting, 'goals', 0.99).passes).toBeUndefined();
		expect(alone(model, setting, 'goals', 0).passes).toBe(0);
	});
});

describe('pages', () => {
	const lengths = (count: number) =>
		pagesOf(Array.from({ length: count }, (_, i) => i)).map((page) => page.length);

	it('take up to four questions beside the network, and there is always a first', () => {
		expect([0, 1, 2, 3, 4].map(lengths)).toEqual([[0], [1], [2], [3], [4]]);
	});

	it('share more than four, that none is left almost empty', () => {
		expect([5, 6, 7, 8, 9].map(lengths)).toEqual([
			[2, 3],
			[2, 4],
			[2, 5],
			[3, 5],
			[3, 6]
		]);
		expect(lengths(12)).toEqual([3, 5, 4]);
	});

	it('keep the order', () => {
		expect(pagesOf([1, 2, 3, 4, 5]).flat()).toEqual([1, 2, 3, 4, 5]);
	});
});

describe('a worksheet', () => {
	const catalogue = (['understand', 'understand', 'apply', 'reflect'] as const).map(
		(phase, at) => ({ id: `q${at}`, phase }) as ToldQuestion
	);
	const ids = (asked: readonly string[], own = '') =>
		questionsFor({ asked, own }, catalogue).map((question) =>
			typeof question === 'string' ? question : question.id
		);

	it('asks what the lesson asks, in its order, and the teacher’s own last', () => {
		expect(ids(['q3', 'q1'], 'Why?')).toEqual(['q3', 'q1', 'Why?']);
		expect(ids([], 'Why?')).toEqual(['Why?']);
	});

	it('asks one question of each part where the lesson asks none', () => {
		expect(ids([])).toEqual(['q0', 'q2', 'q3']);
	});
});
