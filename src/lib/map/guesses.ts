/** The shape of a file of guesses: curves that a class chooses among by a show of hands, in the words of both languages. */
import * as z from 'zod/mini';
import { id, inBothLanguages, share } from './events.ts';

export const guessSchema = z.strictObject({
	id,
	/** How the curve goes, to follow "it …". */
	name: inBothLanguages,
	/** The level that the curve heads for, whatever it starts from. */
	toward: share,
	/** How much of the way from the start to `toward` it has gone, at even places after the start; the last one stands at the last week. */
	way: z.array(share).check(z.minLength(2), z.maxLength(52))
});
/** Fewer leave no choice, more are not told apart from the last row. */
export const guessesSchema = z.array(guessSchema).check(z.minLength(3), z.maxLength(5));

export type Guess = z.infer<typeof guessSchema>;
