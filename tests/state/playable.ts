/** The solidarity map with its scenarios and happenings, as a page is given them; names are left in one language. */
import events from '#data/solidarity/events.json';
import map from '#data/solidarity/map.json';
import questions from '#data/solidarity/questions.json';
import scenarios from '#data/solidarity/scenarios.json';
import type { ConceptMap } from '#lib/map/schema.ts';
import type { TimelineEvent } from '#lib/model/types.ts';
import type { Playable, Scenario } from '#lib/state/content.ts';

export const playable: Playable = {
	map: map as unknown as ConceptMap,
	scenarios: scenarios.map((scenario): Scenario => {
		const { id, name, inputs, events } = scenario;
		return { id, name: name.en, inputs, events, ...('start' in scenario && { start: scenario.start }) };
	}),
	questions: questions.map(({ id, text }) => ({ id, text: text.en })),
	events: events.map(({ id, name, effects }) => ({ id, name: name.en, effects: effects as TimelineEvent[] }))
};
