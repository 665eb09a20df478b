import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '#lib/map/vocabulary.ts';
import { decode, defaultState, encode, inquiries, type LinkState } from '#lib/state/link.ts';
import { longestQuestion } from '#lib/state/lesson.ts';
import { bounds, meets } from '#lib/state/community.ts';
import { mostEvents } from '#lib/state/situation.ts';
import { playable } from './playable.ts';

const { map } = playable;
const read = (query: string) => decode(new URLSearchParams(query), playable);

const inputIds = map.nodes.flatMap(({ id, dynamics }) => (dynamics?.type === 'input' ? [id] : []));
const scenarioIds = playable.scenarios.map(({ id }) => id);
const questionIds = playable.questions.map(({ id }) => id);
const eventIds = playable.events.map(({ id }) => id);
const anyEvents = fc.uniqueArray(
	fc.record({ event: fc.constantFrom(...eventIds), week: fc.integer({ min: 0, max: map.horizon }) }),
	{ selector: ({ event, week }) => `${event} ${week}`, maxLength: mostEvents }
);
const anyLesson = fc
	.record({
		locked: fc.subarray(inputIds),
		concealed: fc.subarray(inputIds),
		asked: fc.shuffledSubarray(questionIds),
		own: fc
			.string({ unit: 'binary', maxLength: longestQuestion })
			.map((text) => [...text].slice(0, longestQuestion).join('').trim())
	})
	.map((lesson) => ({
		...lesson,
		locked: lesson.locked.filter((id) => !lesson.concealed.includes(id))
	}));
const anyState: fc.Arbitrary<LinkState> = fc.record({
	scenario: fc.constantFrom(...scenarioIds),
	events: anyEvents,
	percents: fc.dictionary(fc.constantFrom(...inputIds), fc.integer({ min: 0, max: 100 })),
	week: fc.integer({ min: 0, max: map.horizon * 10 }).map((tenths) => tenths / 10),
	arrangement: fc.constantFrom('story' as const, 'web' as const),
	hidden: fc.option(fc.subarray([...kinds]), { nil: undefined }),
	selected: fc.option(fc.constantFrom(...map.nodes.map(({ id }) => id)), { nil: undefined }),
	projector: fc.boolean(),
	band: fc.boolean(),
	question: fc.constantFrom(...inquiries),
	lesson: anyLesson,
	community: fc.record({
		...Object.fromEntries(
			Object.entries(bounds).map(([name, [min, max]]) => [name, fc.integer({ min, max })] as const)
		),
		meet: fc.constantFrom(...meets)
	}) as fc.Arbitrary<LinkState['community']>
});

/** Percents with the scenario's own values filled in, read from the files: absent and the scenario's own mean the same. */
const whole = (state: LinkState) => {
	const scenario = playable.scenarios.find(({ id }) => id === state.scenario);
	const own: [string, number][] = map.nodes.flatMap(({ id, dynamics }) =>
		dynamics?.type === 'input' ? [[id, Math.round((scenario?.inputs[id] ?? dynamics.initial) * 100)]] : []
	);
	return { ...state, percents: { ...Object.fromEntries<number>(own), ...state.percents } };
};

