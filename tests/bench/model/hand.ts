/**
 * The loop that somebody would write by hand for this one map: the same method, the same choice of steps, every series
 * written out, weekly levels and S from the stocks' polynomials.
 */
import { newCommunity, type Factors } from '../../model/by-hand.ts';

const longest = 24;
const series = () => new Float64Array(longest);
const [K, G, E, N, M, O] = [series(), series(), series(), series(), series(), series()];
const stocks = [K, G, E, N, M, O];
/** S, what majorities see, its square, their reading; half of N and E together; what G loses and gains, in all. */
const [S, seen, square, majority, both, throughG] = [
	series(),
	series(),
	series(),
	series(),
	series(),
	series()
];
const [intoG, intoE, intoN, intoM, intoO] = [series(), series(), series(), series(), series()];

/** Coefficient k of a · b. */
function product(a: Float64Array, b: Float64Array, k: number): number {
	let sum = 0;
	for (let i = 0; i <= k; i++) sum += a[i]! * b[k - i]!;
	return sum;
}

/** Rows of K, G, E, N, M, O, S at week 0..weeks. */
export function solveByHand(
	[I, T, V, L, C, d]: Factors,
	weeks: number,
	tolerance: number,
	order: number
): Float64Array {
	const intoK = 1.6 * (0.15 + 0.85 * I) * (0.38 + 0.62 * C);
	const listens = 0.45 * (0.38 + 0.62 * C);
	const shares = 0.25 + 0.75 * T;
	const values = 0.2 + 0.8 * V;
	const unseen = 1 - 0.2 * L;
	const rows = new Float64Array((weeks + 1) * 7);
	for (let i = 0; i < 6; i++) rows[i] = stocks[i]![0] = newCommunity[i]!;
	rows[6] = (1 - d) * rows[4]! + d * rows[5]!;

	for (let week = 0, next = 1; week < weeks;) {
		for (let k = 0; k < order; k++) {
			const one = k === 0 ? 1 : 0;
			S[k] = (1 - d) * M[k]! + d * O[k]!;
			seen[k] = unseen * G[k]! + (1 - unseen) * one;
			square[k] = product(seen, seen, k);
			majority[k] = 3 * square[k]! - 2 * product(square, seen, k);
			intoG[k] = 1.8 * shares * (0.08 * K[k]! + 0.92 * product(K, majority, k));
			throughG[k] = intoG[k]! + 0.3 * one - 0.18 * N[k]!;
			intoE[k] = listens * (0.2 * K[k]! + 0.8 * G[k]!);
			intoN[k] = 0.25 * values * product(E, majority, k);
			intoM[k] = values * product(N, E, k);
			both[k] = 0.5 * (N[k]! + E[k]!);
			intoO[k] = shares * product(G, both, k);
			const share = 1 / (k + 1);
			const met = 0.08 * one + 0.92 * S[k]!;
			K[k + 1] = share * (intoK * (met - 0.08 * K[k]! - 0.92 * product(S, K, k)) - 0.17 * K[k]!);
			G[k + 1] = share * (intoG[k]! - product(throughG, G, k));
			E[k + 1] = share * (intoE[k]! - product(intoE, E, k) - 0.18 * E[k]!);
			N[k + 1] = share * (intoN[k]! - product(intoN, N, k) - 0.04 * N[k]!);
			M[k + 1] = share * (intoM[k]! - product(intoM, M, k) - 0.12 * M[k]!);
			O[k + 1] = share * (intoO[k]! - product(intoO, O, k) - 0.12 * O[k]!);
		}
		let last = 0;
		let before = 0;
		for (let i = 0; i < 6; i++) {
			last = Math.max(last, Math.abs(stocks[i]![order]!));
			before = Math.max(before, Math.abs(stocks[i]![order - 1]!));
		}
		const h = Math.min((tolerance / last) ** (1 / order), (tolerance / before) ** (1 / (order - 1)));
		const end = week + 1.01 * h >= weeks ? weeks : week + h;
		for (; next <= end; next++) {
			const row = 7 * next;
			for (let i = 0; i < 6; i++) rows[row + i] = level(stocks[i]!, next - week, order);
			rows[row + 6] = (1 - d) * rows[row + 4]! + d * rows[row + 5]!;
		}
		for (let i = 0; i < 6; i++) stocks[i]![0] = level(stocks[i]!, end - week, order);
		week = end;
	}
	return rows;
}

function level(stock: Float64Array, after: number, order: number): number {
	let sum = stock[order]!;
	for (let k = order - 1; k >= 0; k--) sum = sum * after + stock[k]!;
	return sum;
}
