/** The scenarios are the model's, typed here a second time; the figures beside them can be read in both languages. */
import { expect, test } from 'vitest';
import { figures, happenings, locales, map, scenarios, sentences, timelineOf } from './files.ts';

const factors = ['intensity', 'goals', 'norms-factor', 'leadership', 'communication-quality', 'division'];
const stages = ['communication', 'cooperation', 'empathy', 'norms', 'mechanical', 'organic'];
const afterQuake = [0.2, 0.12, 0.12, 0.2, 0.1, 0.1];
const beforeQuake = [0.22, 0.22, 0.45, 0.25, 0.3, 0.7];

const table: [string, number[], number[] | undefined][] = [
	['new', [0.5, 0.5, 0.5, 0.5, 0.5, 0.35], undefined],
	['village', [0.75, 0.8, 0.8, 0.65, 0.65, 0.15], [0.45, 0.25, 0.3, 0.4, 0.3, 0.3]],
	['cianjur', beforeQuake, afterQuake],
	['cianjur-care', beforeQuake, afterQuake],
	['cianjur-none', beforeQuake, afterQuake],
	['city', [0.4, 0.6, 0.45, 0.5, 0.55, 0.6], undefined],
	['digital', [0.2, 0.85, 0.4, 0.6, 0.3, 0.85], [0.15, 0.05, 0.1, 0.1, 0.05, 0.05]]
];

test('there are the seven scenarios of the model, in its order', () => {
	expect(scenarios.map(({ id }) => id)).toEqual(table.map(([id]) => id));
});

test.each(table)('%s is set as the model says', (id, inputs, start) => {
	const scenario = scenarios.find((entry) => entry.id === id);
	expect(factors.map((factor) => scenario?.inputs[factor])).toEqual(inputs);
	expect(Object.keys(scenario?.inputs ?? {})).toHaveLength(factors.length);
	expect(scenario?.start && stages.map((stage) => scenario.start?.[stage])).toEqual(start);
});

const quake = [
	{ type: 'shock', week: 2, amplitude: 1 },
	{ type: 'pulse', input: 'intensity', week: 2, to: 0.65, decay: 4 },
	{ type: 'pulse', input: 'goals', week: 2, to: 0.95, decay: 4 },
	{ type: 'pulse', input: 'leadership', week: 2, to: 0.55, decay: 4 }
];
const care = [
	{ type: 'floor', input: 'intensity', week: 2, to: 0.4 },
	{ type: 'floor', input: 'goals', week: 2, to: 0.5 },
	{ type: 'floor', input: 'leadership', week: 2, to: 0.6 },
	{ type: 'floor', input: 'communication-quality', week: 2, to: 0.5 }
];
const campaign = [
	{ type: 'shock', week: 0, amplitude: 0.6, decay: 2 },
	{ type: 'step', input: 'goals', week: 6, to: 0.25 },
	{ type: 'step', input: 'leadership', week: 6, to: 0.2 }
];

test.each([
	['new', []],
	['village', []],
	['cianjur', quake],
	['cianjur-care', [...quake, ...care]],
	['cianjur-none', []],
	['city', []],
	['digital', campaign]
])('what happens in %s happens as the model says', (id, events) => {
	const scenario = scenarios.find((entry) => entry.id === id);
	expect(scenario && timelineOf(scenario)).toEqual(events);
});

test('the scenario that a page opens with is the map as it is', () => {
	const initial = map.nodes.flatMap(({ id, dynamics }) =>
		dynamics?.type === 'input' && dynamics.panel !== 'challenge' ? [[id, dynamics.initial]] : []
	);
	expect(scenarios[0]?.inputs).toEqual(Object.fromEntries(initial));
	expect(scenarios[0]?.start).toBeUndefined();
	expect(scenarios[0]?.events).toEqual([]);
});

test('the tray has six happenings; every other belongs to a scenario', () => {
	expect(happenings.filter(({ tray }) => tray).map(({ id }) => id)).toEqual([
		'disaster',
		'hoax',
		'work-day',
		'leader-arrives',
		'leader-leaves',
		'festival'
	]);
	const named = new Set(scenarios.flatMap(({ events }) => events.map(({ event }) => event)));
	expect(happenings.filter(({ id, tray }) => !tray && !named.has(id))).toEqual([]);
});

test('no happening claims more than to be an assumption, and each is told in one sentence', () => {
	expect(new Set(happenings.map(({ badge }) => badge))).toEqual(new Set(['assumption']));
	for (const locale of locales)
		expect(happenings.filter(({ text }) => sentences(text[locale]).length !== 1)).toEqual([]);
});

/** Numerals as the sentences write them. */
const numerals: Record<number, [id: string, en: string]> = {
	0.1: ['sepuluh', 'ten'],
	0.2: ['dua puluh', 'twenty'],
	0.25: ['dua puluh lima', 'twenty-five'],
	0.4: ['empat puluh', 'forty'],
	0.5: ['lima puluh', 'fifty'],
	0.55: ['lima puluh lima', 'fifty-five'],
	0.6: ['enam puluh', 'sixty'],
	0.65: ['enam puluh lima', 'sixty-five'],
	0.8: ['delapan puluh', 'eighty'],
	0.9: ['sembilan puluh', 'ninety'],
	0.95: ['sembilan puluh lima', 'ninety-five'],
	1: ['seratus', 'hundred']
};

test.each(happenings)('$id says the levels that it sets', ({ effects, text }) => {
	for (const effect of effects) {
		if (!('to' in effect)) continue;
		const [id, en] = numerals[effect.to] ?? ['?', '?'];
		expect(text.id).toMatch(new RegExp(`\\b${id}\\b`));
		expect(text.en).toMatch(new RegExp(`\\b${en}\\b`));
	}
});

test('every figure stands beside a scenario', () => {
	const named = new Set(scenarios.flatMap((scenario) => scenario.figures));
	expect([...named].sort()).toEqual(figures.map(({ id }) => id).sort());
});

test('a scenario that tells a case of the map names its node', () => {
	const examples = new Set(map.nodes.filter(({ kind }) => kind === 'example').map(({ id }) => id));
	const named = scenarios.flatMap(({ node }) => node ?? []);
	expect(named.filter((id) => !examples.has(id))).toEqual([]);
	expect(new Set(named).size).toBe(4);
});

test.each([
	['trust', [51.6, 42.5, 4.6, 8.2, 35.5, 20.2]],
	['villages', [72177, 84276]],
	['cianjur-volunteers', [2904, 4982]],
	['cianjur-organisations', [193, 347]],
	['giving', [59, 68, 74]]
])('the figures of %s are those that were published', (id, values) => {
	const figure = figures.find((entry) => entry.id === id);
	expect(figure?.points.map(({ value }) => value)).toEqual(values);
});
