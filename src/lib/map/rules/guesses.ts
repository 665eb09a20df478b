/** Guesses are told apart by their ids: counts on a device are kept under them. */
import * as z from 'zod/mini';
import type { Located } from '../finding.ts';
import { guessSchema } from '../guesses.ts';
import { duplicates } from './references.ts';

/** Every id that well-shaped guesses bear twice. */
export function guessNames(raw: readonly unknown[]): Located[] {
	const guesses = raw.flatMap((entry, at) => {
		const parsed = z.safeParse(guessSchema, entry);
		return parsed.success ? [[['guesses', at, 'id'], parsed.data.id] as const] : [];
	});
	return duplicates(guesses, { guesses: raw });
}
