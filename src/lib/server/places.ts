/** The places of the default arrangement at the frames that the server draws. */
import column from '#data/solidarity/places/column.json';
import square from '#data/solidarity/places/square.json';
import strip from '#data/solidarity/places/strip.json';
import tall from '#data/solidarity/places/tall.json';
import wide from '#data/solidarity/places/wide.json';
import type { FrameId, SmallFrameId } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Places } from '#lib/layout/types.ts';

/** By frame. The stylesheet shows the one that fits the room. */
export function servedPlaces(): Partial<Record<FrameId, Places>> {
	return Object.fromEntries(
		Object.entries({ wide, square, tall }).map(([frame, file]) => [frame, placesIn(file, 'story')])
	);
}

/** The places of what passes from person to person, at the frames that stand beside the community. */
export function passingPlaces(): Partial<Record<SmallFrameId, Places>> {
	return Object.fromEntries(
		Object.entries({ column, strip }).map(([frame, file]) => [frame, placesIn(file, 'story')])
	);
}
