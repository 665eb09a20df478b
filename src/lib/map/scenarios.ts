/** The shape of a scenarios file: settings of a map that tell of a case, in the words of both languages. */
import * as z from 'zod/mini';
import { id, inBothLanguages, share } from './events.ts';

export const scenarioSchema = z.strictObject({
	id,
	/** The node that tells of this case, if the map has one. */
	node: z.optional(id),
	/** Levels by input; inputs that are not named keep the map's. */
	inputs: z.record(id, share),
	/** Starting levels by stock; stocks that are not named keep the map's. */
	start: z.optional(z.record(id, share)),
	/** Ids of the catalogue of happenings, each with its whole week from the start. */
	events: z.array(z.strictObject({ event: id, week: z.number().check(z.int(), z.gte(0)) })),
	/** Ids of the sources file. */
	sources: z.array(id),
	/** Ids of the figures file: what was measured, to stand beside the scenario. */
	figures: z.array(id),
	name: inBothLanguages,
	context: inBothLanguages
});
export const scenariosSchema = z.array(scenarioSchema);

export type Scenario = z.infer<typeof scenarioSchema>;
