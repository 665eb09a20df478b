import * as z from 'zod/mini';
import { fieldsAt } from './fields.ts';
import type { Detail, JsonType, Located, Path } from './finding.ts';
import { suggest } from './nearest.ts';
import { quoted, valueAt } from './place.ts';

type Issue = z.core.$ZodIssue;

/** The schema library's names of types, in ours. */
const types: Record<string, JsonType> = {
	string: 'text',
	number: 'number',
	int: 'whole',
	boolean: 'boolean',
	array: 'list',
	tuple: 'pair',
	object: 'object',
	record: 'object'
};

function typeOf(value: unknown): JsonType {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	return Array.isArray(value) ? 'list' : (types[typeof value] ?? 'object');
}

/** A value as the file has it, short enough for a sentence. */
function shown(value: unknown): string {
	return typeof value === 'string' ? quoted(value) : (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

function wrongType(found: unknown, type: JsonType, fields: readonly string[]): Detail {
	const expected = type === 'object' && fields.length ? { fields } : type;
	if (found === undefined) return { code: 'missing', expected };
	if (expected === 'whole' && typeof found === 'number') return { code: 'not-whole', found };
	return { code: 'wrong-type', found: typeOf(found), expected };
}

const option = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

function notOneOf(found: unknown, expected: readonly (string | number)[]): Detail {
	if (found === undefined) return { code: 'missing', expected };
	const suggestion = typeof found === 'string' ? suggest(found, expected.map(String)) : {};
	return { code: 'not-one-of', found: shown(found), expected, ...suggestion };
}

function wrongSize(found: unknown, side: 'small' | 'big', expected: number): Detail {
	if (typeof found === 'number')
		return { code: side === 'small' ? 'too-small' : 'too-large', found, expected };
	const size = typeof found === 'string' || Array.isArray(found) ? found.length : 0;
	const of = typeof found === 'string' ? 'text' : 'list';
	return { code: side === 'small' ? 'too-few' : 'too-many', of, found: size, expected };
}

/** Of the branches of a union, the one the file comes nearest to: the fewest things wrong, then the first. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
	const wrong = (issues: readonly Issue[]) =>
		issues.reduce((count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
	return branches.reduce((best, branch) => (wrong(branch) < wrong(best) ? branch : best), branches[0] ?? []);
}

/** Translates one issue of the schema library; a union or several unknown fields become several findings. */
function translate(issue: Issue, schema: z.core.$ZodType, raw: unknown, base: Path): Located[] {
	const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
	const found = valueAt(raw, path);
	switch (issue.code) {
		case 'invalid_type':
			return [[path, wrongType(found, types[issue.expected] ?? 'object', fieldsAt(schema, path, raw))]];
		case 'invalid_value':
			return [[path, notOneOf(found, issue.values.map(option))]];
		case 'too_small':
			return [[path, wrongSize(found, 'small', Number(issue.minimum))]];
		case 'too_big':
			return [[path, wrongSize(found, 'big', Number(issue.maximum))]];
		case 'unrecognized_keys': {
			const expected = fieldsAt(schema, path, raw);
			return issue.keys.map((key) => [
				path,
				{ code: 'unknown-field', found: quoted(key), expected, ...suggest(key, expected) }
			]);
		}
		case 'invalid_union':
			return 'options' in issue && issue.options
				? [[path, notOneOf(found, issue.options.map(option))]]
				: nearestBranch(issue.errors).flatMap((inner) => translate(inner, schema, raw, path));
		case 'invalid_key':
			return [[path, { code: 'wrong-id', found: shown(path.at(-1)), expected: 'id' }]];
		case 'invalid_format': {
			const expected = issue.pattern?.includes('\\.') ? 'link-id' : 'id';
			return [[path, { code: 'wrong-id', found: shown(found), expected }]];
		}
		default:
			return [[path, { code: 'wrong-type', found: typeOf(found), expected: 'object' }]];
	}
}

/** The value, if the file has its shape, and everything in which it departs from it. */
export function shapeFindings<T>(schema: z.ZodMiniType<T>, raw: unknown): { value?: T; located: Located[] } {
	const result = z.safeParse(schema, raw);
	if (result.success) return { value: result.data, located: [] };
	return { located: result.error.issues.flatMap((issue) => translate(issue, schema, raw, [])) };
}
