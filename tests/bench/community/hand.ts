/** A day of the solidarity map, written by hand for this map alone over typed arrays: what generality costs is seen beside it. */
import type { Factors } from '../../model/by-hand.ts';
import { newCommunity } from '../../model/by-hand.ts';

const bits = { K: 1, G: 2, E: 4, N: 8, M: 16, O: 32 };

/** Makes a community of n people; a call lives a day and returns S. */
export function createByHand([I, T, V, L, C, d]: Factors, n: number): () => number {
	const held = new Uint8Array(n);
	const next = new Uint8Array(n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < 6; j++) if (Math.random() < newCommunity[j]!) held[i]! |= 1 << j;
	}
	const gainK = (1.6 / 7) * (0.15 + 0.85 * I) * (0.38 + 0.62 * C);
	const gainG = (1.8 / 7) * (0.25 + 0.75 * T);
	const gainE = (0.45 / 7) * (0.38 + 0.62 * C);
	const gainN = (0.25 / 7) * (0.2 + 0.8 * V);
	const gainM = (0.2 + 0.8 * V) / 7;
	const gainO = (0.25 + 0.75 * T) / 7;

	/** Whether somebody else has it. */
	function sees(self: number, bit: number): boolean {
		let other = (Math.random() * (n - 1)) | 0;
		if (other >= self) other++;
		return (held[other]! & bit) !== 0;
	}
	function cooperates(self: number): boolean {
		return sees(self, bits.G) || Math.random() < 0.2 * L;
	}
	function mostCooperate(self: number): boolean {
		const first = cooperates(self);
		return first === cooperates(self) ? first : cooperates(self);
	}
	function interacts(self: number): boolean {
		return Math.random() < 0.08 || sees(self, Math.random() < d ? bits.O : bits.M);
	}

	return () => {
		let M = 0;
		let O = 0;
		for (let i = 0; i < n; i++) {
			const now = held[i]!;
			let then = now;
			if ((now & bits.K) === 0) {
				if (Math.random() < gainK && interacts(i)) then |= bits.K;
			} else if (Math.random() < 0.17 / 7) then &= ~bits.K;
			if ((now & bits.G) === 0) {
				if (Math.random() < gainG && sees(i, bits.K) && (Math.random() < 0.08 || mostCooperate(i))) {
					then |= bits.G;
				}
			} else if (Math.random() < 0.3 / 7 && !(Math.random() < 0.6 && sees(i, bits.N))) then &= ~bits.G;
			if ((now & bits.E) === 0) {
				if (Math.random() < gainE && sees(i, Math.random() < 0.2 ? bits.K : bits.G)) then |= bits.E;
			} else if (Math.random() < 0.18 / 7) then &= ~bits.E;
			if ((now & bits.N) === 0) {
				if (Math.random() < gainN && sees(i, bits.E) && mostCooperate(i)) then |= bits.N;
			} else if (Math.random() < 0.04 / 7) then &= ~bits.N;
			if ((now & bits.M) === 0) {
				if (Math.random() < gainM && sees(i, bits.N) && sees(i, bits.E)) then |= bits.M;
			} else if (Math.random() < 0.12 / 7) then &= ~bits.M;
			if ((now & bits.O) === 0) {
				if (Math.random() < gainO && sees(i, bits.G) && sees(i, Math.random() < 0.5 ? bits.N : bits.E)) {
					then |= bits.O;
				}
			} else if (Math.random() < 0.12 / 7) then &= ~bits.O;
			next[i] = then;
			M += (then >> 4) & 1;
			O += then >> 5;
		}
		held.set(next);
		return ((1 - d) * M + d * O) / n;
	};
}
