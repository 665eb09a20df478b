/**
 * What the reader has set, as the query of a link and back. Teachers print links, so names are stable, defaults are left
 * out, and a bad or old link keeps what is valid and says what it dropped.
 */
import type { Arrangement } from '#lib/layout/types.ts';
import type { ConceptMap } from '#lib/map/schema.ts';
import { kinds, type Kind } from '#lib/map/vocabulary.ts';
import { bounds, defaultCommunity, meets, type CommunityNumbers, type CommunityState } from './community.ts';
import type { PlacedEvent, Playable } from './content.ts';
import type { Dropped } from './dropped.ts';
import { decodeEvents, encodeEvents } from './event-list.ts';
import { longestQuestion, noLesson, type Lesson } from './lesson.ts';
import { sameEvents, situationOf, type Situation } from './situation.ts';

export const arrangements: readonly Arrangement[] = ['story', 'web'];

/** What the laboratory can be asked; the first is open where a link names none. */
export const inquiries = ['scenario', 'compare', 'factors', 'sure', 'tipping', 'whom'] as const;
export type InquiryName = (typeof inquiries)[number];

/** The situation, of which inputs at the scenario's own value may be absent, and the way it is looked at. */
export interface LinkState extends Situation {
	/** 0..horizon, at most one decimal. */
	readonly week: number;
	readonly arrangement: Arrangement;
	/** Kinds the reader has hidden; undefined: as the frame has it. */
	readonly hidden: readonly Kind[] | undefined;
	/** Node id of the open card. */
	readonly selected: string | undefined;
	readonly projector: boolean;
	/** The band of uncertainty is drawn on the explorer's curve. */
	readonly band: boolean;
	/** What the laboratory is asked. */
	readonly question: InquiryName;
	readonly lesson: Lesson;
	/** The community of people, on whatever page the link leads to. */
	readonly community: CommunityState;
}

/** Names that other sites add to links; they say nothing about us. */
const foreign = /^(utm_.*|fbclid|gclid|igsh|si)$/;

const numberNames = Object.keys(bounds) as (keyof CommunityNumbers)[];
const communityNames = Object.keys(defaultCommunity) as (keyof CommunityState)[];

/** The state of a link without a query. */
export function defaultState(playable: Playable): LinkState {
	const { scenario, events } = situationOf(playable);
	return {
		percents: {},
		scenario,
		events,
		week: playable.map.opening,
		arrangement: 'story',
		hidden: undefined,
		selected: undefined,
		projector: false,
		band: false,
		question: inquiries[0],
		lesson: noLesson,
		community: defaultCommunity
	};
}

/** The inputs of a map by the names they have in a link. */
function queries(map: ConceptMap): Map<string, string> {
	return new Map(
		map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input' ? [[dynamics.query, id] as const] : []
		)
	);
}

/** The query (no question mark) that brings `state` back; empty for the default state. */
export function encode(state: LinkState, playable: Playable): string {
	const { map } = playable;
	const origin = situationOf(playable, { scenario: state.scenario });
	const query = new URLSearchParams();
	if (origin.scenario !== situationOf(playable).scenario) query.set('scenario', origin.scenario);
	for (const [name, id] of queries(map)) {
		const percent = state.percents[id];
		if (percent !== undefined && percent !== origin.percents[id]) query.set(name, String(percent));
	}
	if (!sameEvents(state.events, origin.events)) {
		query.set('events', encodeEvents(state.events));
	}
	if (state.week !== map.opening) query.set('week', String(state.week));
	if (state.arrangement !== 'story') query.set('layout', state.arrangement);
	if (state.hidden !== undefined) query.set('hide', state.hidden.join('.') || 'none');
	if (state.selected !== undefined) query.set('node', state.selected);
	if (state.projector) query.set('mode', 'projector');
	if (state.band) query.set('band', 'on');
	if (state.question !== inquiries[0]) query.set('question', state.question);
	encodeLesson(state.lesson, map, query);
	const { community } = state;
	for (const name of communityNames) {
		if (community[name] !== defaultCommunity[name]) query.set(name, String(community[name]));
	}
	return query.toString();
}

/** Adds a lesson to a query. Names stand in the map's order, so that one lesson has one link. */
export function encodeLesson(
	{ locked, concealed, asked, own }: Lesson,
	map: ConceptMap,
	query: URLSearchParams
) {
	const named = (ids: readonly string[]) =>
		[...queries(map)].flatMap(([name, id]) => (ids.includes(id) ? [name] : [])).join('.');
	if (locked.length > 0) query.set('lock', named(locked));
	if (concealed.length > 0) query.set('conceal', named(concealed));
	if (asked.length > 0) query.set('ask', asked.join('.'));
	if (own !== '') query.set('own', own);
}

