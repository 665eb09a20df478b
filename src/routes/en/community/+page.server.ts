import { communityContentOf } from '#lib/server/content.ts';
import { passingPlaces } from '#lib/server/places.ts';

export const load = () => ({ content: communityContentOf('en'), places: passingPlaces() });
