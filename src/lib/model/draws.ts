/**
 * Points that fill a cube more evenly than chance does: a lattice whose points come in the order of their reversed binary
 * digits, so that every beginning of it is spread out too, moved as a whole by a seed (Hickernell and others, "Extensible
 * lattice sequences", 2000; the shift is Cranley and Patterson's, 1976).
 */
import { randomLcg } from 'd3';

/** By coordinate; found by `scripts/lattice.ts` for up to 4,096 points. */
const generators = [
	1, 807, 667, 1181, 557, 561, 663, 1077, 969, 145, 149, 1337, 1669, 627, 1887, 893, 1699, 1729, 1511, 1579,
	1133, 933, 937, 1967, 1951, 1803, 717, 137, 69, 1529, 451, 1039, 847, 475, 693, 1789, 499, 1815, 227, 941,
	1819, 71, 991, 1877, 1041, 1609, 1221, 127, 935, 835, 21, 1545, 465, 1275, 1357, 989, 1727, 615, 275, 983,
	1163, 481, 1649, 135, 461, 1983, 1525, 1747, 201, 1785, 1327, 1541, 1761, 413, 1559, 1063, 143, 219, 129,
	19, 597, 1731, 743, 1103, 1227, 931, 119, 1301, 1101, 571, 1247, 125, 1751, 1863, 401, 997, 141, 1377, 877,
	449, 1539, 1931, 1211, 1657, 337, 343, 1895, 1807, 329, 1709, 1603, 1973, 101, 767, 1431, 679, 541, 619,
	273, 1119, 1231, 1479, 1659, 1801, 1237, 165, 1315, 1267
];
/** Further coordinates take the same numbers times a power of this; their evenness is not promised. */
const further = 17797;
const range = 2 ** 32;

/** Writes the point of an index (0, 1, 2, …, below 2³²) into an array as long as the cube has dimensions; each number in [0, 1). */
export type Draws = (index: number, point: Float64Array) => void;

/**
 * The points of one seed.
 *
 * @param dimension 1 or more; the first 128 are even in pairs, too
 * @param seed a whole number; another one moves all points
 */
export function createDraws(dimension: number, seed = 0): Draws {
	if (!(Number.isInteger(dimension) && dimension >= 1)) throw new RangeError(`dimension: ${dimension}`);
	const random = randomLcg(((seed + 0.5) * 0.6180339887498949) % 1);
	const shifts = Uint32Array.from({ length: dimension }, () => random() * range);
	const multipliers = Uint32Array.from({ length: dimension }, (_, j) => {
		let multiplier = generators[j % generators.length] ?? 1;
		for (let block = j; block >= generators.length; block -= generators.length) {
			multiplier = Math.imul(multiplier, further);
		}
		return multiplier;
	});
	return (index, point) => {
		const place = reversed(index);
		for (let j = 0; j < dimension; j++) {
			point[j] = ((Math.imul(place, multipliers[j]!) + shifts[j]!) >>> 0) / range;
		}
	};
}

/** The 32 binary digits in the opposite order. */
function reversed(index: number): number {
	let x = index >>> 0;
	x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
	x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
	x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
	x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
	return ((x >>> 16) | (x << 16)) >>> 0;
}
