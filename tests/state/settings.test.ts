import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings } from '#lib/state/settings.svelte.ts';
import { mostEvents } from '#lib/state/situation.ts';
import { playable } from './playable.ts';

describe('settings', () => {
	it('start from the map, and from a link where it says otherwise', () => {
		const settings = new Settings(playable, { percents: { goals: 80 } });
		expect(settings.percents).toMatchObject({ intensity: 50, goals: 80, division: 35 });
		expect(settings.inputs['goals']).toBe(0.8);
	});

	it('stay as they are where what is loaded is the same: nothing that follows from them is found again', () => {
		const settings = new Settings(playable, { percents: { goals: 80 } });
		const before = settings.now;
		settings.load({ percents: { goals: 80 } });
		expect(settings.now).toBe(before);
		settings.load({ percents: { goals: 81 } });
		expect(settings.percents['goals']).toBe(81);
	});

	it('remember a drag as one step', () => {
		const settings = new Settings(playable);
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
		const settings = new Settings(playable);
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
		const settings = new Settings(playable);
		settings.set('goals', 180.4);
		expect(settings.percents['goals']).toBe(100);
		expect(() => settings.move('nobody', 1)).toThrow('input: nobody');
	});

	it('leave an input that is held where it is, whatever is done', () => {
		const settings = new Settings(playable);
		settings.set('goals', 80);
		settings.set('leadership', 10);
		settings.held = ['goals'];
		const acts = [
			() => settings.set('goals', 20),
			() => settings.reset('goals'),
			() => settings.undo(),
			() => settings.undo(),
			() => settings.redo(),
			() => settings.choose('village'),
			() => settings.set('norms-factor', 30),
			() => settings.resetAll()
		];
		for (const act of acts) {
			act();
			expect(settings.percents['goals']).toBe(80);
		}
		// All that is left to reset is held.
		expect(settings.changed).toBe(false);
		expect(settings.percents['norms-factor']).toBe(80);
	});

	it('reset one and reset all can both be undone', () => {
		const settings = new Settings(playable);
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
				const settings = new Settings(playable);
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
		const settings = new Settings(playable);
		settings.set('goals', 80);
		settings.undo();
		settings.set('goals', 20);
		expect(settings.canRedo).toBe(false);
	});
});

