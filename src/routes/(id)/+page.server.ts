import { contentOf } from '#lib/server/content.ts';
import { servedPlaces } from '#lib/server/places.ts';

export const load = () => ({ content: contentOf('id'), places: servedPlaces() });
