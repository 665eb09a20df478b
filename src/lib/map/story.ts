/** The shape of a story file: the beats in which a map is told, each with the state that it shows, in both languages. */
import * as z from 'zod/mini';
import { id, inBothLanguages, share } from './events.ts';
import { kinds } from './vocabulary.ts';

/** The picture that a beat is about: where there is room for one only, this one is shown. */
const looks = ['network', 'curve'] as const;

const linkId = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));

export const beatSchema = z.strictObject({
	id,
	title: inBothLanguages,
	/** Two to five short sentences. */
	text: inBothLanguages,
	look: z.enum(looks),
	/** What the explorer is set to. */
	state: z.strictObject({
		/** Id of the scenarios file. */
		scenario: id,
		/** Whole, 0..horizon. */
		week: z.number().check(z.int(), z.gte(0)),
		/** Levels by input that depart from the scenario's. */
		inputs: z.optional(z.record(id, share)),
		arrangement: z.optional(z.enum(['story', 'web']))
	}),
	/** What appears with this beat; what the beats before have revealed stays. A link appears with its ends unless a beat names it. */
	reveal: z.strictObject({ nodes: z.array(id), links: z.optional(z.array(linkId)) }),
	/** Kinds that step back while it is told. */
	hide: z.optional(z.array(z.enum(kinds))),
	/** What keeps its colour: nodes, and links (in their order a path). */
	light: z.strictObject({ nodes: z.array(id), links: z.array(linkId) }),
	/** What the class is asked. */
	question: z.optional(inBothLanguages),
	/** The question is about the curve: it stays covered until the reader has drawn their own. */
	predict: z.optional(z.literal(true)),
	/** For the teacher alone. */
	notes: inBothLanguages
});
export const storySchema = z.array(beatSchema);

export type Beat = z.infer<typeof beatSchema>;
