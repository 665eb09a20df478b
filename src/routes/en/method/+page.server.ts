import { methodOf } from '#lib/server/method.ts';

export const load = () => ({ method: methodOf('en') });
