/** The solidarity map holds the numbers of the model, typed here a second time, and says where each of them stands. */
import { describe, expect, test } from 'vitest';
import type { Quantity } from '#lib/map/schema.ts';
import { communities, map, sources, valuesOf, scenarios, figures, happenings } from './files.ts';

const node = new Map(map.nodes.map((entry) => [entry.id, entry]));
const link = new Map(map.links.map((entry) => [entry.id, entry]));

/** gain, loss (per week), start, base, shock. */
const stocks: Record<string, [number, number, number, number?, number?]> = {
	communication: [1.6, 0.17, 0.15],
	cooperation: [1.8, 0.3, 0.1, 0.08, 0.4],
	empathy: [0.45, 0.18, 0.1, undefined, 0.6],
	norms: [0.25, 0.04, 0.1],
	mechanical: [1, 0.12, 0.05],
	organic: [1, 0.12, 0.05]
};

test.each(Object.entries(stocks))('%s gains, loses and starts as the model says', (id, expected) => {
	const dynamics = node.get(id)?.dynamics;
	if (dynamics?.type !== 'stock') throw new Error(`${id} is no stock`);
	const { gain, loss, start, base, shock } = dynamics;
	expect([gain, loss, start, base, shock].map((quantity) => quantity?.value)).toEqual([
		...expected,
		...Array<undefined>(5 - expected.length)
	]);
});

test('no other node has memory', () => {
	const found = map.nodes.filter(({ dynamics }) => dynamics?.type === 'stock').map(({ id }) => id);
	expect(found.sort()).toEqual(Object.keys(stocks).sort());
});

test('interaction keeps a base of .08; solidarity is nothing but its parts', () => {
	expect(node.get('interaction')?.dynamics).toMatchObject({ type: 'instant', base: { value: 0.08 } });
	expect(node.get('solidarity')?.dynamics).toEqual({ type: 'instant' });
});

test.each([
	['intensity', 0.5, 'intensity', 'factor'],
	['goals', 0.5, 'goals', 'factor'],
	['norms-factor', 0.5, 'norms', 'factor'],
	['leadership', 0.5, 'leadership', 'factor'],
	['communication-quality', 0.5, 'communication', 'factor'],
	['division', 0.35, 'division', 'context'],
	['individualism', 0, 'individualism', 'challenge'],
	['misunderstanding', 0, 'misunderstanding', 'challenge'],
	['hurry', 0, 'hurry', 'challenge']
])('%s is set to %d and goes by "%s" in a link', (id, initial, query, panel) => {
	expect(node.get(id)?.dynamics).toEqual({ type: 'input', initial, query, panel });
});

const one = 'one';
const majority = 'majority';
/** link, role, reading, floor or weight or share. */
const flows: [string, string, string, number][] = [
	['intensity.interaction', 'gate', one, 0.15],
	['solidarity.interaction', 'cause', one, 1],
	['interaction.communication', 'gate', one, 0],
	['communication-quality.communication', 'gate', one, 0.38],
	['goals.cooperation', 'gate', one, 0.25],
	['communication.cooperation', 'gate', one, 0],
	['cooperation.cooperation', 'cause', majority, 1],
	['leadership.cooperation', 'example', one, 0.2],
	['norms.cooperation', 'guard', one, 0.6],
	['communication-quality.empathy', 'gate', one, 0.38],
	['communication.empathy', 'cause', one, 0.2],
	['cooperation.empathy', 'cause', one, 0.8],
	['norms-factor.norms', 'gate', one, 0.2],
	['empathy.norms', 'gate', one, 0],
	['cooperation.norms', 'gate', majority, 0],
	['norms-factor.mechanical', 'gate', one, 0.2],
	['norms.mechanical', 'gate', one, 0],
	['empathy.mechanical', 'gate', one, 0],
	['goals.organic', 'gate', one, 0.25],
	['cooperation.organic', 'gate', one, 0],
	['norms.organic', 'cause', one, 0.5],
	['empathy.organic', 'cause', one, 0.5]
];

test.each(flows)('%s is a %s that reads %s, with %d', (id, role, reading, number) => {
	const { weight, floor, share, ...rest } = link.get(id) ?? {};
	expect(rest).toMatchObject({ role, reading });
	const given = [weight, floor, share].filter((quantity) => quantity !== undefined);
	expect(given).toMatchObject([{ value: number }]);
});

test('the parts of solidarity are weighed by the division of labour', () => {
	expect(link.get('mechanical.solidarity')).toMatchObject({
		role: 'part',
		weight: { input: 'division', complement: true }
	});
	expect(link.get('organic.solidarity')).toMatchObject({ role: 'part', weight: { input: 'division' } });
});

