import type { Path } from './finding.ts';

const longest = 60;

/** The value at the end of a path, or undefined where the path leaves the file. */
export function valueAt(raw: unknown, path: Path): unknown {
	let value = raw;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}

/** A text as it stands in a file, quoted and cut to a length that still fits a sentence. */
export function quoted(text: string): string {
	return JSON.stringify(text.length > longest ? text.slice(0, longest - 1) + '…' : text);
}

/** What a human would look for to find an entry of a list: its id, or itself if it is a text. */
function label(entry: unknown): string | undefined {
	if (typeof entry === 'string') return entry;
	const id = valueAt(entry, ['id']);
	return typeof id === 'string' ? id : undefined;
}

function trail(path: Path): string {
	return path
		.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
		.join('');
}

/**
 * The place a path leads to: `nodes[3] "empathy" › dynamics.gain.value` in a list, `nodes "empathy" › short` in a
 * table with ids for keys, `horizon` at the top, and an empty text for the file as a whole.
 */
export function placeOf(path: Path, raw: unknown): string {
	const [collection, key, ...rest] = path;
	if (collection === undefined) return '';
	if (key === undefined) return trail([collection]);
	const name = typeof key === 'number' ? label(valueAt(raw, [collection, key])) : key;
	const head = trail(typeof key === 'number' ? [collection, key] : [collection]);
	return (name === undefined ? head : `${head} ${quoted(name)}`) + (rest.length ? ` › ${trail(rest)}` : '');
}
