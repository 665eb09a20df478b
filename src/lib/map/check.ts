/** Is this file a map, and are these its words? Every answer comes with everything that is wrong, not only the first. */
import type * as z from 'zod/mini';
import { communitiesSchema, type CommunityPreset } from './communities.ts';
import { draftOf } from './draft.ts';
import { happeningsSchema, type Happening } from './events.ts';
import type { Finding, Located } from './finding.ts';
import { report } from './findings.ts';
import { guessesSchema, type Guess } from './guesses.ts';
import { placeOf } from './place.ts';
import { communityNames } from './rules/communities.ts';
import { acyclicInstants } from './rules/cycles.ts';
import { basesHaveCauses, guardsAtMostOne, values, weightsFromInputs, wholes } from './rules/numbers.ts';
import { drawableOutcome, knownNodes, knownSections, uniqueNames } from './rules/references.ts';
import { partsUnmixed, roleEnds, roleNumbers } from './rules/roles.ts';
import { complete, nothingLeftOver, reasons } from './rules/words.ts';
import { happeningNames } from './rules/events.ts';
import { guessNames } from './rules/guesses.ts';
import { scenarioNames, type Beside } from './rules/scenarios.ts';
import { knownSources } from './rules/sources.ts';
import { beatNames, type Told } from './rules/story.ts';
import { variantsRuled } from './rules/variants.ts';
import {
	mapSchema,
	sourcesSchema,
	wordsSchema,
	type ConceptMap,
	type MapWords,
	type Sources
} from './schema.ts';
import { scenariosSchema, type Scenario } from './scenarios.ts';
import { storySchema, type Beat } from './story.ts';
import { shapeFindings } from './shape.ts';

/** The checked value, or everything that is wrong with it. */
export type Checked<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Checks a map file: its shape, then what a shape cannot say. The second is done as far as the first allows, so that
 * one broken entry does not hide what is wrong with another.
 *
 * @param raw - the parsed JSON, of any kind
 * @param file - the name by which findings call the file
 */
export function checkMap(raw: unknown, file: string): Checked<ConceptMap> {
	return conclude(mapSchema, raw, file, [...ruled(raw), ...variantsRuled(raw, ruled)]);
}

/** What a shape cannot say of a map. */
function ruled(raw: unknown): Located[] {
	const draft = draftOf(raw);
	return [
		...uniqueNames(draft, raw),
		...knownNodes(draft),
		...knownSections(draft),
		...drawableOutcome(draft),
		...values(draft),
		...guardsAtMostOne(draft),
		...weightsFromInputs(draft),
		...wholes(draft),
		...basesHaveCauses(draft),
		...roleNumbers(draft),
		...roleEnds(draft),
		...partsUnmixed(draft),
		...acyclicInstants(draft)
	];
}

/** Checks a file of words against the checked map that it words: all of it, and nothing else. */
export function checkWords(raw: unknown, map: ConceptMap, file: string): Checked<MapWords> {
	return conclude(wordsSchema, raw, file, [
		...complete(raw, map),
		...nothingLeftOver(raw, map),
		...reasons(raw, map)
	]);
}

/**
 * Checks a file of sources, and that it holds every source that a checked map cites; it may hold more.
 *
 * @param mapFile - the name by which findings call the map, where a citation leads nowhere
 */
export function checkSources(raw: unknown, map: ConceptMap, file: string, mapFile: string): Checked<Sources> {
	const { located, value } = shapeFindings(sourcesSchema, raw);
	const findings = [
		...found(under('sources', located), { sources: raw }, file),
		...found(knownSources(map, raw), map, mapFile)
	];
	return value !== undefined && !findings.length ? { ok: true, value } : { ok: false, findings };
}

/** Checks a catalogue of happenings against the checked map whose inputs they move and the sources that they cite. */
export function checkEvents(
	raw: unknown,
	map: ConceptMap,
	sources: Sources,
	file: string
): Checked<Happening[]> {
	return concludeList('events', happeningsSchema, raw, file, (list) => happeningNames(list, map, sources));
}

