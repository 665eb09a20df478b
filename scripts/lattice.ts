/**
 * Finds the numbers of the lattice in `src/lib/model/draws.ts` and prints them: component by component, each the odd
 * number that keeps its coordinate least dependent on those before it, in the first 32, 64, … 4,096 points alike.
 *
 *     npx tsx scripts/lattice.ts
 */
const bits = 12;
const dimensions = 128;
const points = 2 ** bits;

/** The second Bernoulli polynomial: its sum over a lattice's products is what pairs of coordinates have in common. */
const kernel = Float64Array.from({ length: points }, (_, i) => (i / points) ** 2 - i / points + 1 / 6);

/** In how many of the prefixes (from 32 points on) a point of the whole lattice is. */
const weights = Float64Array.from({ length: points }, (_, i) =>
	Math.min(bits - 4, i === 0 ? bits : 1 + Math.log2(i & -i))
);

/** By point, the kernel summed over the coordinates found so far, times the point's weight. */
const common = new Float64Array(points);

function add(z: number): number {
	for (let i = 0; i < points; i++) {
		common[i] = (common[i] ?? 0) + (weights[i] ?? 0) * (kernel[(i * z) % points] ?? 0);
	}
	return z;
}

function dependence(z: number): number {
	let sum = 0;
	for (let i = 0; i < points; i++) sum += common[i]! * kernel[(i * z) % points]!;
	return sum;
}

const found = [add(1)];
while (found.length < dimensions) {
	let best = { z: 1, dependence: Infinity };
	for (let z = 3; z < points; z += 2) {
		const candidate = { z, dependence: dependence(z) };
		if (candidate.dependence < best.dependence) best = candidate;
	}
	found.push(add(best.z));
}
console.log(found.join(', '));
