/**
 * Sums and products of many numbers at once. A row holds one number of each of many readings of a map; what is the same for
 * all of them (which number is multiplied by which) is looked up once a row instead of once a number.
 *
 * There is one array for all rows, because a loop over an array that is always the same one runs faster; so does one whose places are
 * said to be small numbers (`| 0`). Nothing in it is kept from one use to the next.
 */

/** Numbers in it; a map of ten stocks needs some 12,000 for fifty readings. */
export const room = 2 ** 18;
const rows = new Float64Array(room);
/** Under a name of its own: what a module shows to others is not known to stay. */
export const workspace = rows;

/** Works out row `out` from other rows, each given by where it begins; `width` numbers a row. */
export type Kernel = (
	width: number,
	out: number,
	a: number,
	b: number,
	c: number,
	d: number,
	e: number
) => void;

/** a · b */
export const product: Kernel = (width, out, a, b) => {
	for (let i = 0; i < width; i = (i + 1) | 0) rows[(out + i) | 0] = rows[(a + i) | 0]! * rows[(b + i) | 0]!;
};

/** a · (1 − b) */
export const rest: Kernel = (width, out, a, b) => {
	for (let i = 0; i < width; i = (i + 1) | 0)
		rows[(out + i) | 0] = rows[(a + i) | 0]! * (1 - rows[(b + i) | 0]!);
};

/** a + b · c */
export const sum: Kernel = (width, out, a, b, c) => {
	for (let i = 0; i < width; i = (i + 1) | 0)
		rows[(out + i) | 0] = rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]!;
};

/** a + b · c + d · e */
export const sums: Kernel = (width, out, a, b, c, d, e) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		rows[(out + i) | 0] =
			rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]! + rows[(d + i) | 0]! * rows[(e + i) | 0]!;
	}
};

/** a · (b + c · d) */
export const gate: Kernel = (width, out, a, b, c, d) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		rows[(out + i) | 0] = rows[(a + i) | 0]! * (rows[(b + i) | 0]! + rows[(c + i) | 0]! * rows[(d + i) | 0]!);
	}
};

/** What a majority of three sees of a, where a share b of those without it is unseen as such: 3s² − 2s³, s = 1 − (1 − a) · b. */
export const majority: Kernel = (width, out, a, b) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const seen = 1 - (1 - rows[(a + i) | 0]!) * rows[(b + i) | 0]!;
		rows[(out + i) | 0] = seen * seen * (3 - 2 * seen);
	}
};

/** a + b · c² · d */
export const strain: Kernel = (width, out, a, b, c, d) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const level = rows[(c + i) | 0]!;
		rows[(out + i) | 0] = rows[(a + i) | 0]! + rows[(b + i) | 0]! * level * level * rows[(d + i) | 0]!;
	}
};

/** Works out dx/dt of a stock: its gain, which `a` to `e` say, times a gate, times what the stock leaves of 1; and its loss, times the stock. */
export type Law = (
	width: number,
	out: number,
	stock: number,
	loss: number,
	gate: number,
	a: number,
	b: number,
	c: number,
	d: number,
	e: number
) => void;

/** Its gain is a. */
export const change: Law = (width, out, stock, loss, gate, a) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const level = rows[(stock + i) | 0]!;
		const gain = rows[(a + i) | 0]! * rows[(gate + i) | 0]!;
		rows[(out + i) | 0] = gain * (1 - level) - rows[(loss + i) | 0]! * level;
	}
};

/** Its gain is a · b. */
export const changeByProduct: Law = (width, out, stock, loss, gate, a, b) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const level = rows[(stock + i) | 0]!;
		const gain = rows[(a + i) | 0]! * rows[(b + i) | 0]! * rows[(gate + i) | 0]!;
		rows[(out + i) | 0] = gain * (1 - level) - rows[(loss + i) | 0]! * level;
	}
};

/** Its gain is a + b · c. */
export const changeBySum: Law = (width, out, stock, loss, gate, a, b, c) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const level = rows[(stock + i) | 0]!;
		const sum = rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]!;
		const gain = sum * rows[(gate + i) | 0]!;
		rows[(out + i) | 0] = gain * (1 - level) - rows[(loss + i) | 0]! * level;
	}
};

/** Its gain is a + b · c + d · e. */
export const changeBySums: Law = (width, out, stock, loss, gate, a, b, c, d, e) => {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		const level = rows[(stock + i) | 0]!;
		const sum =
			rows[(a + i) | 0]! + rows[(b + i) | 0]! * rows[(c + i) | 0]! + rows[(d + i) | 0]! * rows[(e + i) | 0]!;
		const gain = sum * rows[(gate + i) | 0]!;
		rows[(out + i) | 0] = gain * (1 - level) - rows[(loss + i) | 0]! * level;
	}
};

/** Adds to dx/dt what a shock does: shock · share · (1 − x). */
export function push(width: number, out: number, shock: number, share: number, stock: number): void {
	for (let i = 0; i < width; i = (i + 1) | 0) {
		rows[(out + i) | 0]! += shock * rows[(share + i) | 0]! * (1 - rows[(stock + i) | 0]!);
	}
}

/** x + h · slope */
export function advance(n: number, out: number, from: number, slope: number, h: number): void {
	for (let i = 0; i < n; i = (i + 1) | 0)
		rows[(out + i) | 0] = rows[(from + i) | 0]! + h * rows[(slope + i) | 0]!;
}

/** Kept in 0..1, which the exact solution never leaves. */
export function finish(
	n: number,
	out: number,
	from: number,
	h: number,
	first: number,
	second: number,
	third: number
): void {
	for (let i = 0; i < n; i = (i + 1) | 0) {
		const slopes = 2 * rows[(first + i) | 0]! + 3 * rows[(second + i) | 0]! + 4 * rows[(third + i) | 0]!;
		const level = rows[(from + i) | 0]! + h * slopes;
		rows[(out + i) | 0] = level < 0 ? 0 : level > 1 ? 1 : level;
	}
}

/** Of the solution of third order from that of second order; in 72nds of a step. */
export function farthest(n: number, first: number, second: number, third: number, fourth: number): number {
	let most = 0;
	for (let i = 0; i < n; i = (i + 1) | 0) {
		const apart =
			6 * rows[(second + i) | 0]! +
			8 * rows[(third + i) | 0]! -
			5 * rows[(first + i) | 0]! -
			9 * rows[(fourth + i) | 0]!;
		const size = Math.abs(apart);
		if (size > most) most = size;
	}
	return most;
}

/** A stock in the middle of a step, by the cubic that has the step's ends and slopes (Hermite's). */
export function between(
	width: number,
	stock: number,
	out: number,
	from: number,
	to: number,
	leaving: number,
	arriving: number,
	along: number,
	h: number
): void {
	const left = 1 - along;
	const end = along * along * (3 - 2 * along);
	const first = h * along * left * left;
	const last = -h * along * along * left;
	for (let i = stock; i < stock + width; i = (i + 1) | 0) {
		const begun = rows[(from + i) | 0]!;
		rows[(out + i) | 0] =
			begun +
			end * (rows[(to + i) | 0]! - begun) +
			first * rows[(leaving + i) | 0]! +
			last * rows[(arriving + i) | 0]!;
	}
}