test('beyond the model’s table only the challenges act, and they only inhibit', () => {
	const known = new Set([...flows.map(([id]) => id), 'mechanical.solidarity', 'organic.solidarity']);
	const others = map.links.filter(({ id, role }) => role && !known.has(id));
	expect(others.map(({ role }) => role)).toEqual(others.map(() => 'inhibit'));
	expect(new Set(others.map(({ source }) => source))).toEqual(
		new Set(['individualism', 'misunderstanding', 'hurry'])
	);
});

/** Every number that has a range: whose, which, and what is said of it. */
const quantities = [
	...map.nodes.map(({ id, dynamics }) => ({ id, of: dynamics ?? {} })),
	...map.links.map((of) => ({ id: of.id, of }))
]
	.flatMap(({ id, of }) => Object.entries<unknown>(of).map(([name, value]) => [id, name, value] as const))
	.filter((entry): entry is readonly [string, string, Quantity] => isQuantity(entry[2]));

function isQuantity(value: unknown): value is Quantity {
	return typeof value === 'object' && value !== null && 'range' in value;
}

describe('admissible ranges', () => {
	/** A share of people stays within 0..1; so does a cause's or a guard's weight. */
	const bounded = (id: string, of: string) =>
		!['gain', 'loss', 'shock'].includes(of) && link.get(id)?.role !== 'inhibit';

	test('are there for every number', () => {
		expect(quantities).toHaveLength(6 * 3 + 2 + 2 + 22 + 6);
	});

	test.each(quantities)('%s: %s', (id, of, { value, range }) => {
		const measured = id.startsWith('communication-quality.') && of === 'floor';
		const spread = ['floor', 'base'].includes(of) ? 0.5 : 0.25;
		const [low, high] = measured ? [0.3, 0.5] : [value * (1 - spread), value * (1 + spread)];
		expect(range[0]).toBeCloseTo(low, 9);
		expect(range[1]).toBeCloseTo(bounded(id, of) ? Math.min(1, high) : high, 9);
	});
});

describe('where each number stands', () => {
	test('only the anchored numbers are called evidence', () => {
		const anchored = quantities
			.filter(([, , { badge }]) => badge === 'evidence')
			.map(([id, of]) => `${id} ${of}`);
		expect(anchored).toEqual(['norms gain', 'communication-quality.communication floor']);
	});

	test('every link rests on a source', () => {
		expect(map.links.filter((entry) => !entry.sources?.length).map(({ id }) => id)).toEqual([]);
	});

	test('every source that is named exists, and every source is used', () => {
		const named = [
			...valuesOf(map, 'sources').flat(),
			...valuesOf(scenarios, 'sources').flat(),
			...valuesOf(communities, 'sources').flat(),
			...valuesOf(happenings, 'sources').flat(),
			...valuesOf(figures, 'source')
		];
		expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
	});

	test('a source gives an address only in the form of its kind', () => {
		const wrong = Object.values(sources).filter(
			({ doi, url }) => (doi && !/^10\.\d{4,9}\/\S+$/.test(doi)) ?? (url && !url.startsWith('https://'))
		);
		expect(wrong).toEqual([]);
	});
});

describe('the picture', () => {
	test('has 35 to 38 nodes and 60 to 75 links', () => {
		expect(map.nodes.length).toBeGreaterThanOrEqual(35);
		expect(map.nodes.length).toBeLessThanOrEqual(38);
		expect(map.links.length).toBeGreaterThanOrEqual(60);
		expect(map.links.length).toBeLessThanOrEqual(75);
	});

	test('leaves no node alone', () => {
		const tied = new Set(map.links.flatMap(({ source, target }) => [source, target]));
		expect(map.nodes.filter(({ id }) => !tied.has(id))).toEqual([]);
	});

	test('names a link by its ends', () => {
		expect(map.links.filter(({ id, source, target }) => id !== `${source}.${target}`)).toEqual([]);
	});

	test('places every node where the article says it, and cites every section', () => {
		expect(map.nodes.filter(({ section }) => !section)).toEqual([]);
		const cited = new Set([...map.nodes, ...map.links].map(({ section }) => section));
		expect(map.sections.filter((section) => !cited.has(section))).toEqual([]);
	});

	test('tells the story from left to right', () => {
		const places = map.story.map((id) => node.get(id)?.place ?? NaN);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect([places[0], places.at(-1)]).toEqual([0, 1]);
	});
});
