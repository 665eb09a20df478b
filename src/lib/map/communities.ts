/** The shape of a file of communities: lessons that are lived person by person, in the words of both languages. */
import * as z from 'zod/mini';
import { id, inBothLanguages, share } from './events.ts';

const whole = (low: number, high: number) => z.number().check(z.int(), z.gte(low), z.lte(high));

const meeting = z.discriminatedUnion('type', [
	/** Anybody meets anybody. */
	z.strictObject({ type: z.literal('mixed') }),
	/** `degree` acquaintances beside one in a ring, each replaced by a random one with chance `rewiring`. */
	z.strictObject({
		type: z.literal('neighbours'),
		degree: z.literal([2, 4, 6, 8, 10, 12]),
		rewiring: share
	}),
	/** Units of about `size` people; a share `across` of the meetings is with other units. */
	z.strictObject({ type: z.literal('units'), size: whole(2, 100_000), across: share }),
	/** Everybody has one of so many roles, and each stock is asked only of those whose role it is. */
	z.strictObject({ type: z.literal('roles'), roles: whole(1, 50) })
]);

export const communitySchema = z.strictObject({
	id,
	people: whole(30, 100_000),
	/** Of the community that a page opens with. */
	seed: whole(0, 2 ** 31 - 1),
	/** How long it is to be watched. */
	weeks: whole(1, 520),
	meeting,
	/** Inputs that reach only a share of the people, who live beside each other (`together`) or anywhere. */
	reach: z.optional(z.record(id, z.strictObject({ share, together: z.boolean() }))),
	/** Levels by input; inputs that are not named keep the map's. */
	inputs: z.record(id, share),
	/** Starting levels by stock; stocks that are not named keep the map's. */
	start: z.optional(z.record(id, share)),
	/** Ids of the catalogue of happenings, each with its whole week from the start. */
	events: z.array(z.strictObject({ event: id, week: whole(0, 520) })),
	/**
	 * Where the lesson is seen: `course` (its course beside the curve's), `ends` (where many like it end), `units` (each
	 * unit by itself), `removal` (what becomes of it when people are taken away).
	 */
	show: z.enum(['course', 'ends', 'units', 'removal']),
	/** The outcome above which the lesson counts a community, or a unit, as one that has tipped. */
	mark: z.optional(share),
	/** Ids of the sources file. */
	sources: z.array(id),
	name: inBothLanguages,
	/** Two sentences: what it is, and what becomes of it. */
	text: inBothLanguages,
	question: inBothLanguages,
	/** What to look for. */
	look: inBothLanguages
});
export const communitiesSchema = z.array(communitySchema);

export type CommunityPreset = z.infer<typeof communitySchema>;
