/**
 * The shape of a map file: nodes and links with roles, from which the picture, the curve and the community are all read.
 * Everything the file may say is said here once; `check.ts` adds what a shape alone cannot (that links lead somewhere,
 * that weights sum to one) and words its findings for the reader.
 */
import * as z from 'zod/mini';
import { badges, kinds, relations, roles, type Badge } from './vocabulary.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const share = z.number().check(z.gte(0), z.lte(1));
const rate = z.number().check(z.gte(0), z.lte(100));

/** A number with its admissible range, its badge and its sources (ids of the sources file). */
function quantity<T extends z.ZodMiniNumber>(number: T) {
	return z.strictObject({
		value: number,
		range: z.tuple([number, number]),
		badge: z.enum(badges),
		sources: z.optional(z.array(id))
	});
}
const shareQuantity = quantity(share);
const rateQuantity = quantity(rate);

/** Set from outside: a factor, a context or a challenge. `query` is its name in a link. */
const input = z.strictObject({
	type: z.literal('input'),
	initial: share,
	query: id,
	/** `factor` has a slider in the main panel, `context` a slider apart, `challenge` a switch on its card. */
	panel: z.enum(['factor', 'context', 'challenge'])
});
/** Has memory: the share of people who have it. Rates are per week. */
const stock = z.strictObject({
	type: z.literal('stock'),
	start: shareQuantity,
	gain: rateQuantity,
	loss: rateQuantity,
	base: z.optional(shareQuantity),
	shock: z.optional(rateQuantity),
	/** What one feels for one's own group more than for others: what a reading by groups divides. */
	grouped: z.optional(z.boolean())
});
/** No memory: a function of its incoming links, now. */
const instant = z.strictObject({
	type: z.literal('instant'),
	base: z.optional(shareQuantity)
});

export const nodeSchema = z.strictObject({
	id,
	kind: z.enum(kinds),
	/** Place in the story, 0 (interaction) to 1 (solidarity): pulls the node left or right. */
	place: share,
	/** Where the article says it: an id of `sections`; none for what we added. */
	section: z.optional(id),
	sources: z.optional(z.array(id)),
	dynamics: z.optional(z.discriminatedUnion('type', [input, stock, instant]))
});

/** A weight that is a number, or an input of the map (or what it leaves of one). */
const weight = z.union([rateQuantity, z.strictObject({ input: id, complement: z.optional(z.boolean()) })]);

export const linkSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
	source: id,
	target: id,
	relation: z.enum(relations),
	section: z.optional(id),
	badge: z.enum(badges),
	sources: z.optional(z.array(id)),
	role: z.optional(z.enum(roles)),
	/** `one`: one sampled person has it; `majority`: at least two of three. */
	reading: z.optional(z.enum(['one', 'majority'])),
	/** `cause` and `part`: share of the mean. `guard`, `inhibit` and `strain`: how much of the loss. */
	weight: z.optional(weight),
	/** `gate`: what passes when the source is absent. */
	floor: z.optional(shareQuantity),
	/** `example`: how far the exemplary person is seen. */
	share: z.optional(shareQuantity)
});

/** Another view of how it works, off unless chosen: links beside the map's own, which are computed and not drawn. */
const variantSchema = z.strictObject({ id, links: z.array(linkSchema).check(z.minLength(1)) });

export const mapSchema = z.strictObject({
	format: z.literal(1),
	id,
	/** Weeks that the curve shows. */
	horizon: z.number().check(z.int(), z.gte(1), z.lte(520)),
	/** The week the page opens on, within the horizon. */
	opening: z.number().check(z.gte(0)),
	/** The node whose level is the curve. */
	outcome: id,
	/** Node ids in the order of the story: next and previous on a card. */
	story: z.array(id),
	/** The article's sections, in its order. */
	sections: z.array(id),
	nodes: z.array(nodeSchema).check(z.minLength(2)),
	links: z.array(linkSchema),
	variants: z.optional(z.array(variantSchema))
});

/** The words of a map in one language; keys are ids of the map. */
export const wordsSchema = z.strictObject({
	title: z.string(),
	/** One line that says what is seen. */
	lead: z.string(),
	sections: z.record(id, z.string()),
	nodes: z.record(
		id,
		z.strictObject({
			name: z.string().check(z.minLength(1)),
			/** For the drawing; at most about 20 characters. */
			short: z.string().check(z.minLength(1), z.maxLength(24)),
			/** Two to four sentences. */
			text: z.string().check(z.minLength(1)),
			/** Words a reader may search for and the texts do not hold. */
			keywords: z.optional(z.array(z.string()))
		})
	),
	links: z.record(
		z.string(),
		z.strictObject({
			/** Between source and target it makes a sentence. */
			phrase: z.string().check(z.minLength(1)),
			/** Why; present for every dynamic link. */
			why: z.optional(z.string())
		})
	),
	/** The map's variants: what one is called, and why somebody might hold it. */
	variants: z.optional(
		z.record(
			id,
			z.strictObject({
				name: z.string().check(z.minLength(1)),
				why: z.string().check(z.minLength(1))
			})
		)
	)
});

/** The works that a map cites; keys are ids. What else a work carries is for the page that lists it. */
export const sourcesSchema = z.record(
	id,
	z.looseObject({
		/** As it is cited beside a number: names and year. */
		short: z.string().check(z.minLength(1))
	})
);

export type ConceptMap = z.infer<typeof mapSchema>;
export type MapNode = z.infer<typeof nodeSchema>;
export type MapLink = z.infer<typeof linkSchema>;
export type MapWords = z.infer<typeof wordsSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Quantity = { value: number; range: [number, number]; badge: Badge; sources?: string[] };
export type { Badge, Kind, Locale, Role } from './vocabulary.ts';
