/** Quantiles without sorting. */

/**
 * Moves the values so that the one at `place` is where sorting would put it, those before it are not larger and those
 * after it not smaller (Hoare's selection, 1961). Looks at `from`..`to` only, both included.
 */
function select(values: Float64Array, place: number, from: number, to: number): void {
	let left = from;
	let right = to;
	while (left < right) {
		const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
		let i = left;
		let j = right;
		while (i <= j) {
			while (values[i]! < pivot) i++;
			while (values[j]! > pivot) j--;
			if (i > j) break;
			const value = values[i]!;
			values[i++] = values[j]!;
			values[j--] = value;
		}
		if (place <= j) right = j;
		else if (place >= i) left = i;
		else return;
	}
}

function middleOf(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/**
 * Quantiles of values that may be moved about; between two values a quantile lies in proportion (Hyndman and Fan's
 * type 7).
 *
 * @param values at least one, no NaN; their order is lost
 * @param shares 0..1, ascending
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
	const last = values.length - 1;
	if (last < 0) throw new RangeError('values: none');
	let from = 0;
	return shares.map((share) => {
		if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share}`);
		const place = share * last;
		const below = Math.min(last, Math.floor(place));
		select(values, below, from, last);
		// Everything from here on is at least as large: the next quantile is looked for there alone.
		from = below;
		const low = values[below]!;
		if (place === below) return low;
		let high = Infinity;
		for (let i = below + 1; i <= last; i++) high = Math.min(high, values[i]!);
		return low + (place - below) * (high - low);
	});
}
