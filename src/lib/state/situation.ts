/** One situation of a community: how its inputs stand, which scenario it began as, and what happens to it. Never changed, only replaced. */
import type { ConceptMap } from '#lib/map/schema.ts';
import type { Setting, TimelineEvent } from '#lib/model/types.ts';
import type { PlacedEvent, Playable, Scenario } from './content.ts';

/** Input levels in percent (0–100, whole), by node id; every input of the map is present. */
export type Percents = Readonly<Record<string, number>>;

export interface Situation {
	readonly percents: Percents;
	/** Id of the scenario whose start it has. */
	readonly scenario: string;
	/** What happens; of two effects on one input in one week the later in this list holds. */
	readonly events: readonly PlacedEvent[];
}

/** What can be given of a situation; the rest is the scenario's. */
export type SituationPart = { readonly [Key in keyof Situation]?: Situation[Key] };

/** A community has no more happenings than this: a link must not be able to keep a page busy for long. */
export const mostEvents = 20;

/** The scenario of an id; the one that a page opens with for an id that is unknown or not given. */
function scenarioOf({ scenarios }: Playable, id?: string): Scenario | undefined {
	return scenarios.find((scenario) => scenario.id === id) ?? scenarios[0];
}

/** A scenario's inputs in percent, with the map's own values where it names none. */
function percentsOf(map: ConceptMap, scenario: Scenario | undefined): Percents {
	return Object.fromEntries(
		map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input'
				? [[id, Math.round((scenario?.inputs[id] ?? dynamics.initial) * 100)] as const]
				: []
		)
	);
}

/** The situation that a part describes: what it leaves out is as its scenario has it. */
export function situationOf(playable: Playable, part: SituationPart = {}): Situation {
	const scenario = scenarioOf(playable, part.scenario);
	return {
		percents: { ...percentsOf(playable.map, scenario), ...part.percents },
		scenario: scenario?.id ?? '',
		events: part.events ?? scenario?.events ?? []
	};
}

export function sameEvents(a: readonly PlacedEvent[], b: readonly PlacedEvent[]): boolean {
	return (
		a.length === b.length && a.every(({ event, week }, i) => event === b[i]?.event && week === b[i].week)
	);
}

export function sameSituation(a: Situation, b: Situation): boolean {
	return (
		a === b ||
		(a.scenario === b.scenario &&
			Object.keys(a.percents).every((id) => a.percents[id] === b.percents[id]) &&
			sameEvents(a.events, b.events))
	);
}

/**
 * A situation as the model reads it: levels 0..1, the scenario's start, every happening as its effects.
 *
 * @throws RangeError for an event that the catalogue does not have
 */
export function settingOf(playable: Playable, { percents, scenario, events }: Situation): Setting {
	const start = scenarioOf(playable, scenario)?.start;
	return {
		inputs: Object.fromEntries(Object.entries(percents).map(([id, percent]) => [id, percent / 100])),
		...(start && { start }),
		events: events.flatMap(({ event, week }): TimelineEvent[] => {
			const happening = playable.events.find(({ id }) => id === event);
			if (!happening) throw new RangeError(`event: ${event}`);
			return happening.effects.map((effect) => ({ ...effect, week: effect.week + week }));
		})
	};
}