/** Reads a query; never throws. What is not valid is in `dropped`, in the order of the query. */
export function decode(query: URLSearchParams, playable: Playable): { state: LinkState; dropped: Dropped[] } {
	const { map } = playable;
	const inputs = queries(map);
	const ids = map.nodes.map((node) => node.id);
	const questions = playable.questions.map(({ id }) => id);
	const percents: Record<string, number> = {};
	const community: { -readonly [Key in keyof CommunityState]: CommunityState[Key] } = { ...defaultCommunity };
	const state: { -readonly [Key in keyof LinkState]: LinkState[Key] } = {
		...defaultState(playable),
		percents,
		community
	};
	let events: readonly PlacedEvent[] | undefined;
	const lesson: { -readonly [Key in keyof Lesson]: Lesson[Key] } = { ...noLesson };
	const dropped: Dropped[] = [];
	const seen = new Set<string>();

	for (const [key, value] of query) {
		const drop = (reason: Dropped['reason'], more: Partial<Dropped> = {}) =>
			dropped.push({ key, value, reason, ...more });
		const choose = <T extends string>(choices: readonly T[]): T | undefined => {
			const found = choices.find((choice) => choice === value);
			if (found === undefined) drop('choice', { choices });
			return found;
		};
		/** Names parted by points: each that is one of the choices, once. */
		const chooseAll = (choices: readonly string[]): string[] =>
			value.split('.').filter((part, at, parts) => {
				const reason = !choices.includes(part) ? 'choice' : parts.indexOf(part) < at ? 'twice' : undefined;
				if (reason) dropped.push({ key, value: part, reason, choices });
				return reason === undefined;
			});
		const inputsIn = () => chooseAll([...inputs.keys()]).flatMap((name) => inputs.get(name) ?? []);
		const measure = (form: RegExp, high: number, low = 0): number | undefined => {
			if (!form.test(value)) drop('number');
			else if (Number(value) > high || Number(value) < low) drop('range', { low, high });
			else return Number(value);
		};

		const input = inputs.get(key);
		const number = numberNames.find((name) => name === key);
		if (foreign.test(key)) continue;
		if (seen.has(key)) {
			drop('twice');
			continue;
		}
		seen.add(key);
		if (input) {
			const percent = measure(/^-?\d+$/, 100);
			if (percent !== undefined) percents[input] = percent;
		} else if (number) {
			const [low, high] = bounds[number];
			if (/^-?\d+$/.test(value)) {
				// A community of the kind that was asked for is nearer to it than any other.
				const used = (community[number] = Math.min(high, Math.max(low, Number(value))));
				if (used !== Number(value)) drop('range', { low, high, used });
			} else drop('number');
		} else if (key === 'meet') community.meet = choose(meets) ?? community.meet;
		else if (key === 'scenario') {
			state.scenario = choose(playable.scenarios.map(({ id }) => id)) ?? state.scenario;
		} else if (key === 'events') {
			const read = decodeEvents(value, playable);
			events = read.events;
			dropped.push(...read.dropped);
		} else if (key === 'week') state.week = measure(/^-?\d+(\.\d)?$/, map.horizon) ?? state.week;
		else if (key === 'layout') state.arrangement = choose(arrangements) ?? state.arrangement;
		else if (key === 'node') state.selected = choose(ids);
		else if (key === 'band') state.band = choose(['on']) !== undefined;
		else if (key === 'question') state.question = choose(inquiries) ?? state.question;
		else if (key === 'lock') lesson.locked = inputsIn();
		else if (key === 'conceal') lesson.concealed = inputsIn();
		else if (key === 'ask') lesson.asked = chooseAll(questions);
		else if (key === 'own') {
			// What is no character stands as U+FFFD.
			const characters = [...value.replaceAll('\uFFFD', '').trim()];
			lesson.own = characters.slice(0, longestQuestion).join('').trim();
			if (characters.length > longestQuestion) drop('long', { high: longestQuestion });
			else if (value.includes('\uFFFD')) drop('torn');
		} else if (key === 'mode') state.projector = choose(['projector']) !== undefined;
		else if (key === 'hide') {
			const named = value === 'none' ? [] : value.split('.');
			const valid = kinds.filter((kind) => named.includes(kind));
			if (valid.length === named.length) state.hidden = valid;
			else drop('choice', { choices: kinds });
		} else drop('name');
	}
	// The scenario may stand behind what departs from it: its own events fill in only now.
	state.events = events ?? situationOf(playable, { scenario: state.scenario }).events;
	// What is out of sight cannot be seen locked.
	state.lesson = { ...lesson, locked: lesson.locked.filter((id) => !lesson.concealed.includes(id)) };
	return { state, dropped };
}
