/** How large a text will be, from the typeface's own advance widths: no screen is asked, so build, server and browser agree. */
import advances from './advances.json';
import type { Text } from './types.ts';

const index = new Map([...advances.characters].map((character, i) => [character, i]));
const kerns = new Map(Object.entries(advances.kerns));
/** For a character that the subset lacks and another typeface will draw, em. */
const unknown = 0.7;
/** Baseline to baseline, em. */
const leading = 1.2;

/** Width in px of one line. */
export function textWidth(text: string, font: number, weight: 400 | 600): number {
	const widths = advances.widths[weight];
	let thousandths = 0;
	let before = '';
	for (const character of text) {
		thousandths += widths[index.get(character) ?? -1] ?? unknown * 1000;
		thousandths += kerns.get(before + character) ?? 0;
		before = character;
	}
	return (thousandths / 1000) * font;
}

/** The text as one line, or as two when it is longer than `limit` characters: broken where the longer line is shortest. */
export function wrap(text: string, limit: number): string[] {
	if (text.length <= limit) return [text];
	let best = [text];
	for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
		const lines = [text.slice(0, at), text.slice(at + 1)];
		if (longest(lines) < longest(best)) best = lines;
	}
	return best;
}

/** A label's text, broken and measured. */
export function measure(text: string, type: { font: number; weight: 400 | 600 }, limit = 14): Text {
	const lines = wrap(text, limit);
	const width = Math.max(...lines.map((line) => textWidth(line, type.font, type.weight)));
	return { ...type, lines, leading: leading * type.font, width, height: lines.length * leading * type.font };
}

/** Room enough for each of the texts. */
export function envelope(first: Text, others: readonly Text[]): Text {
	const all = [first, ...others];
	const width = Math.max(...all.map((text) => text.width));
	const height = Math.max(...all.map((text) => text.height));
	return { ...first, width, height };
}

function longest(lines: readonly string[]): number {
	return Math.max(...lines.map((line) => line.length));
}
