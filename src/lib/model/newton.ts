/** Newton's method for a handful of unknowns. */
import { eliminate, substitute } from './linear.ts';

/** Writes the value of a function of n unknowns at `x` into `out`. */
export type Field = (x: Float64Array, out: Float64Array) => void;

/** Width of the one-sided differences: best for rounding against curvature where levels are shares. */
const width = 3e-8;
/** A jacobian serves for the next step too as long as each step leaves at most this share of f. */
const worthwhile = 0.1;

export interface Newton {
	/**
	 * Moves `x` to a zero near it.
	 *
	 * @param tolerance largest component of f that counts as zero
	 * @returns whether a zero was reached; where not, `x` is anywhere
	 */
	readonly find: (x: Float64Array, tolerance: number) => boolean;
	/** Solves J · y = right in place, right becoming y, with the last jacobian of the last search that found a zero. */
	readonly solve: (right: Float64Array) => void;
	/** ∂fᵢ/∂xⱼ at a place, row by row. */
	readonly differentiate: (at: Float64Array, out: Float64Array) => void;
}

/** A search for zeros of f that keeps its scratch arrays: asked thousands of times, it allocates nothing; it gives up after `rounds`. */
export function createNewton(f: Field, n: number, rounds = 100): Newton {
	const rows = new Float64Array(n * n);
	const order = new Int32Array(n);
	const value = new Float64Array(n);
	const beside = new Float64Array(n);

	/** The jacobian at x, where f is `value`. */
	function differences(x: Float64Array, out: Float64Array): void {
		for (let j = 0; j < n; j++) {
			const kept = x[j]!;
			const moved = kept + width;
			x[j] = moved;
			f(x, beside);
			x[j] = kept;
			const by = moved - kept;
			for (let i = 0; i < n; i++) out[i * n + j] = (beside[i]! - value[i]!) / by;
		}
	}

	return {
		find(x, tolerance) {
			let before = 0;
			for (let round = 0; round < rounds; round++) {
				f(x, value);
				let largest = 0;
				for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(value[i]!));
				// A slope is wanted even where the start is a zero already.
				if (largest <= tolerance && round > 0) return true;
				if (!(largest < Infinity)) return false;
				if (!(largest <= worthwhile * before)) {
					differences(x, rows);
					if (!eliminate(rows, order, n)) return false;
					if (largest <= tolerance) return true;
				}
				before = largest;
				substitute(rows, order, value, n);
				for (let i = 0; i < n; i++) x[i]! -= value[i]!;
			}
			return false;
		},
		solve(right) {
			substitute(rows, order, right, n);
		},
		differentiate(at, out) {
			f(at, value);
			differences(at, out);
		}
	};
}
