import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '#data/solidarity/map.json';
import type { ConceptMap } from '#lib/map/schema.ts';
import { Settings } from '#lib/state/settings.svelte.ts';

const map = raw as unknown as ConceptMap;

describe('settings', () => {
	it('start from the map, and from a link where it says otherwise', () => {
		const settings = new Settings(map, { goals: 80 });
		expect(settings.percents).toMatchObject({ intensity: 50, goals: 80, division: 35 });
		expect(settings.inputs['goals']).toBe(0.8);
	});

	it('remember a drag as one step', () => {
		const settings = new Settings(map);
		for (const percent of [55, 60, 70]) settings.move('goals', percent);
		expect(settings.resting).toBe(false);
		settings.commit('goals', 0);
		expect(settings.resting).toBe(true);
		settings.undo();
		expect(settings.percents['goals']).toBe(50);
		settings.redo();
		expect(settings.percents['goals']).toBe(70);
	});

	it('take key presses in quick succession on one slider as one step, and a pause as two', () => {
		const settings = new Settings(map);
		const press = (percent: number, at: number) => {
			settings.move('goals', percent);
			settings.commit('goals', at);
		};
		press(51, 0);
		press(52, 100);
		press(53, 3000);
		settings.undo();
		expect(settings.percents['goals']).toBe(52);
		settings.undo();
		expect(settings.percents['goals']).toBe(50);
		expect(settings.canUndo).toBe(false);
	});

	it('keep a value within 0..100 and refuse an input the map does not have', () => {
		const settings = new Settings(map);
		settings.set('goals', 180.4);
		expect(settings.percents['goals']).toBe(100);
		expect(() => settings.move('nobody', 1)).toThrow('input: nobody');
	});

	it('reset one and reset all can both be undone', () => {
		const settings = new Settings(map);
		settings.set('goals', 80);
		settings.set('leadership', 10);
		settings.reset('goals');
		expect(settings.percents).toMatchObject({ goals: 50, leadership: 10 });
		settings.resetAll();
		expect(settings.changed).toBe(false);
		settings.undo();
		settings.undo();
		expect(settings.percents).toMatchObject({ goals: 80, leadership: 10 });
	});

	it('undo all the way and redo all the way comes back to the same values', () => {
		const ids = ['intensity', 'goals', 'leadership'];
		const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 100 })));
		fc.assert(
			fc.property(moves, (steps) => {
				const settings = new Settings(map);
				for (const [id, percent] of steps) settings.set(id, percent);
				const end = settings.percents;
				while (settings.canUndo) settings.undo();
				expect(settings.changed).toBe(false);
				while (settings.canRedo) settings.redo();
				expect(settings.percents).toEqual(end);
			}),
			{ seed: 3, numRuns: 300 }
		);
	});

	it('a new move after undo forgets what was undone', () => {
		const settings = new Settings(map);
		settings.set('goals', 80);
		settings.undo();
		settings.set('goals', 20);
		expect(settings.canRedo).toBe(false);
	});
});
