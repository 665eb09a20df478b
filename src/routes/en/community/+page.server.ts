import { communityContentOf } from '#lib/server/content.ts';

export const load = () => ({ content: communityContentOf('en') });
