/**
 * The solidarity map's rates, written by hand from the model's description: nothing of the compiler or the solver is in
 * it. What the tests and the benchmarks hold the model against.
 */

/** I, T, V, L, C, d: the five factors and the division of labour. */
export type Factors = readonly [number, number, number, number, number, number];

export const factorIds = [
	'intensity',
	'goals',
	'norms-factor',
	'leadership',
	'communication-quality',
	'division'
];
export const stockIds = ['communication', 'cooperation', 'empathy', 'norms', 'mechanical', 'organic'];

/** All factors in the middle. */
export const middling: Factors = [0.5, 0.5, 0.5, 0.5, 0.5, 0.35];

/** K, G, E, N, M, O of a new community. */
export const newCommunity: readonly number[] = [0.15, 0.1, 0.1, 0.1, 0.05, 0.05];

/** What the factors decide alone, so that it need not be worked out at every moment. */
export function prepare([I, T, V, L, C, d]: Factors) {
	return {
		meets: 0.15 + 0.85 * I,
		listens: 0.38 + 0.62 * C,
		shares: 0.25 + 0.75 * T,
		values: 0.2 + 0.8 * V,
		unseen: 1 - 0.2 * L,
		d
	};
}

type Levels = number[] | Float64Array;

/** dx/dt per week of K, G, E, N, M, O under a shock D, written into `out` from `to` on. */
export function derivative(
	{ meets, listens, shares, values, unseen, d }: ReturnType<typeof prepare>,
	shock: number,
	levels: Levels,
	out: Levels,
	to = 0
): void {
	const K = levels[0]!;
	const G = levels[1]!;
	const E = levels[2]!;
	const N = levels[3]!;
	const M = levels[4]!;
	const O = levels[5]!;
	const interaction = meets * (0.08 + 0.92 * ((1 - d) * M + d * O));
	const seen = 1 - unseen * (1 - G);
	const majority = seen * seen * (3 - 2 * seen);
	out[to] = 1.6 * interaction * listens * (1 - K) - 0.17 * K;
	out[to + 1] =
		(1.8 * shares * K * (0.08 + 0.92 * majority) + 0.4 * shock) * (1 - G) - 0.3 * (1 - 0.6 * N) * G;
	out[to + 2] = (0.45 * listens * (0.2 * K + 0.8 * G) + 0.6 * shock) * (1 - E) - 0.18 * E;
	out[to + 3] = 0.25 * values * E * majority * (1 - N) - 0.04 * N;
	out[to + 4] = values * N * E * (1 - M) - 0.12 * M;
	out[to + 5] = shares * G * (0.5 * N + 0.5 * E) * (1 - O) - 0.12 * O;
}

/** S of K, G, E, N, M, O. */
export function solidarity(levels: ArrayLike<number>, d: number): number {
	return (1 - d) * levels[4]! + d * levels[5]!;
}

/** What happens to the factors and the shock over time. */
export interface Story {
	readonly factors: Factors | ((week: number) => Factors);
	readonly shock?: (week: number) => number;
	readonly start?: readonly number[];
}

/**
 * K, G, E, N, M, O and S every so many weeks, by the classical Runge–Kutta method with steps so short that its error is
 * below 1e-9 where nothing breaks. Breaks must fall on whole steps.
 */
export function reference(
	{ factors, shock = () => 0, start = newCommunity }: Story,
	weeks: number,
	step = 0.01,
	every = 1
): number[][] {
	const steps = Math.round(every / step);
	const factorsAt = typeof factors === 'function' ? factors : () => factors;
	const slope = (week: number, levels: number[]) => {
		const out: number[] = [];
		derivative(prepare(factorsAt(week)), shock(week), levels, out);
		return out;
	};
	const ahead = (levels: number[], slopes: number[], by: number) =>
		levels.map((level, i) => level + by * slopes[i]!);
	const rowOf = (levels: number[], week: number) => [...levels, solidarity(levels, factorsAt(week)[5])];
	let levels = [...start];
	const rows = [rowOf(levels, 0)];
	for (let row = 0; row < weeks / every; row++) {
		const week = row * every;
		for (let i = 0; i < steps; i++) {
			const from = week + i * step;
			// Just before the step's end: what breaks there belongs to the next step.
			const to = from + step * (1 - 1e-9);
			const k1 = slope(from, levels);
			const k2 = slope(from + step / 2, ahead(levels, k1, step / 2));
			const k3 = slope(from + step / 2, ahead(levels, k2, step / 2));
			const k4 = slope(to, ahead(levels, k3, step));
			levels = levels.map((level, j) => level + (step / 6) * (k1[j]! + 2 * k2[j]! + 2 * k3[j]! + k4[j]!));
		}
		rows.push(rowOf(levels, week + every));
	}
	return rows;
}

/** Factors as a setting names them. */
export function inputsOf(factors: readonly number[]): Record<string, number> {
	return Object.fromEntries(factors.map((level, i) => [factorIds[i]!, level]));
}

/** Stocks as a setting names them. */
export function startOf(stocks: readonly number[]): Record<string, number> {
	return Object.fromEntries(stocks.map((level, i) => [stockIds[i]!, level]));
}
