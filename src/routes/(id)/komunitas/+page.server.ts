import { laboratoryContentOf } from '#lib/server/content.ts';

export const load = () => ({ content: laboratoryContentOf('id') });
