/** Edit distance: how many letters must be put in, taken out, replaced or swapped with the next to make one word another. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next.push(
				Math.min(
					at(row, j - 1) + (same ? 0 : 1),
					at(row, j) + 1,
					at(next, j - 1) + 1,
					swapped ? at(before, j - 2) + 1 : Infinity
				)
			);
		}
		[before, row] = [row, next];
	}
	return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** The option a mistyped word most likely meant: at most a third of its letters wrong, and at most three. */
function nearest(word: string, options: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.min(3, Math.floor(word.length / 3)) + 1;
	for (const option of options) {
		if (Math.abs(option.length - word.length) >= least) continue;
		const edits = distance(word.toLowerCase(), option);
		if (edits < least) [best, least] = [option, edits];
	}
	return best;
}

/** The suggestion as a field to spread into a finding: absent when nothing is near. */
export function suggest(word: string, options: Iterable<string>): { suggestion?: string } {
	const suggestion = nearest(word, options);
	return suggestion === undefined ? {} : { suggestion };
}
