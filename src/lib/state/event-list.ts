/** Placed events as a link writes them: `flood-10.harvest-20`, or `none`. */
import type { PlacedEvent, Playable } from './content.ts';
import type { Dropped } from './dropped.ts';
import { mostEvents } from './situation.ts';

export const encodeEvents = (events: readonly PlacedEvent[]): string =>
	events.map(({ event, week }) => `${event}-${week}`).join('.') || 'none';

/** Undefined where no part of the value can be used. */
export function decodeEvents(
	text: string,
	{ map, events }: Playable
): { events: readonly PlacedEvent[] | undefined; dropped: Dropped[] } {
	if (text === 'none') return { events: [], dropped: [] };
	const ids = events.map(({ id }) => id);
	const kept = new Map<string, PlacedEvent>();
	const dropped: Dropped[] = [];
	for (const value of text.split('.')) {
		const drop = (reason: Dropped['reason'], more: Partial<Dropped> = {}) =>
			dropped.push({ key: 'events', value, reason, ...more });
		// An id may hold hyphens: the week is what follows the last one; a minus sign belongs to the number.
		const [, event = '', digits = ''] = /^(.*?[^-])-(-?\d+)$/.exec(value) ?? [];
		// Adding 0 makes a plain 0 of "-0".
		const week = Number(digits) + 0;
		const name = `${event}-${week}`;
		if (digits === '') drop('week', { choices: ids });
		else if (!ids.includes(event)) drop('choice', { choices: ids });
		else if (week < 0 || week > map.horizon) drop('range', { low: 0, high: map.horizon });
		else if (kept.has(name)) drop('twice');
		else if (kept.size >= mostEvents) drop('many', { high: mostEvents });
		else kept.set(name, { event, week });
	}
	return { events: kept.size > 0 ? [...kept.values()] : undefined, dropped };
}
