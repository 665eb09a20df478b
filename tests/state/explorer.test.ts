import { describe, expect, it } from 'vitest';
import words from '#data/solidarity/words.en.json';
import { solve } from '#lib/model/solve.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { scenarios } from '../model/scenarios.ts';
import { round } from '../model/solidarity-model.ts';
import { playable } from './playable.ts';

const explorer = () => new Explorer({ ...playable, words, citations: {} });
/** The outcome at weeks 0, 5, 10, 20 and 40, with three decimals. */
const outcomes = ({ table }: Explorer) =>
	[0, 5, 10, 20, 40].map((week) => round(table.rows[week]?.[1] ?? NaN));

describe('the explorer', () => {
	it('opens with the map as it is, to the last digit', () => {
		const opened = explorer();
		expect(opened.trajectory.rows).toEqual(solve(opened.model, { inputs: {} }).rows);
		expect(opened.query).toBe('');
	});

	it.each(Object.entries(scenarios))(
		'plays scenario %s as the model’s description has it',
		(id, { expected }) => {
			const played = explorer();
			played.settings.choose(id);
			expect(outcomes(played)).toEqual(expected);
		}
	);

	it('lets an event be felt from its week on, and not before', () => {
		const played = explorer();
		const calm = played.table.rows.map((row) => row[1] ?? NaN);
		played.settings.place('disaster', 10);
		const struck = played.table.rows.map((row) => row[1] ?? NaN);
		// Before it, only the solver's steps differ: its error is below 1e-6.
		expect(
			Math.max(...calm.slice(0, 11).map((level, week) => Math.abs(level - (struck[week] ?? NaN))))
		).toBeLessThan(1e-6);
		for (let week = 11; week <= 52; week++) expect(struck[week]).toBeGreaterThan(calm[week] ?? NaN);
	});

	it('keeps the curve of a situation left behind as its ghost, events and start included', () => {
		const played = explorer();
		played.settings.choose('cianjur');
		const quake = played.table.rows.map((row) => row[1]);
		played.settings.choose('village');
		expect(played.ghosts.at(-1)).toEqual(quake);
	});

	it('counts what ten points more are worth in the situation as it is', () => {
		const played = explorer();
		played.settings.choose('cianjur');
		const { inputs, start, events } = scenarios.cianjur;
		const end = (goals: number) =>
			solve(played.model, { inputs: { ...inputs, goals }, start, events }).at(52)[played.model.outcome] ??
			NaN;
		expect(played.gain('goals')).toBeCloseTo(end(0.32) - end(0.22), 6);
	});

	it('leaves a path that was lit from a card where a link takes the reader elsewhere', () => {
		const played = explorer();
		played.view.select('empathy');
		played.view.path = ['norms.mechanical'];
		played.load({ ...explorer().linkState, selected: undefined });
		expect(played.view.path).toEqual([]);
	});

	it('tells the levels of what it is compared with, and none without', () => {
		const played = explorer();
		expect(played.compared('solidarity')).toBeUndefined();
		played.against = solve(played.model, { inputs: {} });
		played.settings.choose('village');
		played.playhead.seek(20);
		expect(round(played.compared('solidarity') ?? NaN)).toBe(0.196);
		expect(round(played.level('solidarity') ?? NaN)).toBe(0.767);
		expect(played.compared('durkheim')).toBeUndefined();
	});

	it('comes back from its own link with events and scenario', () => {
		const played = explorer();
		played.settings.choose('digital');
		played.settings.remove(1);
		played.settings.place('festival', 30);
		expect(played.query).toBe('scenario=digital&events=digital-call-0.festival-30');
	});

	it('keeps to a lesson: what is locked stays, what is concealed has no level to see', () => {
		const lesson = { locked: ['goals'], concealed: ['leadership'], asked: [], own: '' };
		const played = explorer();
		played.load({ ...played.linkState, percents: { goals: 80, leadership: 20 }, lesson });
		expect([played.isLocked('goals'), played.isConcealed('goals')]).toEqual([true, false]);
		expect([played.isLocked('leadership'), played.isConcealed('leadership')]).toEqual([false, true]);
		expect(played.level('goals')).toBe(0.8);
		expect(played.level('leadership')).toBeUndefined();
		played.settings.resetAll();
		expect(played.settings.percents).toMatchObject({ goals: 80, leadership: 20 });
		expect(played.query).toBe('goals=80&leadership=20&lock=goals&conceal=leadership');
	});

	it('locks nothing for the one who makes the lesson', () => {
		const lesson = { locked: ['goals'], concealed: ['leadership'], asked: [], own: '' };
		const state = { ...explorer().linkState, lesson };
		const made = new Explorer({ ...playable, words, citations: {} }, state, { free: true });
		expect([made.isLocked('goals'), made.isConcealed('leadership')]).toEqual([false, false]);
		made.settings.set('goals', 70);
		expect(made.query).toBe('goals=70&lock=goals&conceal=leadership');
	});

	it('needs no scenario of a map that brings none', () => {
		const plain = new Explorer({
			map: playable.map,
			scenarios: [],
			events: [],
			questions: [],
			words,
			citations: {}
		});
		expect(plain.settings.percents).toMatchObject({ goals: 50, division: 35 });
		plain.settings.set('goals', 60);
		expect(plain.query).toBe('goals=60');
	});
});
