import { storyContentOf } from '#lib/server/content.ts';
import { servedPlaces } from '#lib/server/places.ts';

export const load = () => ({ content: storyContentOf('id'), places: servedPlaces() });
