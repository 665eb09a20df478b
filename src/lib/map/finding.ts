/** What a check can find wrong, as data: `findings.ts` words it in either language. */
import type { Role } from './vocabulary.ts';

/** What a value in a JSON file can be, in the words table's terms; `nothing` is a field that is not there. */
export type JsonType =
	'text' | 'number' | 'whole' | 'boolean' | 'list' | 'pair' | 'object' | 'null' | 'nothing';
/** What a field should hold: a type, or a group of these fields. */
export type Expected = JsonType | { readonly fields: readonly string[] };
/** The values a field chooses from. */
export type Options = readonly (string | number)[];
export type DynamicsType = 'input' | 'stock' | 'instant';
/** The things of a map that need words. */
export type Worded = 'node' | 'link' | 'section' | 'variant';
/** The number a role takes. */
export type RoleField = 'weight' | 'floor' | 'share';

/** What each finding carries beside its file and place. */
export interface Details {
	// The shape: what a field may hold.
	missing: { expected: Expected | Options };
	'wrong-type': { found: JsonType; expected: Expected };
	'not-one-of': { found: string; expected: Options; suggestion?: string };
	'too-small': { found: number; expected: number };
	'too-large': { found: number; expected: number };
	'not-whole': { found: number };
	'wrong-id': { found: string; expected: 'id' | 'link-id' };
	'too-few': { of: 'text' | 'list'; found: number; expected: number };
	'too-many': { of: 'text' | 'list'; found: number; expected: number };
	'unknown-field': { found: string; expected: readonly string[]; suggestion?: string };
	// References: what a name must lead to.
	duplicate: { found: string; first: string };
	'unknown-node': { found: string; suggestion?: string };
	'unknown-section': { found: string; expected: readonly string[]; suggestion?: string };
	'unknown-source': { found: string; suggestion?: string };
	'unknown-event': { found: string; suggestion?: string };
	'unknown-figure': { found: string; suggestion?: string };
	'unknown-scenario': { found: string; suggestion?: string };
	'unknown-link': { found: string; suggestion?: string };
	'not-revealed': { found: string };
	'outcome-not-level': { found: 'none' | 'input' };
	'outside-horizon': { found: number; expected: number };
	// Numbers.
	'range-reversed': { found: readonly [number, number] };
	'outside-range': { found: number; expected: readonly [number, number] };
	'weights-sum': { role: 'cause' | 'part'; found: number; links: readonly string[] };
	'weight-unbalanced': { role: 'cause' | 'part'; input: string; links: readonly string[] };
	'not-an-input': { found: string; expected: readonly string[] };
	'not-a-stock': { found: string; expected: readonly string[] };
	'base-without-cause': { found: number };
	// Roles.
	'role-needs': { role: Role; expected: RoleField };
	'role-forbids': { role: Role; found: RoleField; expected: RoleField };
	'role-missing': { found: RoleField | 'reading' };
	'not-dynamic': { role: Role; end: 'source' | 'target'; found: string };
	'input-target': { role: Role; found: string };
	'wrong-target': { role: Role; found: DynamicsType; expected: DynamicsType; node: string };
	'parts-mixed': { parts: readonly string[]; others: readonly string[] };
	'instant-cycle': { cycle: readonly string[] };
	// Words.
	unworded: { what: Worded; found: string };
	'left-over': { what: Worded; found: string; suggestion?: string };
	'why-missing': { found: string };
}

export type FindingCode = keyof Details;
/** One kind of finding, or any of them. */
export type Detail<C extends FindingCode = FindingCode> = { [K in C]: { code: K } & Details[K] }[C];

/**
 * `file` is the name the caller gave; `place` is a path in it with the id a human can look for, such as
 * `nodes[3] "empathy" › dynamics.gain.value`, and empty when the file as a whole is meant.
 */
export type Finding = Readonly<Detail & { file: string; place: string }>;
/** A step of a path into a file: a field's name or a position in a list. */
export type Path = readonly (string | number)[];
/** What a rule finds; the caller turns the path into a place. */
export type Located = readonly [path: Path, detail: Detail];
