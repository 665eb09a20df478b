/** The shape of a scenarios file: settings of a map that tell of a case, in the words of both languages. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const share = z.number().check(z.gte(0), z.lte(1));
/** Weeks from the start. */
const week = z.number().check(z.gte(0));
/** A time constant, in weeks: what fades faster than in a tenth of a week is no event of this model. */
const decay = z.number().check(z.gte(0.1));
const inBothLanguages = z.strictObject({
	id: z.string().check(z.minLength(1)),
	en: z.string().check(z.minLength(1))
});

const event = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('shock'),
		week,
		amplitude: z.number().check(z.gte(0)),
		decay: z.optional(decay)
	}),
	z.strictObject({ type: z.literal('step'), input: id, week, to: share }),
	z.strictObject({ type: z.literal('pulse'), input: id, week, to: share, decay }),
	z.strictObject({ type: z.literal('floor'), input: id, week, to: share }),
	z.strictObject({ type: z.literal('ramp'), input: id, week, to: share, over: week })
]);

export const scenarioSchema = z.strictObject({
	id,
	/** The node that tells of this case, if the map has one. */
	node: z.optional(id),
	/** Levels by input; inputs that are not named keep the map's. */
	inputs: z.record(id, share),
	/** Starting levels by stock; stocks that are not named keep the map's. */
	start: z.optional(z.record(id, share)),
	events: z.array(event),
	/** Ids of the sources file. */
	sources: z.array(id),
	name: inBothLanguages,
	context: inBothLanguages
});
export const scenariosSchema = z.array(scenarioSchema);

export type Scenario = z.infer<typeof scenarioSchema>;
