import { contentOf } from '#lib/server/content.ts';

export const load = () => ({ content: contentOf('id') });
