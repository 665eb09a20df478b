import { contentOf } from '#lib/server/content.ts';
import { servedPlaces } from '#lib/server/places.ts';

export const load = () => ({ content: contentOf('en'), places: servedPlaces() });

/** The English pages stand under /en/, and their first page is that folder. */
export const trailingSlash = 'always';
