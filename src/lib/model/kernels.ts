/**
 * Sums and products of many numbers at once. A row holds one number of each of many readings of a map; what is the same for
 * all of them (which number is multiplied by which) is looked up once a row instead of once a number.
 */

/** Works out row `out` from other rows, each given by where it begins in `rows`; `width` numbers a row. */
export type Kernel = (
	rows: Float64Array,
	width: number,
	out: number,
	a: number,
	b: number,
	c: number,
	d: number,
	e: number
) => void;

/** a · b */
export const product: Kernel = (rows, width, out, a, b) => {
	for (let i = 0; i < width; i++) rows[(out + i) | 0] = rows[(a + i) | 0]! * rows[(b + i) | 0]!;
};

/** a · (1 − b) */
export const rest: Kernel = (rows, width, out, a, b) => {
	for (let i = 0; i < width; i++) rows[(out + i) | 0] = rows[(a + i) | 0]! * (1 - rows[(b + i) | 0]!);
};

/** a + b · c */
export const sum: Kernel = (rows, width, out, a, b, c) => {
	for (let i = 0; i < width; i++)
		rows[(out + i) | 0] = rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]!;
};

/** a + b · c + d · e */
export const sums: Kernel = (rows, width, out, a, b, c, d, e) => {
	for (let i = 0; i < width; i++) {
		rows[(out + i) | 0] =
			rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]! + rows[(d + i) | 0]! * rows[(e + i) | 0]!;
	}
};

/** a · (b + c · d) */
export const gate: Kernel = (rows, width, out, a, b, c, d) => {
	for (let i = 0; i < width; i++) {
		rows[(out + i) | 0] = rows[(a + i) | 0]! * (rows[(b + i) | 0]! + rows[(c + i) | 0]! * rows[(d + i) | 0]!);
	}
};

/** What a majority of three sees of a, where a share b of those without it is unseen as such: 3s² − 2s³, s = 1 − (1 − a) · b. */
export const majority: Kernel = (rows, width, out, a, b) => {
	for (let i = 0; i < width; i++) {
		const seen = 1 - (1 - rows[(a + i) | 0]!) * rows[(b + i) | 0]!;
		rows[(out + i) | 0] = seen * seen * (3 - 2 * seen);
	}
};

/** a + b · c² · d */
export const strain: Kernel = (rows, width, out, a, b, c, d) => {
	for (let i = 0; i < width; i++) {
		const level = rows[(c + i) | 0]!;
		rows[(out + i) | 0] = rows[(a + i) | 0]! + rows[(b + i) | 0]! * level * level * rows[(d + i) | 0]!;
	}
};

/** a · d · (1 − c) − b · c */
export const change: Kernel = (rows, width, out, a, b, c, d) => {
	for (let i = 0; i < width; i++) {
		const level = rows[(c + i) | 0]!;
		rows[(out + i) | 0] = rows[(a + i) | 0]! * rows[(d + i) | 0]! * (1 - level) - rows[(b + i) | 0]! * level;
	}
};

/** Adds to dx/dt what a shock does: shock · share · (1 − x). */
export function push(
	rows: Float64Array,
	width: number,
	out: number,
	shock: number,
	share: number,
	stock: number
): void {
	for (let i = 0; i < width; i++) {
		rows[out + i]! += shock * rows[share + i]! * (1 - rows[stock + i]!);
	}
}
