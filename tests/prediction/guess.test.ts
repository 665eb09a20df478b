import { describe, expect, it } from 'vitest';
import guesses from '#data/solidarity/guesses.json';
import { handsWords } from '#lib/messages/prediction/hands.ts';
import { letterOf, levelsOf, nearestOf, tellHands, type Option } from '#lib/prediction/guess.ts';
import { handsSheet } from '#lib/prediction/sheet.ts';

const words = handsWords('en');
const flat = (level: number) => Array<number>(53).fill(level);
const option = (letter: string, level: number, votes: number): Option => ({
	id: letter,
	letter,
	name: `goes to ${level}`,
	levels: flat(level),
	votes
});
const stop = (sentence: string) => `${sentence}.`;

describe('a guess', () => {
	it('goes from the known start its share of the way, straight between its places', () => {
		const guess = { id: 'g', name: 'g', toward: 1, way: [0.5, 1] };
		const levels = levelsOf(guess, 0.2, 4);
		[0.2, 0.4, 0.6, 0.8, 1].forEach((level, week) => expect(levels[week]).toBeCloseTo(level, 12));
	});

	it.each([0, 0.05, 0.5, 1])('stays a level from whatever it starts: %f', (start) => {
		for (const guess of guesses) {
			const levels = levelsOf({ ...guess, name: guess.name.en }, start, 52);
			expect(levels).toHaveLength(53);
			expect(levels[0]).toBe(start);
			for (const level of levels) expect(level >= 0 && level <= 1).toBe(true);
		}
	});

	it('is called by a letter', () => {
		expect([0, 1, 4].map(letterOf)).toEqual(['A', 'B', 'E']);
	});
});

describe('a show of hands beside the model', () => {
	const options = [option('A', 0.2, 3), option('B', 0.5, 9), option('C', 0.9, 9)];

	it('says which option lies nearest, of equals the first', () => {
		expect(nearestOf(options, flat(0.6))?.letter).toBe('B');
		expect(nearestOf([option('A', 0.4, 0), option('B', 0.6, 0)], flat(0.5))?.letter).toBe('A');
		expect(nearestOf([], flat(0.5))).toBeUndefined();
	});

	it('says where the nearest and the model part, on which side the model is, and what was chosen most', () => {
		// Together up to week 10, then the model is 30 points above.
		const actual = flat(0.5).map((level, week) => (week > 10 ? level + 0.3 : level));
		const [near, parts, most] = tellHands(options.slice(0, 2), actual, stop, words);
		expect(near).toBe('The model lies nearest to B (goes to 0.5); 9 of 12 votes chose it.');
		expect(parts).toBe(
			'Up to week 10 the model and B go together; after that the model runs above it, furthest by 30 points in week 11.'
		);
		expect(most).toBe('Chosen most often: B, with 9 votes.');
	});

	it('says so when they never part, or part at once, and names all that were chosen most', () => {
		expect(tellHands(options, flat(0.52), stop, words)).toEqual([
			'The model lies nearest to B (goes to 0.5); 9 of 21 votes chose it.',
			'The model and B go together from start to end.',
			'Chosen most often: B, C, with 9 votes each.'
		]);
		expect(tellHands(options, flat(0.35), stop, words)[1]).toMatch(/part in the first week; the model runs/);
	});

	it('is a table, with the distance once the model is shown', () => {
		expect(handsSheet(options, undefined, words).rows).toEqual([
			['A', 'goes to 0.2', 3, 14],
			['B', 'goes to 0.5', 9, 43],
			['C', 'goes to 0.9', 9, 43]
		]);
		const shown = handsSheet(options, flat(0.6), words);
		expect(shown.ids).toHaveLength(5);
		expect(shown.rows.map((row) => row[4])).toEqual([40, 10, 30]);
	});
});
