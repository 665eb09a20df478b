/**
 * Follows a curve of zeros round its folds by pseudo-arclength continuation (H. B. Keller, "Numerical solution of bifurcation and
 * nonlinear eigenvalue problems", 1977): each step goes along the tangent, then straight back to the curve.
 */
import { createNewton } from './newton.ts';
import type { Rates } from './rates.ts';

/** A point of the curve: the stocks at rest where the inputs are `at`. */
export interface Spot {
	readonly x: Float64Array;
	readonly at: number;
	/** The curve turns round here. */
	readonly fold: boolean;
}

/** Follows the curve from a zero at one end (0 or 1) of the inputs until it leaves 0..1. */
export type Tracer = (x: Float64Array, end: 0 | 1) => Spot[];

/** Largest rate, per week, that still counts as rest. */
const still = 1e-12;
/** Steps along the curve, in levels. */
const first = 0.005;
const longest = 0.02;
const shortest = 1e-7;
const most = 4000;
/** Cosine of the largest turn between two steps. */
const straight = 0.995;
const patience = 12;
/** How far outside 0..1 rounding may carry a level. */
const slack = 1e-6;

/** @param settle moves the inputs that the rates are settled to */
export function createTracer(n: number, settle: (at: number) => void, rates: Rates): Tracer {
	const from = new Float64Array(n + 1);
	const tangent = new Float64Array(n + 1);
	const point = new Float64Array(n + 1);
	const next = new Float64Array(n + 1);
	let ahead = 0;
	const free = createNewton(
		(z, out) => {
			settle(z[n]!);
			rates.derive(z, 0, out, 0);
			let along = -ahead;
			for (let i = 0; i <= n; i++) along += tangent[i]! * (z[i]! - from[i]!);
			out[n] = along;
		},
		n + 1,
		patience
	);
	const held = createNewton((x, out) => rates.derive(x, 0, out, 0), n, patience);

	return (x, end) => {
		from.set(x);
		from[n] = end;
		tangent.fill(0);
		tangent[n] = end === 0 ? 1 : -1;
		ahead = 0;
		point.set(from);
		const spots = [spot(from, false)];
		if (!free.find(point, still)) return spots;
		turn();
		tangent.set(next);
		let length = first;
		while (spots.length < most && length > shortest) {
			if (!step(length) || dot(next, tangent) < straight) {
				length /= 2;
				continue;
			}
			const at = point[n]!;
			if (at < 0 || at > 1) return [...spots, ...last(at < 0 ? 0 : 1)];
			if (point.subarray(0, n).some((level) => level < -slack || level > 1 + slack)) return spots;
			if (tangent[n] * next[n]! < 0) {
				const arrived = point.slice();
				const towards = next.slice();
				spots.push(fold(length));
				point.set(arrived);
				next.set(towards);
			}
			spots.push(spot(point, false));
			from.set(point);
			tangent.set(next);
			length = Math.min(longest, length * 1.3);
		}
		return spots;
	};

	/** Moves `point` some way along the tangent and back to the curve, and finds the tangent there. */
	function step(length: number): boolean {
		ahead = length;
		for (let i = 0; i <= n; i++) point[i] = from[i]! + length * tangent[i]!;
		if (!free.find(point, still)) return false;
		turn();
		return true;
	}

	/** The tangent at the point just found: what changes nothing but the way along it. */
	function turn(): void {
		next.fill(0);
		next[n] = 1;
		free.solve(next);
		const size = Math.sqrt(dot(next, next));
		for (let i = 0; i <= n; i++) next[i]! /= size;
	}

	/** Where, within a step, the inputs turn round. */
	function fold(length: number): Spot {
		let [low, high] = [0, length];
		for (let round = 0; round < 40; round++) {
			const middle = (low + high) / 2;
			if (step(middle) && tangent[n]! * next[n]! > 0) low = middle;
			else high = middle;
		}
		step((low + high) / 2);
		return spot(point, true);
	}

	/** The end of the curve, where the inputs are exactly 0 or 1. */
	function last(end: 0 | 1): Spot[] {
		const share = (end - from[n]!) / (point[n]! - from[n]!);
		const x = from.slice(0, n).map((level, i) => level + share * (point[i]! - level));
		settle(end);
		return held.find(x, still) ? [{ x, at: end, fold: false }] : [];
	}

	function spot(z: Float64Array, isFold: boolean): Spot {
		return { x: z.slice(0, n), at: z[n]!, fold: isFold };
	}
}

function dot(a: Float64Array, b: Float64Array): number {
	return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
