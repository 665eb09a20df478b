/**
 * The solidarity map's rates by hand, as in `tests/model/by-hand.ts`, once more: this one only ever sees arrays of one
 * kind, which makes it some three times faster, and the loops measured here deserve that.
 */
import type { Factors } from '../../model/by-hand.ts';

/** A function that writes dx/dt of K, G, E, N, M, O into `out` from `to` on. */
export function createDerivative([I, T, V, L, C, d]: Factors) {
	const meets = 0.15 + 0.85 * I;
	const listens = 0.38 + 0.62 * C;
	const shares = 0.25 + 0.75 * T;
	const values = 0.2 + 0.8 * V;
	const unseen = 1 - 0.2 * L;
	return (levels: Float64Array, out: Float64Array, to: number): void => {
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
		out[to + 1] = 1.8 * shares * K * (0.08 + 0.92 * majority) * (1 - G) - 0.3 * (1 - 0.6 * N) * G;
		out[to + 2] = 0.45 * listens * (0.2 * K + 0.8 * G) * (1 - E) - 0.18 * E;
		out[to + 3] = 0.25 * values * E * majority * (1 - N) - 0.04 * N;
		out[to + 4] = values * N * E * (1 - M) - 0.12 * M;
		out[to + 5] = shares * G * (0.5 * N + 0.5 * E) * (1 - O) - 0.12 * O;
	};
}
