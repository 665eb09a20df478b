/**
 * Graph drawing by stochastic gradient descent (Zheng, Pawar & Goodman 2019): pairs of nodes are taken in random order and
 * moved towards their graph distance, by steps that shrink.
 */
import type { Point } from './types.ts';

const rounds = 24;
/** Smallest step, as in the paper. */
const end = 0.1;

/** Places in units of one link's length, from a start that `random` gives. `graph`: distances, row-major, n × n. */
export function descend(n: number, graph: Float64Array, random: () => number): Point[] {
	const x = Float64Array.from({ length: n }, () => random() * Math.sqrt(n));
	const y = Float64Array.from({ length: n }, () => random() * Math.sqrt(n));
	const pairs = connectedPairs(n, graph);
	const longest = pairs.reduce((most, [i, j]) => Math.max(most, graph[i * n + j] ?? 0), 1);
	const first = longest * longest;
	for (let round = 0; round < rounds; round++) {
		const rate = first * (end / first) ** (round / (rounds - 1));
		shuffle(pairs, random);
		for (const [i, j] of pairs) {
			const ideal = graph[i * n + j] ?? 1;
			const step = Math.min(1, rate / (ideal * ideal));
			const dx = (x[i] ?? 0) - (x[j] ?? 0);
			const dy = (y[i] ?? 0) - (y[j] ?? 0);
			const distance = Math.hypot(dx, dy) || 1e-6;
			const part = (step * (distance - ideal)) / (2 * distance);
			x[i] = (x[i] ?? 0) - part * dx;
			y[i] = (y[i] ?? 0) - part * dy;
			x[j] = (x[j] ?? 0) + part * dx;
			y[j] = (y[j] ?? 0) + part * dy;
		}
	}
	return Array.from(x, (value, i) => ({ x: value, y: y[i] ?? 0 }));
}

function connectedPairs(n: number, graph: Float64Array): [number, number][] {
	const pairs: [number, number][] = [];
	for (let i = 0; i < n; i++) {
		for (let j = i + 1; j < n; j++) {
			if (Number.isFinite(graph[i * n + j] ?? Infinity)) pairs.push([i, j]);
		}
	}
	return pairs;
}

function shuffle<T>(items: T[], random: () => number): void {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[items[i], items[j]] = [items[j] as T, items[i] as T];
	}
}
