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

/** Values are counted into bins first: so many that few lie beside the one that is looked for. */
const counts = new Int32Array(64);

/**
 * Quantiles of values that may be moved about; between two values a quantile lies in proportion (Hyndman and Fan's
 * type 7).
 *
 * @param values at least one, no NaN; their order is lost
 * @param shares 0..1
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
	if (values.length === 0) throw new RangeError('values: none');
	const [least, most] = ends(values);
	// Bins of equal width. Where they cannot tell the values apart, all are in the first one.
	const scale = (counts.length - 1) / (most - least);
	count(values, least, scale);
	return shares.map((share) => {
		if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share}`);
		if (share === 0) return least;
		return share === 1 ? most : between(values, share * (values.length - 1), least, scale);
	});
}

function ends(values: Float64Array): [number, number] {
	let least = Infinity;
	let most = -Infinity;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return [least, most];
}

function count(values: Float64Array, least: number, scale: number): void {
	counts.fill(0);
	for (let i = 0; i < values.length; i++) counts[((values[i]! - least) * scale) | 0]!++;
}

/** What lies at a place, whole or not, among the values in their order. */
function between(values: Float64Array, place: number, least: number, scale: number): number {
	const below = Math.floor(place);
	// The bins of the values on both sides of the place, and how many values are before them.
	let from = 0;
	let before = 0;
	while (before + counts[from]! <= below) before += counts[from++]!;
	let to = from;
	let until = before + counts[to]!;
	while (until <= below + 1 && to < counts.length - 1) until += counts[++to]!;
	// Those of these bins, to the front.
	let found = 0;
	for (let i = 0; found < until - before; i++) {
		const value = values[i]!;
		const bin = ((value - least) * scale) | 0;
		if (bin < from || bin > to) continue;
		values[i] = values[found]!;
		values[found++] = value;
	}
	const at = below - before;
	select(values, at, 0, found - 1);
	const low = values[at]!;
	if (place === below) return low;
	let high = Infinity;
	for (let i = at + 1; i < found; i++) high = Math.min(high, values[i]!);
	return low + (place - below) * (high - low);
}
