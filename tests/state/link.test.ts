import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '#data/solidarity/map.json';
import type { ConceptMap } from '#lib/map/schema.ts';
import { kinds } from '#lib/map/vocabulary.ts';
import { decode, defaultState, encode, type LinkState } from '#lib/state/link.ts';

const map = raw as unknown as ConceptMap;
const read = (query: string) => decode(new URLSearchParams(query), map);

const inputIds = map.nodes.flatMap(({ id, dynamics }) => (dynamics?.type === 'input' ? [id] : []));
const anyState: fc.Arbitrary<LinkState> = fc.record({
	percents: fc.dictionary(fc.constantFrom(...inputIds), fc.integer({ min: 0, max: 100 })),
	week: fc.integer({ min: 0, max: map.horizon * 10 }).map((tenths) => tenths / 10),
	arrangement: fc.constantFrom('story' as const, 'web' as const),
	hidden: fc.option(fc.subarray([...kinds]), { nil: undefined }),
	selected: fc.option(fc.constantFrom(...map.nodes.map(({ id }) => id)), { nil: undefined }),
	projector: fc.boolean()
});

/** Percents with the map's own values filled in: absent and initial mean the same. */
const whole = (state: LinkState) => ({
	...state,
	percents: {
		...Object.fromEntries(
			map.nodes.flatMap(({ id, dynamics }) =>
				dynamics?.type === 'input' ? [[id, Math.round(dynamics.initial * 100)]] : []
			)
		),
		...state.percents
	}
});

describe('a link', () => {
	it('brings back any state, and drops nothing of it', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const { state: back, dropped } = read(encode(state, map));
				expect(whole(back)).toEqual(whole(state));
				expect(dropped).toEqual([]);
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});

	it('has no query for the state the page opens with', () => {
		expect(encode(defaultState(map), map)).toBe('');
	});

	it('uses the names that teachers print', () => {
		const { state, dropped } = read(
			'intensity=75&goals=80&norms=81&leadership=65&communication=66&division=15&week=12'
		);
		expect(dropped).toEqual([]);
		expect(state.percents).toEqual({
			intensity: 75,
			goals: 80,
			'norms-factor': 81,
			leadership: 65,
			'communication-quality': 66,
			division: 15
		});
		expect(state.week).toBe(12);
	});

	it('keeps what is valid and says what it dropped, and why', () => {
		const { state, dropped } = read(
			'goals=80&intensity=tinggi&leadership=140&norms=-1&nope=1&layout=spiral&node=ghost&goals=10&week=99&hide=stage.x'
		);
		expect(state.percents).toEqual({ goals: 80 });
		expect(dropped.map(({ key, reason }) => [key, reason])).toEqual([
			['intensity', 'number'],
			['leadership', 'range'],
			['norms', 'range'],
			['nope', 'name'],
			['layout', 'choice'],
			['node', 'choice'],
			['goals', 'twice'],
			['week', 'range'],
			['hide', 'choice']
		]);
	});

	it('says nothing of names that other sites add', () => {
		expect(read('utm_source=wa&fbclid=abc&goals=70').dropped).toEqual([]);
	});

	it('survives any query: the state is within bounds and every drop is named', () => {
		const names = ['intensity', 'goals', 'week', 'node', 'layout', 'hide', 'mode', 'division'];
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string({ unit: 'binary' }))),
				(pairs) => {
					const { state, dropped } = decode(new URLSearchParams(pairs), map);
					expect(Object.values(state.percents).every((p) => Number.isInteger(p) && p >= 0 && p <= 100)).toBe(
						true
					);
					expect(state.week >= 0 && state.week <= map.horizon).toBe(true);
					expect(dropped.every(({ key }) => pairs.some(([name]) => name === key))).toBe(true);
				}
			),
			{ seed: 2, numRuns: 3000 }
		);
	});
});