describe('scenarios and events', () => {
	/** Typed a second time from the model's description. */
	const village = {
		intensity: 75,
		goals: 80,
		'norms-factor': 80,
		leadership: 65,
		'communication-quality': 65,
		division: 15
	};

	it('begin as the map is, with nothing that happens', () => {
		const settings = new Settings(playable);
		expect([settings.scenario, settings.events, settings.changed]).toEqual(['new', [], false]);
	});

	it('a scenario brings its inputs and events in one step, which undo takes back', () => {
		const settings = new Settings(playable);
		settings.set('goals', 70);
		settings.choose('cianjur-care');
		expect(settings.percents).toMatchObject({ intensity: 22, goals: 22, division: 70, hurry: 0 });
		expect(settings.events).toEqual([
			{ event: 'quake', week: 2 },
			{ event: 'care', week: 2 }
		]);
		expect(settings.changed).toBe(false);
		settings.undo();
		expect([settings.scenario, settings.percents['goals'], settings.events]).toEqual(['new', 70, []]);
		settings.redo();
		expect(settings.scenario).toBe('cianjur-care');
	});

	it('factors stay free after the choice, and reset goes back to the scenario', () => {
		const settings = new Settings(playable);
		settings.choose('village');
		expect(settings.initial).toMatchObject(village);
		settings.set('goals', 10);
		settings.set('leadership', 11);
		settings.reset('goals');
		expect(settings.percents).toMatchObject({ ...village, leadership: 11 });
		settings.place('hoax', 20);
		settings.resetAll();
		expect([settings.percents, settings.events]).toEqual([settings.initial, []]);
		expect(settings.percents).toMatchObject(village);
	});

	it('choosing the scenario that stands unchanged is no step', () => {
		const settings = new Settings(playable);
		settings.choose('new');
		expect(settings.canUndo).toBe(false);
		expect(settings.resting).toBe(true);
	});

	it('events are placed on whole weeks of the curve, moved and removed, each undone alone', () => {
		const settings = new Settings(playable);
		expect(settings.place('hoax', 9.6)).toBeUndefined();
		expect(settings.place('disaster', 99)).toBeUndefined();
		expect(settings.moveEvent(0, -4)).toBeUndefined();
		settings.remove(1);
		const trail = [settings.events];
		while (settings.canUndo) {
			settings.undo();
			trail.push(settings.events);
		}
		expect(trail).toEqual([
			[{ event: 'hoax', week: 0 }],
			[
				{ event: 'hoax', week: 0 },
				{ event: 'disaster', week: 52 }
			],
			[
				{ event: 'hoax', week: 10 },
				{ event: 'disaster', week: 52 }
			],
			[{ event: 'hoax', week: 10 }],
			[]
		]);
	});

	it('a drag of an event is one step, and back where it began it is none', () => {
		const settings = new Settings(playable);
		settings.place('hoax', 10);
		for (const week of [11, 12, 13]) settings.slideEvent(0, week);
		expect(settings.resting).toBe(false);
		settings.commit();
		settings.undo();
		expect(settings.events).toEqual([{ event: 'hoax', week: 10 }]);
		settings.slideEvent(0, 30);
		settings.slideEvent(0, 10);
		settings.commit();
		expect(settings.resting).toBe(true);
		expect(settings.canRedo).toBe(true);
	});

	it('the same event twice in one week is refused, placed or moved, and changes nothing', () => {
		const settings = new Settings(playable);
		settings.place('hoax', 10);
		settings.place('hoax', 20);
		settings.place('festival', 10);
		const before = settings.now;
		expect(settings.place('hoax', 10.4)).toBe('twice');
		expect(settings.moveEvent(1, 10)).toBe('twice');
		expect(settings.now).toBe(before);
	});

	it('there is room for a number of events and no more', () => {
		const settings = new Settings(playable);
		for (let week = 0; week < mostEvents; week++) expect(settings.place('hoax', week)).toBeUndefined();
		expect(settings.place('festival', 1)).toBe('many');
		expect(settings.events).toHaveLength(mostEvents);
	});

	it('what does not exist is an error', () => {
		const settings = new Settings(playable);
		expect(() => settings.choose('atlantis')).toThrow('scenario: atlantis');
		expect(() => settings.place('flood', 1)).toThrow('event: flood');
		expect(() => settings.remove(0)).toThrow('event: 0 of 0');
	});

	it('any course of steps is undone to the beginning and redone to the end', () => {
		const ids = playable.events.map(({ id }) => id);
		const week = fc.integer({ min: 0, max: 52 });
		const step = fc.oneof(
			fc.record({ do: fc.constant('set' as const), percent: fc.integer({ min: 0, max: 100 }) }),
			fc.record({
				do: fc.constant('choose' as const),
				id: fc.constantFrom(...playable.scenarios.map(({ id }) => id))
			}),
			fc.record({ do: fc.constant('place' as const), id: fc.constantFrom(...ids), week }),
			fc.record({ do: fc.constant('move' as const), week }),
			fc.record({ do: fc.constant('remove' as const) })
		);
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const settings = new Settings(playable);
				const start = settings.now;
				for (const next of steps) {
					if (next.do === 'set') settings.set('goals', next.percent);
					else if (next.do === 'choose') settings.choose(next.id);
					else if (next.do === 'place') settings.place(next.id, next.week);
					else if (settings.events.length === 0) continue;
					else if (next.do === 'move') settings.moveEvent(0, next.week);
					else settings.remove(0);
					const told = settings.events.map(({ event, week }) => `${event} ${week}`);
					expect(new Set(told).size).toBe(told.length);
				}
				const end = settings.now;
				while (settings.canUndo) settings.undo();
				expect(settings.now).toEqual(start);
				while (settings.canRedo) settings.redo();
				expect(settings.now).toEqual(end);
			}),
			{ seed: 4, numRuns: 500 }
		);
	});
});
