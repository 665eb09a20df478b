import { lessonOf } from '#lib/server/teaching.ts';

export const load = () => lessonOf('id');
