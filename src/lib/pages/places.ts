/** Places found before, fetched for the frame that is wanted: a reader sees one or two of them. */
import type { FrameId } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Arrangement, Places } from '#lib/layout/types.ts';

const files = import.meta.glob<unknown>('#data/solidarity/places/*.json', { import: 'default' });

/** Undefined where nothing was found before. Rejects when the file cannot be loaded. */
export async function fetchPlaces(frame: FrameId, arrangement: Arrangement): Promise<Places | undefined> {
	const load = Object.entries(files).find(([path]) => path.endsWith(`/${frame}.json`))?.[1];
	return load && placesIn(await load(), arrangement);
}