/** Checks a file of scenarios against the checked files that they refer to. */
export function checkScenarios(raw: unknown, beside: Beside, file: string): Checked<Scenario[]> {
	return concludeList('scenarios', scenariosSchema, raw, file, (list) => scenarioNames(list, beside));
}

/** Checks a file of communities against the checked files that they refer to. */
export function checkCommunities(
	raw: unknown,
	beside: Omit<Beside, 'figures'>,
	file: string
): Checked<CommunityPreset[]> {
	return concludeList('communities', communitiesSchema, raw, file, (list) => communityNames(list, beside));
}

/** Checks the beats of a story against the checked files that they show. */
export function checkStory(raw: unknown, told: Told, file: string): Checked<Beat[]> {
	return concludeList('beats', storySchema, raw, file, (list) => beatNames(list, told));
}

/** Checks the curves that a class chooses among. */
export function checkGuesses(raw: unknown, file: string): Checked<Guess[]> {
	return concludeList('guesses', guessesSchema, raw, file, guessNames);
}

/** @throws Error that lists everything wrong with the map, in both languages */
export function assertMap(raw: unknown, file: string): ConceptMap {
	return valueOf(checkMap(raw, file));
}

/** @throws Error that lists everything wrong with the words, in both languages */
export function assertWords(raw: unknown, map: ConceptMap, file: string): MapWords {
	return valueOf(checkWords(raw, map, file));
}

/** @throws Error that lists everything wrong with the sources and the map's citations, in both languages */
export function assertSources(raw: unknown, map: ConceptMap, file: string, mapFile: string): Sources {
	return valueOf(checkSources(raw, map, file, mapFile));
}

/** @throws Error that lists everything wrong with the happenings, in both languages */
export function assertEvents(raw: unknown, map: ConceptMap, sources: Sources, file: string): Happening[] {
	return valueOf(checkEvents(raw, map, sources, file));
}

/** @throws Error that lists everything wrong with the scenarios, in both languages */
export function assertScenarios(raw: unknown, beside: Beside, file: string): Scenario[] {
	return valueOf(checkScenarios(raw, beside, file));
}

/** @throws Error that lists everything wrong with the communities, in both languages */
export function assertCommunities(
	raw: unknown,
	beside: Omit<Beside, 'figures'>,
	file: string
): CommunityPreset[] {
	return valueOf(checkCommunities(raw, beside, file));
}

/** @throws Error that lists everything wrong with the beats, in both languages */
export function assertStory(raw: unknown, told: Told, file: string): Beat[] {
	return valueOf(checkStory(raw, told, file));
}

/** @throws Error that lists everything wrong with the guesses, in both languages */
export function assertGuesses(raw: unknown, file: string): Guess[] {
	return valueOf(checkGuesses(raw, file));
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(report(checked.findings));
}

/** A file that is itself a list or table reads as if it stood under a name, so that its places do too. */
function under(name: string, located: readonly Located[]): Located[] {
	return located.map(([path, detail]) => [path.length ? [name, ...path] : [], detail]);
}

function found(located: readonly Located[], raw: unknown, file: string): Finding[] {
	return located.map(([path, detail]) => ({ ...detail, file, place: placeOf(path, raw) }));
}

function conclude<T>(
	schema: z.ZodMiniType<T>,
	raw: unknown,
	file: string,
	beyond: readonly Located[]
): Checked<T> {
	const { located, value } = shapeFindings(schema, raw);
	const findings = found([...located, ...beyond], raw, file);
	return value !== undefined && !findings.length ? { ok: true, value } : { ok: false, findings };
}

/** The same for a file that is itself a list; `beyond` finds what a shape cannot say. */
function concludeList<T>(
	name: string,
	schema: z.ZodMiniType<T>,
	raw: unknown,
	file: string,
	beyond: (list: readonly unknown[]) => Located[]
): Checked<T> {
	const { located, value } = shapeFindings(schema, raw);
	const findings = found(
		[...under(name, located), ...(Array.isArray(raw) ? beyond(raw) : [])],
		{ [name]: raw },
		file
	);
	return value !== undefined && !findings.length ? { ok: true, value } : { ok: false, findings };
}
