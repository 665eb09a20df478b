/**
 * What the reader has set, as the query of a link and back. Teachers print links, so names are stable, defaults are left
 * out, and a bad or old link keeps what is valid and says what it dropped.
 */
import type { Arrangement } from '#lib/layout/types.ts';
import type { ConceptMap } from '#lib/map/schema.ts';
import { kinds, type Kind } from '#lib/map/vocabulary.ts';

export const arrangements: readonly Arrangement[] = ['story', 'web'];

export interface LinkState {
	/** Input levels in percent (0–100, whole), by node id; inputs at the map's own value are absent. */
	readonly percents: Readonly<Record<string, number>>;
	/** 0..horizon, at most one decimal. */
	readonly week: number;
	readonly arrangement: Arrangement;
	/** Kinds the reader has hidden; undefined: as the frame has it. */
	readonly hidden: readonly Kind[] | undefined;
	/** Node id of the open card. */
	readonly selected: string | undefined;
	readonly projector: boolean;
}

/** One thing of a link that could not be kept. */
export interface Dropped {
	readonly key: string;
	readonly value: string;
	/** `name`: no such name; `number`: not a whole number; `range`: outside; `choice`: not one of; `twice`: said before. */
	readonly reason: 'name' | 'number' | 'range' | 'choice' | 'twice';
	readonly low?: number;
	readonly high?: number;
	readonly choices?: readonly string[];
}

/** Names that other sites add to links; they say nothing about us. */
const foreign = /^(utm_.*|fbclid|gclid|igsh|si)$/;

/** The state of a link without a query. */
export function defaultState(map: ConceptMap): LinkState {
	return {
		percents: {},
		week: map.opening,
		arrangement: 'story',
		hidden: undefined,
		selected: undefined,
		projector: false
	};
}

/** The inputs of a map with the names they have in a link. */
function queries(map: ConceptMap): Map<string, { id: string; initial: number }> {
	const found = new Map<string, { id: string; initial: number }>();
	for (const { id, dynamics } of map.nodes) {
		if (dynamics?.type === 'input')
			found.set(dynamics.query, { id, initial: Math.round(dynamics.initial * 100) });
	}
	return found;
}

/** The query (no question mark) that brings `state` back; empty for the default state. */
export function encode(state: LinkState, map: ConceptMap): string {
	const query = new URLSearchParams();
	for (const [name, { id, initial }] of queries(map)) {
		const percent = state.percents[id];
		if (percent !== undefined && percent !== initial) query.set(name, String(percent));
	}
	if (state.week !== map.opening) query.set('week', String(state.week));
	if (state.arrangement !== 'story') query.set('layout', state.arrangement);
	if (state.hidden !== undefined) query.set('hide', state.hidden.join('.') || 'none');
	if (state.selected !== undefined) query.set('node', state.selected);
	if (state.projector) query.set('mode', 'projector');
	return query.toString();
}

/** Reads a query; never throws. What is not valid is in `dropped`, in the order of the query. */
export function decode(query: URLSearchParams, map: ConceptMap): { state: LinkState; dropped: Dropped[] } {
	const inputs = queries(map);
	const ids = map.nodes.map((node) => node.id);
	const percents: Record<string, number> = {};
	const state: { -readonly [Key in keyof LinkState]: LinkState[Key] } = { ...defaultState(map), percents };
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
		const measure = (form: RegExp, high: number): number | undefined => {
			if (!form.test(value)) drop('number');
			else if (Number(value) > high || Number(value) < 0) drop('range', { low: 0, high });
			else return Number(value);
		};

		const input = inputs.get(key);
		if (foreign.test(key)) continue;
		if (seen.has(key)) {
			drop('twice');
			continue;
		}
		seen.add(key);
		if (input) {
			const percent = measure(/^-?\d+$/, 100);
			if (percent !== undefined) percents[input.id] = percent;
		} else if (key === 'week') state.week = measure(/^-?\d+(\.\d)?$/, map.horizon) ?? state.week;
		else if (key === 'layout') state.arrangement = choose(arrangements) ?? state.arrangement;
		else if (key === 'node') state.selected = choose(ids);
		else if (key === 'mode') state.projector = choose(['projector']) !== undefined;
		else if (key === 'hide') {
			const named = value === 'none' ? [] : value.split('.');
			const valid = kinds.filter((kind) => named.includes(kind));
			if (valid.length === named.length) state.hidden = valid;
			else drop('choice', { choices: kinds });
		} else drop('name');
	}
	return { state, dropped };
}
