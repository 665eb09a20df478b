import { teachingOf } from '#lib/server/teaching.ts';

export const load = () => teachingOf('id');
