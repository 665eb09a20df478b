/** The places of the default arrangement at the frames that the server draws. */
import square from '#data/solidarity/places/square.json';
import tall from '#data/solidarity/places/tall.json';
import wide from '#data/solidarity/places/wide.json';
import type { FrameId } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Places } from '#lib/layout/types.ts';

/** By frame. The stylesheet shows the one that fits the room. */
export function servedPlaces(): Partial<Record<FrameId, Places>> {
	return Object.fromEntries(
		Object.entries({ wide, square, tall }).map(([frame, file]) => [frame, placesIn(file, 'story')])
	);
}
