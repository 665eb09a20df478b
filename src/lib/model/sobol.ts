/**
 * How much of a function's variance each of its inputs accounts for when all of them vary at once: alone (first order),
 * and together with all others (total).
 */
import { randomLcg } from 'd3';
import { createDraws } from './draws.ts';
import { quantiles } from './quantile.ts';

/** An estimate with the interval in which nineteen of twenty repetitions would lie. */
export interface Estimate {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** What one input accounts for, as a share of the variance. */
export interface SobolIndex {
	/** By this input alone. */
	readonly first: Estimate;
	/** By this input and whatever it does together with others; what would be left if only it were unknown. */
	readonly total: Estimate;
}

/** An estimation that can be stopped and looked at. */
export interface SobolStudy {
	/** Rows so far; each has cost `dimension` + 2 calls of the function. */
	readonly rows: number;
	/** Takes so many rows more. */
	advance(rows: number): void;
	/** The indices by what is known so far; all 0 for a function that does not vary. */
	indices(): SobolIndex[];
}

export interface SobolOptions {
	/** A whole number. */
	readonly seed?: number;
	/** Resamplings behind each interval. */
	readonly resamples?: number;
}

const interval = [0.025, 0.975];

/**
 * Estimates the indices of a function of numbers that are independent and uniform in 0..1: first order as in Saltelli and
 * others 2010 (their table 2, b), total as in Jansen 1999, intervals by the bootstrap over rows.
 *
 * @param f a function of a point; it must not keep the array
 * @param dimension 1 or more
 */
export function createSobolStudy(
	f: (point: Float64Array) => number,
	dimension: number,
	{ seed = 0, resamples = 200 }: SobolOptions = {}
): SobolStudy {
	const draw = createDraws(2 * dimension, seed);
	const both = new Float64Array(2 * dimension);
	const point = new Float64Array(dimension);
	/** By row: f(A), f(B), and f(A with input i from B) for each i. */
	const width = dimension + 2;
	const values: number[] = [];
	let rows = 0;

	return {
		get rows() {
			return rows;
		},
		advance(more) {
			for (const until = rows + more; rows < until; rows++) {
				draw(rows, both);
				const a = both.subarray(0, dimension);
				const b = both.subarray(dimension);
				values.push(at(a), at(b));
				for (let i = 0; i < dimension; i++) values.push(at(a, i, b[i]));
			}
		},
		indices() {
			const table = Float64Array.from(values);
			const every = Int32Array.from({ length: rows }, (_, row) => row);
			const found = estimate(table, every);
			const random = randomLcg(0.5);
			const again = Array.from({ length: rows > 0 ? resamples : 0 }, () =>
				estimate(
					table,
					every.map(() => Math.floor(random() * rows))
				)
			);
			const within = (column: number): Estimate => {
				const value = found[column] ?? 0;
				if (again.length === 0) return { value, low: value, high: value };
				const [low = value, high = value] = quantiles(
					Float64Array.from(again, (each) => each[column] ?? 0),
					interval
				);
				return { value, low, high };
			};
			return Array.from({ length: dimension }, (_, i) => ({
				first: within(i),
				total: within(dimension + i)
			}));
		}
	};

	/** f at a point, one of whose numbers may be another. */
	function at(from: Float64Array, place = -1, other = 0): number {
		point.set(from);
		if (place >= 0) point[place] = other;
		return f(point);
	}

	/** First-order indices, then total ones, from the rows named. */
	function estimate(table: Float64Array, sample: Int32Array): Float64Array {
		const count = sample.length;
		let sum = 0;
		let squares = 0;
		for (const row of sample) {
			const a = table[row * width]!;
			const b = table[row * width + 1]!;
			sum += a + b;
			squares += a * a + b * b;
		}
		const mean = sum / (2 * count);
		const variance = squares / (2 * count) - mean * mean;
		const result = new Float64Array(2 * dimension);
		// What is left of a constant is rounding.
		if (!(variance > 1e-14 * (1 + mean * mean))) return result;
		for (const row of sample) {
			const a = table[row * width]!;
			// The mean is taken off because it says nothing and scatters much.
			const b = table[row * width + 1]! - mean;
			for (let i = 0; i < dimension; i++) {
				const moved = table[row * width + 2 + i]! - a;
				result[i]! += b * moved;
				result[dimension + i]! += (moved * moved) / 2;
			}
		}
		return result.map((total) => total / (count * variance));
	}
}
