/** Places found before, as a file holds them: one file a frame, since a reader sees one frame. */
import type { Arrangement, Places, Side } from './types.ts';

/** Reads one arrangement out of a places file; undefined when the file has none. Entries of another shape are left out. */
export function placesIn(file: unknown, arrangement: Arrangement): Places | undefined {
	if (!isRecord(file)) return undefined;
	const found = file[arrangement];
	if (!isRecord(found) || !isRecord(found.nodes) || !isRecord(found.links)) return undefined;
	return {
		nodes: Object.fromEntries(Object.entries(found.nodes).filter(isPlace)),
		links: Object.fromEntries(Object.entries(found.links).filter(isBend))
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isPlace(entry: [string, unknown]): entry is [string, [number, number, Side]] {
	const place = entry[1];
	if (!Array.isArray(place)) return false;
	const [x, y, side] = place as unknown[];
	return Number.isFinite(x) && Number.isFinite(y) && isSide(side);
}

function isSide(value: unknown): value is Side {
	return value === 'below' || value === 'above' || value === 'left' || value === 'right';
}

function isBend(entry: [string, unknown]): entry is [string, number] {
	return Number.isFinite(entry[1]);
}
