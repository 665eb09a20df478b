import { worksheetOf } from '#lib/server/teaching.ts';

export const load = () => worksheetOf('id');