describe('a link', () => {
	it('brings back any state, and drops nothing of it', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const { state: back, dropped } = read(encode(state, playable));
				expect(whole(back)).toEqual(whole(state));
				expect(dropped).toEqual([]);
			}),
			{ seed: 1, numRuns: 2000 }
		);
	});

	it('has no query for the state the page opens with', () => {
		expect(encode(defaultState(playable), playable)).toBe('');
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

	it('brings a community’s numbers into their bounds, and says which it uses', () => {
		const { state, dropped } = read('people=7&k=40&rewire=-3&roles=9&unit=40.5&seed=7&meet=roles');
		expect(state.community).toEqual({
			...defaultState(playable).community,
			meet: 'roles',
			people: 30,
			k: 12,
			rewire: 0,
			roles: 6,
			seed: 7
		});
		expect(dropped).toMatchObject([
			{ key: 'people', reason: 'range', used: 30 },
			{ key: 'k', reason: 'range', used: 12 },
			{ key: 'rewire', reason: 'range', used: 0 },
			{ key: 'roles', reason: 'range', low: 2, high: 6, used: 6 },
			{ key: 'unit', reason: 'number' }
		]);
	});

	it('names the scenario, and of it only what was changed', () => {
		const village = {
			...defaultState(playable),
			scenario: 'village',
			percents: { goals: 80, leadership: 20 }
		};
		expect(encode(village, playable)).toBe('scenario=village&leadership=20');
		expect(read('scenario=village&leadership=20').state).toEqual({
			...village,
			percents: { leadership: 20 }
		});
	});

	it('tells events by their weeks, leaves out the scenario’s own, and says when there are none left', () => {
		const events = [
			{ event: 'disaster', week: 10 },
			{ event: 'work-day', week: 20 }
		];
		expect(encode({ ...defaultState(playable), events }, playable)).toBe('events=disaster-10.work-day-20');
		expect(read('events=disaster-10.work-day-20').state.events).toEqual(events);
		const quake = [{ event: 'quake', week: 2 }];
		expect(read('scenario=cianjur').state.events).toEqual(quake);
		const cianjur = { ...defaultState(playable), scenario: 'cianjur' };
		expect(encode({ ...cianjur, events: quake }, playable)).toBe('scenario=cianjur');
		expect(encode({ ...cianjur, events: [] }, playable)).toBe('scenario=cianjur&events=none');
		expect(read('scenario=cianjur&events=none')).toMatchObject({ state: { events: [] }, dropped: [] });
	});

	it('means the same in whatever order it is written', () => {
		fc.assert(
			fc.property(anyState, fc.infiniteStream(fc.nat()), (state, keys) => {
				const pairs = [...new URLSearchParams(encode(state, playable))];
				const shuffled = pairs
					.map((pair) => [keys.next().value as number, pair] as const)
					.sort(([a], [b]) => a - b)
					.map(([, pair]) => pair);
				expect(decode(new URLSearchParams(shuffled), playable)).toEqual(
					decode(new URLSearchParams(pairs), playable)
				);
			}),
			{ seed: 3, numRuns: 500 }
		);
	});

	it('drops bad events singly and says each', () => {
		const { state, dropped } = read(
			'events=disaster-10.flood-3.hoax-53.hoax--1.festival.work-day.hoax-x.disaster-10..hoax-20'
		);
		expect(state.events).toEqual([
			{ event: 'disaster', week: 10 },
			{ event: 'hoax', week: 20 }
		]);
		expect(dropped.map(({ key, value, reason }) => [key, value, reason])).toEqual([
			['events', 'flood-3', 'choice'],
			['events', 'hoax-53', 'range'],
			['events', 'hoax--1', 'range'],
			['events', 'festival', 'week'],
			['events', 'work-day', 'week'],
			['events', 'hoax-x', 'week'],
			['events', 'disaster-10', 'twice'],
			['events', '', 'week']
		]);
	});

	it('keeps the scenario’s own events when none of a list can be used, and the opening scenario for one unknown', () => {
		expect(read('scenario=digital&events=flood-3').state.events).toEqual([
			{ event: 'digital-call', week: 0 },
			{ event: 'attention-ends', week: 6 }
		]);
		const { state, dropped } = read('scenario=atlantis&goals=70');
		expect([state.scenario, state.events, state.percents]).toEqual(['new', [], { goals: 70 }]);
		expect(dropped).toMatchObject([{ key: 'scenario', value: 'atlantis', reason: 'choice' }]);
	});

	it('takes as many events as a community may have', () => {
		const text = Array.from({ length: 53 }, (_, week) => `hoax-${week}`).join('.');
		const { state, dropped } = read(`events=${text}`);
		expect(state.events).toHaveLength(mostEvents);
		expect(dropped).toHaveLength(53 - mostEvents);
		expect(new Set(dropped.map(({ reason }) => reason))).toEqual(new Set(['many']));
	});

	it('tells a lesson by the names of its sliders and questions', () => {
		const { state, dropped } = read(
			'scenario=city&leadership=20&conceal=leadership&lock=goals.norms&ask=whose-cost.new-pupil&own=Mengapa%3F'
		);
		expect(dropped).toEqual([]);
		expect(state.lesson).toEqual({
			locked: ['goals', 'norms-factor'],
			concealed: ['leadership'],
			asked: ['whose-cost', 'new-pupil'],
			own: 'Mengapa?'
		});
	});

	it('keeps of a lesson what is valid, name by name', () => {
		const { state, dropped } = read(
			'lock=goals.charm.goals&conceal=goals.&ask=new-pupil.why&own=' + 'a'.repeat(200)
		);
		expect(state.lesson).toEqual({
			locked: [],
			concealed: ['goals'],
			asked: ['new-pupil'],
			own: 'a'.repeat(longestQuestion)
		});
		expect(dropped.map(({ key, value, reason }) => [key, value.slice(0, 9), reason])).toEqual([
			['lock', 'charm', 'choice'],
			['lock', 'goals', 'twice'],
			['conceal', '', 'choice'],
			['ask', 'why', 'choice'],
			['own', 'aaaaaaaaa', 'long']
		]);
	});

	it('keeps what can be read of a question whose letters are torn', () => {
		const { state, dropped } = read('own=Mengapa+warga+tetap+dat%E2%80');
		expect(state.lesson.own).toBe('Mengapa warga tetap dat');
		expect(dropped.map(({ key, reason }) => [key, reason])).toEqual([['own', 'torn']]);
	});

	it('says nothing of names that other sites add', () => {
		expect(read('utm_source=wa&fbclid=abc&goals=70').dropped).toEqual([]);
	});

	it('survives any query: the state is within bounds and every drop is named', () => {
		const names = [
			'intensity',
			'goals',
			'week',
			'node',
			'layout',
			'hide',
			'mode',
			'scenario',
			'events',
			'lock',
			'conceal',
			'ask',
			'question'
		];
		const part = fc
			.oneof(fc.constantFrom(...eventIds), fc.string())
			.chain((event) =>
				fc.oneof(fc.integer({ min: -5, max: 60 }).map(String), fc.string()).map((week) => `${event}-${week}`)
			);
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(...scenarioIds),
			fc.array(part, { maxLength: 30 }).map((parts) => parts.join('.'))
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value)), (pairs) => {
				const { state, dropped } = decode(new URLSearchParams(pairs), playable);
				expect(Object.values(state.percents).every((p) => Number.isInteger(p) && p >= 0 && p <= 100)).toBe(
					true
				);
				expect(state.week >= 0 && state.week <= map.horizon).toBe(true);
				expect(scenarioIds).toContain(state.scenario);
				expect(state.events.length).toBeLessThanOrEqual(mostEvents);
				for (const { event, week } of state.events) {
					expect(eventIds).toContain(event);
					expect(Number.isInteger(week) && week >= 0 && week <= map.horizon).toBe(true);
				}
				const { locked, concealed, asked, own } = state.lesson;
				expect([...locked, ...concealed].every((id) => inputIds.includes(id))).toBe(true);
				expect(asked.every((id) => questionIds.includes(id))).toBe(true);
				expect([...own].length).toBeLessThanOrEqual(longestQuestion);
				expect(dropped.every(({ key }) => pairs.some(([name]) => name === key))).toBe(true);
			}),
			{ seed: 2, numRuns: 3000 }
		);
	});
});
