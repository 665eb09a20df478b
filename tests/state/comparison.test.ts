import { describe, expect, it } from 'vitest';
import words from '#data/solidarity/words.en.json';
import { Comparison, longestName } from '#lib/state/comparison.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { round } from '../model/solidarity-model.ts';
import { playable } from './playable.ts';

function stand() {
	const explorer = new Explorer({ ...playable, words, citations: {} });
	return { explorer, comparison: new Comparison(explorer) };
}

describe('a comparison', () => {
	it('compares with nothing until something is pinned', () => {
		const { explorer, comparison } = stand();
		expect([comparison.pin, comparison.difference, comparison.lead]).toEqual([undefined, [], undefined]);
		expect(explorer.against).toBeUndefined();
	});

	it('sets the present against the pin as the model’s description has both', () => {
		const { explorer, comparison } = stand();
		explorer.settings.choose('cianjur');
		comparison.add();
		explorer.settings.choose('cianjur-care');
		expect([0, 5, 10, 20, 40].map((week) => round(comparison.pinned[week] ?? NaN))).toEqual([
			0.1, 0.273, 0.463, 0.475, 0.41
		]);
		expect(comparison.difference[40]).toBeCloseTo(0.688 - 0.41, 2);
		expect(comparison.lead?.by).toBeGreaterThan(0.2);
		// Care acts from the earthquake on, in week 2: until then the two are one.
		expect(comparison.lead?.since).toBeLessThanOrEqual(2.001);
		explorer.playhead.seek(40);
		expect(round(explorer.compared('solidarity') ?? NaN)).toBe(0.41);
	});

	it('tells when each passes a quarter, a half and three quarters', () => {
		const { explorer, comparison } = stand();
		comparison.add();
		explorer.settings.choose('village');
		const [quarter, half, most] = comparison.passings;
		// A new community: .196 in week 20, .618 in week 40; a village begins at .300, .696 in week 10 and .767 in week 20.
		expect(quarter?.now).toBe(0);
		expect(quarter?.pinned).toBeGreaterThan(20);
		expect(half?.pinned).toBeLessThan(40);
		expect(most?.now).toBeGreaterThan(10);
		expect(most?.now).toBeLessThan(20);
		expect(most?.pinned).toBeUndefined();
	});

	it('names pins by letters, gives a freed letter again, and holds five', () => {
		const { comparison } = stand();
		for (let i = 0; i < 5; i++) expect(comparison.add()).toBe(true);
		expect([comparison.add(), comparison.full]).toEqual([false, true]);
		comparison.remove('B');
		comparison.add();
		expect(comparison.pins.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(comparison.pin?.letter).toBe('B');
	});

	it('turns to the last pin left when its own is removed, and to none after the last', () => {
		const { explorer, comparison } = stand();
		comparison.add();
		explorer.settings.set('goals', 80);
		comparison.add();
		comparison.remove('B');
		expect(comparison.pin?.letter).toBe('A');
		expect(explorer.against).toBe(comparison.pins[0]?.trajectory);
		comparison.remove('A');
		expect([comparison.pin, explorer.against]).toEqual([undefined, undefined]);
	});

	it('keeps the reader’s name, cut to its length, or the letter', () => {
		const { comparison } = stand();
		comparison.add();
		comparison.rename('A', `  ${'desa '.repeat(20)}`);
		expect(comparison.pin?.name).toHaveLength(longestName);
		comparison.rename('A', '   ');
		expect(comparison.pin?.name).toBe('A');
	});

	it('does not follow the hand: a pin stays what it was', () => {
		const { explorer, comparison } = stand();
		comparison.add();
		const before = [...comparison.pinned];
		explorer.settings.set('goals', 0);
		expect(comparison.pinned).toEqual(before);
		expect(comparison.difference[52]).toBeLessThan(-0.5);
	});

	it('writes all curves as a file, names with commas included', () => {
		const { explorer, comparison } = stand();
		comparison.add();
		comparison.rename('A', 'new, calm');
		explorer.settings.choose('village');
		const lines = comparison.csv('now').split('\n');
		expect(lines).toHaveLength(54);
		expect(lines.slice(0, 2)).toEqual(['week,now,"new, calm"', '0,0.300000,0.050000']);
	});
});
