/** The data of the solidarity map, as the tests of this folder read it: straight from the files, unchecked. */
import { readFileSync } from 'node:fs';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import type { ConceptMap, MapWords } from '#lib/map/schema.ts';
import type { TimelineEvent } from '#lib/model/types.ts';

interface Both {
	id: string;
	en: string;
}
export interface Source {
	short: string;
	authors: string;
	year: number | null;
	title: string;
	where: string;
	doi?: string;
	url?: string;
	stance: 'article' | 'support' | 'against' | 'figures';
	finding: Both;
}
export interface Scenario {
	id: string;
	node?: string;
	name: Both;
	context: Both;
	inputs: Record<string, number>;
	start?: Record<string, number>;
	events: { event: string; week: number }[];
	sources: string[];
	figures: string[];
}
export interface CommunityPreset extends Omit<Scenario, 'node' | 'context' | 'figures'> {
	text: Both;
	question: Both;
	look: Both;
	people: number;
	seed: number;
	weeks: number;
	meeting: MeetingPlan;
	reach?: Record<string, { share: number; together: boolean }>;
	show: string;
	mark?: number;
}
export interface Happening {
	id: string;
	tray: boolean;
	icon: string;
	badge: string;
	sources: string[];
	effects: TimelineEvent[];
	name: Both;
	text: Both;
}
export interface Figure {
	id: string;
	unit: string;
	title: Both;
	points: { source: string; label: Both; value: number; n?: number }[];
	note: Both;
}

function read<T>(file: string): T {
	return JSON.parse(readFileSync(`data/solidarity/${file}.json`, 'utf8')) as T;
}

export const map = read<ConceptMap>('map');
export const words = { id: read<MapWords>('words.id'), en: read<MapWords>('words.en') };
export const sources = read<Record<string, Source>>('sources');
export const happenings = read<Happening[]>('events');
export const scenarios = read<Scenario[]>('scenarios');
export const communities = read<CommunityPreset[]>('communities');
export const figures = read<Figure[]>('figures');
export const locales = ['id', 'en'] as const;

/** What happens in a scenario, on the weeks of its time axis. */
export function timelineOf({ events }: Pick<Scenario, 'events'>): TimelineEvent[] {
	return events.flatMap(({ event, week }) => {
		const happening = happenings.find(({ id }) => id === event);
		if (!happening) throw new Error(`no happening ${event}`);
		return happening.effects.map((effect) => ({ ...effect, week: effect.week + week }));
	});
}

/** Sentences of a text; the stops of "et al." and "dkk." end none. */
export function sentences(text: string): string[] {
	return text
		.replace(/\b(et al|dkk)\./g, '$1')
		.split(/(?<=[.!?])\s+/)
		.filter(Boolean);
}

/** Every value of a key, wherever it stands in a file. */
export function valuesOf(value: unknown, key: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
		name === key ? [inner] : valuesOf(inner, key)
	);
}
