/** A list of codes as a teacher types or pastes it: a line each, with a name before or behind, or without. */
import { bare, codeLength, decode, encode, type Flaw } from './code.ts';

/** One student's curve. */
export interface Entry {
	/** Empty: none was given. */
	readonly name: string;
	/** As it is written: `ABCD-EFGH-JKMN`. */
	readonly code: string;
	/** Levels (0..1) at the weeks of the readings. */
	readonly readings: readonly number[];
}

/** A line that could not be taken, and why. `twice`: this name has handed in this very code. */
export interface WrongLine {
	/** From 1. */
	readonly line: number;
	/** As it was typed. */
	readonly text: string;
	readonly flaw: Flaw | { readonly reason: 'twice' };
}

/** Reads a list; what is empty is passed over. `known`: what is in the list already. */
export function readRoll(
	text: string,
	known: readonly Entry[] = []
): { entries: readonly Entry[]; wrong: readonly WrongLine[] } {
	const entries: Entry[] = [];
	const wrong: WrongLine[] = [];
	text.split(/\r?\n/).forEach((line, i) => {
		if (line.trim() === '') return;
		const found = readLine(line);
		if ('flaw' in found) wrong.push({ line: i + 1, text: line.trim(), flaw: found.flaw });
		else if ([...known, ...entries].some(({ name, code }) => name === found.name && code === found.code))
			wrong.push({ line: i + 1, text: line.trim(), flaw: { reason: 'twice' } });
		else entries.push(found);
	});
	return { entries, wrong };
}

/** What stands between a name and a code. */
const between = /[\s,;:|\t]+/u;

function readLine(line: string): Entry | { flaw: Flaw } {
	const words = line.split(between).filter((word) => word !== '');
	// Groups may be parted by blanks: the code is as many words as make twelve signs, at the end or at the beginning.
	for (const split of words.keys()) {
		const behind = entryOf(words.slice(0, split), words.slice(split));
		if (behind) return behind;
		const before = entryOf(words.slice(split + 1), words.slice(0, split + 1));
		if (before) return before;
	}
	const decoded = decode(likely(words));
	return 'flaw' in decoded ? decoded : { flaw: { reason: 'check' } };
}

function entryOf(name: readonly string[], words: readonly string[]): Entry | undefined {
	const text = words.join('');
	if (bare(text).length !== codeLength) return undefined;
	const decoded = decode(text);
	if ('flaw' in decoded) return undefined;
	return { name: name.join(' '), code: encode(decoded.readings), readings: decoded.readings };
}

/** The part of a line that was meant as a code: words at one end that look like groups of signs. */
function likely(words: readonly string[]): string {
	const group = (word: string) => /\d|\p{Dash}/u.test(word) || word === word.toUpperCase();
	const run = (list: readonly string[]) => {
		const end = list.findIndex((word) => !group(word));
		return end < 0 ? [...list] : list.slice(0, end);
	};
	const last = run(words.toReversed()).reverse();
	const first = run(words);
	const found = last.length > 0 ? last : first.length > 0 ? first : words.slice(-1);
	return found.join('');
}
