/** The shape of a catalogue of happenings: what can befall a community, as moves of a map's inputs, in both languages. */
import * as z from 'zod/mini';
import { badges } from './vocabulary.ts';

export const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
export const share = z.number().check(z.gte(0), z.lte(1));
export const inBothLanguages = z.strictObject({
	id: z.string().check(z.minLength(1)),
	en: z.string().check(z.minLength(1))
});
/** Weeks after the happening; 0: at once. */
const week = z.number().check(z.gte(0));
/** A length of time, in weeks: what passes faster than in a tenth of a week is no event of this model. */
const span = z.number().check(z.gte(0.1));

const effect = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('shock'),
		week,
		amplitude: z.number().check(z.gte(0)),
		decay: z.optional(span)
	}),
	z.strictObject({ type: z.literal('step'), input: id, week, to: share }),
	z.strictObject({ type: z.literal('pulse'), input: id, week, to: share, decay: span }),
	z.strictObject({ type: z.literal('floor'), input: id, week, to: share }),
	z.strictObject({ type: z.literal('ramp'), input: id, week, to: share, over: span })
]);

export const happeningSchema = z.strictObject({
	id,
	/** Offered to every community; the others belong to a scenario. */
	tray: z.boolean(),
	/** A line drawing on a field of 24 by 24, as SVG path data. */
	icon: z.string().check(z.minLength(1)),
	/** Where its numbers stand. */
	badge: z.enum(badges),
	/** Ids of the sources file. */
	sources: z.array(id),
	effects: z.array(effect).check(z.minLength(1)),
	name: inBothLanguages,
	/** One sentence: what it does, with its numbers in words. */
	text: inBothLanguages
});
export const happeningsSchema = z.array(happeningSchema);

export type Happening = z.infer<typeof happeningSchema>;
