import type { Details, FindingCode, Options } from '../finding.ts';

/** A sentence for each kind of finding: what is wrong, and what would be right. */
export type Wording = { readonly [C in FindingCode]: (finding: Details[C]) => string };

/** Names one after another, as the file writes them. */
export const list = (names: Options): string => names.map((name) => JSON.stringify(name)).join(', ');

/** A number as the file writes it: with a decimal point in every language, so that it can be looked for. */
export const number = (value: number): string => String(value);

/** A computed number, without the rounding errors of its computation. */
export const decimals = (value: number): string => String(Number(value.toFixed(4)));
