/** Happenings that are placed on a time axis: within its weeks, and each once a week. */
import type { Located, Path } from '../finding.ts';
import { duplicates, type Named } from './references.ts';

export type Placed = readonly { readonly event: string; readonly week: number }[];

/** The happenings that are named. */
export function eventNames(events: Placed, path: Path): Named[] {
	return events.map(({ event }, at): Named => [[...path, 'events', at, 'event'], event]);
}

/** Events that come after the last week that is shown. */
export function late(events: Placed, path: Path, horizon: number): Located[] {
	return events.flatMap(({ week }, at): Located[] =>
		week > horizon
			? [[[...path, 'events', at, 'week'], { code: 'outside-horizon', found: week, expected: horizon }]]
			: []
	);
}

/** An event that is said twice for one week. */
export function repeated(events: Placed, path: Path, raw: unknown): Located[] {
	// A space cannot stand in an id: what is joined by one is joined without doubt.
	const names = events.map(({ event, week }, at): Named => [[...path, 'events', at], `${event} ${week}`]);
	return duplicates(names, raw);
}
