/** Systems of a handful of linear equations. */

/**
 * Gaussian elimination with row exchanges, in place: what is left is read by `substitute`.
 *
 * @param a n × n, row by row
 * @param order receives the row that was exchanged into each place
 * @returns whether the rows are independent
 */
export function eliminate(a: Float64Array, order: Int32Array, n: number): boolean {
	for (let column = 0; column < n; column++) {
		let pivot = column;
		for (let i = column + 1; i < n; i++) {
			if (Math.abs(a[i * n + column]!) > Math.abs(a[pivot * n + column]!)) pivot = i;
		}
		const head = a[pivot * n + column]!;
		if (!(Math.abs(head) > 0)) return false;
		order[column] = pivot;
		if (pivot !== column) {
			for (let j = 0; j < n; j++) {
				const kept = a[pivot * n + j]!;
				a[pivot * n + j] = a[column * n + j]!;
				a[column * n + j] = kept;
			}
		}
		for (let i = column + 1; i < n; i++) {
			const share = a[i * n + column]! / head;
			a[i * n + column] = share;
			if (share === 0) continue;
			for (let j = column + 1; j < n; j++) a[i * n + j]! -= share * a[column * n + j]!;
		}
	}
	return true;
}

/** Solves a · x = b in place, b becoming x, for an `a` that `eliminate` has been through. */
export function substitute(a: Float64Array, order: Int32Array, b: Float64Array, n: number): void {
	for (let i = 0; i < n; i++) {
		const from = order[i]!;
		const kept = b[from]!;
		b[from] = b[i]!;
		b[i] = kept;
	}
	for (let i = 1; i < n; i++) {
		let rest = b[i]!;
		for (let j = 0; j < i; j++) rest -= a[i * n + j]! * b[j]!;
		b[i] = rest;
	}
	for (let i = n - 1; i >= 0; i--) {
		let rest = b[i]!;
		for (let j = i + 1; j < n; j++) rest -= a[i * n + j]! * b[j]!;
		b[i] = rest / a[i * n + i]!;
	}
}

/** The inverse of an n × n matrix; undefined where it has none. */
function inverse(matrix: Float64Array, n: number): Float64Array | undefined {
	const result = new Float64Array(n * n);
	const spent = new Float64Array(n * n);
	const column = new Float64Array(n);
	const order = new Int32Array(n);
	spent.set(matrix);
	if (!eliminate(spent, order, n)) return undefined;
	for (let j = 0; j < n; j++) {
		column.fill(0);
		column[j] = 1;
		substitute(spent, order, column, n);
		for (let i = 0; i < n; i++) result[i * n + j] = column[i]!;
	}
	return result;
}

/**
 * How many eigenvalues of an n × n matrix have a positive real part: half of what the trace of its sign leaves to n, the sign
 * found by Newton's iteration X ← (X + X⁻¹) / 2 (N. J. Higham, "Functions of Matrices", 2008, chapter 5).
 *
 * @returns NaN where an eigenvalue lies on the imaginary axis
 */
export function growing(matrix: Float64Array, n: number): number {
	let x = matrix.slice();
	for (let round = 0; round < 60; round++) {
		const inverted = inverse(x, n);
		if (!inverted) return NaN;
		const next = x.map((value, i) => (value + inverted[i]!) / 2);
		const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - x[i]!)), 0);
		x = next;
		if (moved < 1e-6) {
			const trace = Array.from({ length: n }, (_, i) => x[i * n + i]!).reduce((a, b) => a + b, 0);
			return Math.round((n + trace) / 2);
		}
	}
	return NaN;
}
