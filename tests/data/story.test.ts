/** The story tells what the lesson needs, reveals the whole map, and says nothing that the model does not do. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Beat } from '#lib/map/story.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { locales, map, scenarios, sentences, timelineOf } from './files.ts';

const beats = JSON.parse(readFileSync('data/solidarity/story.json', 'utf8')) as Beat[];

function outcomeOf(id: string): (week: number) => number {
	const model = compile(map);
	const { state } = beats.find((beat) => beat.id === id) as Beat;
	const scenario = scenarios.find((entry) => entry.id === state.scenario);
	if (!scenario) throw new Error(`no scenario ${state.scenario}`);
	const { inputs, start } = scenario;
	const setting = {
		inputs: { ...inputs, ...state.inputs },
		...(start && { start }),
		events: timelineOf(scenario)
	};
	const trajectory = solve(model, setting, 104);
	return (week) => trajectory.at(week)[model.outcome] ?? NaN;
}

test('the story has about ten beats, each in two to five sentences', () => {
	expect(beats.length).toBeGreaterThanOrEqual(10);
	expect(beats.length).toBeLessThanOrEqual(13);
	for (const { id, text } of beats)
		for (const locale of locales) {
			const said = sentences(text[locale]).length;
			expect(said, `${id} ${locale}`).toBeGreaterThanOrEqual(2);
			expect(said, `${id} ${locale}`).toBeLessThanOrEqual(5);
		}
});

test('when the story is over, the whole map has been seen', () => {
	const seen = new Set(beats.flatMap(({ reveal }) => reveal.nodes));
	expect(map.nodes.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('every stage is told with its everyday example', () => {
	for (const { id } of map.nodes.filter(({ kind }) => kind === 'stage')) {
		const beat = beats.find(({ reveal }) => reveal.nodes.includes(id));
		const examples = map.links.filter(({ target, relation }) => target === id && relation === 'illustrates');
		expect(
			examples.some(({ source }) => beat?.reveal.nodes.includes(source)),
			id
		).toBe(true);
	}
});

test('the four cases are played as the scenarios that tell of them', () => {
	const played = beats.flatMap(({ state }) => scenarios.find(({ id }) => id === state.scenario)?.node ?? []);
	const cases = new Set(scenarios.flatMap(({ node }) => node ?? []));
	expect(new Set(played)).toEqual(cases);
});

test('the five factors are lit together, and so are the worries', () => {
	const of = (test: (node: (typeof map.nodes)[number]) => boolean) =>
		map.nodes.filter(test).map(({ id }) => id);
	const factors = of(({ dynamics }) => dynamics?.type === 'input' && dynamics.panel === 'factor');
	const worries = of(({ kind }) => kind === 'challenge');
	const lit = beats.map(({ light }) => [...light.nodes].sort().join());
	expect(lit).toContain([...factors].sort().join());
	expect(lit).toContain([...worries].sort().join());
});

test('what is said of the curves is what they do', () => {
	const village = outcomeOf('village');
	expect(village(20)).toBeGreaterThan(0.7);
	expect(village(52)).toBeGreaterThan(0.7);
	const quake = outcomeOf('quake');
	expect(quake(14)).toBeGreaterThan(4 * quake(2));
	expect(quake(52)).toBeLessThan(quake(14) - 0.1);
	expect(quake(104)).toBeLessThan(0.15);
	const digital = outcomeOf('digital');
	expect(digital(20)).toBeLessThan(digital(6));
	expect(Math.max(...Array.from({ length: 53 }, (_, week) => outcomeOf('worries')(week)))).toBeLessThan(0.1);
	expect(outcomeOf('stronger')(52)).toBeGreaterThan(0.65);
});
