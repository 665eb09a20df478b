/** Newton's method for a handful of unknowns. */

/** Width of the central differences of the Jacobian: best for rounding against curvature. */
const width = 6e-6;

/**
 * Looks for a zero of `f` near `start`.
 *
 * @param f writes its value at `x` into `out`
 * @param tolerance largest component of f that counts as zero
 * @returns the zero, or nothing when 60 steps do not reach it
 */
export function newton(
	f: (x: Float64Array, out: Float64Array) => void,
	start: Float64Array,
	tolerance: number
): Float64Array | undefined {
	const n = start.length;
	const x = start.slice();
	const value = new Float64Array(n);
	for (let round = 0; round < 60; round++) {
		f(x, value);
		if (value.every((component) => Math.abs(component) <= tolerance)) return x;
		const step = eliminate(jacobian(f, x), value);
		if (!step) return undefined;
		for (let i = 0; i < n; i++) x[i]! -= step[i]!;
	}
	return undefined;
}

/** Rows of ∂fᵢ/∂xⱼ. */
function jacobian(f: (x: Float64Array, out: Float64Array) => void, at: Float64Array): Float64Array[] {
	const n = at.length;
	const rows = Array.from({ length: n }, () => new Float64Array(n));
	const x = at.slice();
	const above = new Float64Array(n);
	const below = new Float64Array(n);
	for (let j = 0; j < n; j++) {
		x[j] = at[j]! + width;
		f(x, above);
		x[j] = at[j]! - width;
		f(x, below);
		x[j] = at[j]!;
		for (let i = 0; i < n; i++) rows[i]![j] = (above[i]! - below[i]!) / (2 * width);
	}
	return rows;
}

/** Solves rows · x = right by Gaussian elimination with row exchanges; nothing if the rows are dependent. */
function eliminate(rows: Float64Array[], right: Float64Array): Float64Array | undefined {
	const n = right.length;
	const a = rows.map((row, i) => Float64Array.of(...row, right[i]!));
	for (let column = 0; column < n; column++) {
		let pivot = column;
		for (let i = column + 1; i < n; i++) {
			if (Math.abs(a[i]![column]!) > Math.abs(a[pivot]![column]!)) pivot = i;
		}
		if (a[pivot]![column] === 0) return undefined;
		[a[column], a[pivot]] = [a[pivot]!, a[column]!];
		for (let i = 0; i < n; i++) {
			if (i === column) continue;
			const share = a[i]![column]! / a[column]![column]!;
			for (let j = column; j <= n; j++) a[i]![j]! -= share * a[column]![j]!;
		}
	}
	return Float64Array.from({ length: n }, (_, i) => a[i]![n]! / a[i]![i]!);
}
