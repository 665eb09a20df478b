import { predictionContentOf } from '#lib/server/content.ts';

export const load = () => ({ content: predictionContentOf('en') });
