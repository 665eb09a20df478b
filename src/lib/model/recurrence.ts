/**
 * Power series that follow from one another. Everything in a model is made of sums and products, so the coefficients of every
 * value at one power of time follow from those at the powers below, and a stock's at the next power from its rate's: no
 * derivative is ever formed (R. E. Moore, "Interval Analysis", 1966).
 *
 * A product's coefficient is a sum over pairs of coefficients whose powers add up to its own. Two neighbouring powers read the same
 * coefficients for it, and reading is what takes time: so an even power also sums what the odd one after it will need of those
 * that are known, and leaves it in that one's place.
 */

/** A number, plus a multiple of a series; a multiple of 0 is a number alone. */
export interface Value {
	readonly plus: number;
	readonly times: number;
	/** Place of the series. */
	readonly series: number;
}

export interface Recurrence {
	/** Coefficients of time⁰, time¹, …: `stride` a series, the stocks' first. */
	readonly coefficients: Float64Array;
	/** Begins anew, with so many given series after those of the stocks. */
	begin(given: number): void;
	readonly add: (a: Value, b: Value) => Value;
	readonly multiply: (a: Value, b: Value) => Value;
	/** Says how a stock changes: dx/dt = gain · (1 − x) − loss · x. */
	govern(stock: number, gain: Value, loss: Value): void;
	/** Works out the stocks' coefficients up to a power, from their first and the given series; those of the others below it. */
	expand(order: number): void;
}

/** Highest power that is ever asked for. */
export const highest = 20;
/** From one series to the next. */
export const stride = highest + 1;

/** A value that is known. */
export function number(plus: number): Value {
	return { plus, times: 0, series: 0 };
}

/** A series as a value. */
export function whole(series: number): Value {
	return { plus: 0, times: 1, series };
}

/**
 * @param stocks the number of stocks
 * @param capacity the most series that there will ever be
 */
export function createRecurrence(stocks: number, capacity: number): Recurrence {
	const coefficients = new Float64Array(capacity * stride);
	// Rules, all of one form: constant + h₀ · s₀ + h₁ · s₁ + h₂ · (s₀ · s₁). A stock's says its rate, the others a value of their own.
	const rules = capacity + stocks;
	const constants = new Float64Array(rules);
	const factors = new Float64Array(3 * rules);
	const sources = new Int32Array(2 * rules);
	/** By what the highest coefficients of s₀ and s₁ come in: directly, and with the other's first. */
	const ends = new Float64Array(2 * rules);
	/** The first series that a rule makes, and how many rules there are; the stocks' have their places behind all others. */
	let made = stocks;
	let count = 0;

	/** Notes constant + h₀ · s₀ + h₁ · s₁ + h₂ · (s₀ · s₁). */
	function write(
		rule: number,
		constant: number,
		h0: number,
		s0: number,
		h1: number,
		s1: number,
		h2: number
	): void {
		constants[rule] = constant;
		factors[3 * rule] = h0;
		factors[3 * rule + 1] = h1;
		factors[3 * rule + 2] = h2;
		sources[2 * rule] = s0 * stride;
		sources[2 * rule + 1] = s1 * stride;
	}

	// Functions that know their arrays by names of their own run faster, and so do places that are said to be small numbers (`| 0`).

	/** The first coefficients of neighbouring rules, into neighbouring series. */
	function first(rule: number, until: number, out: number): void {
		const c = coefficients;
		const h = factors;
		const s = sources;
		for (let i = 3 * rule, j = 2 * rule; rule < until; rule++, i += 3, j += 2, out += stride) {
			const one = c[s[j]!]!;
			const other = c[s[j + 1]!]!;
			const both = h[i + 2]!;
			c[out] = constants[rule]! + h[i]! * one + h[i + 1]! * other + both * one * other;
			c[out + 1] = 0;
			ends[j] = h[i]! + both * other;
			ends[j + 1] = h[i + 1]! + both * one;
		}
	}

	/** The coefficients of an even power, times `scale`; and of the next one, what is known. */
	function even(rule: number, until: number, power: number, scale: number, out: number): void {
		const c = coefficients;
		const h = factors;
		const s = sources;
		const e = ends;
		for (let j = 2 * rule; rule < until; rule++, j = (j + 2) | 0, out = (out + stride) | 0) {
			let up = s[j]!;
			let down = (s[(j + 1) | 0]! + power) | 0;
			const last = (up + power) | 0;
			const one = c[last]!;
			let other = c[down]!;
			let sum = e[j]! * one + e[(j + 1) | 0]! * other;
			let next = 0;
			const both = h[(3 * rule + 2) | 0]!;
			if (both !== 0) {
				// Sums for every second pair, since each addition waits for the one before it.
				let here = 0;
				let here2 = 0;
				let there = 0;
				let there2 = 0;
				for (up = (up + 2) | 0; up < last; up = (up + 2) | 0) {
					const a = c[(up - 1) | 0]!;
					const b = c[(down - 1) | 0]!;
					const a2 = c[up]!;
					down = (down - 2) | 0;
					here += a * b;
					there += a * other;
					there2 += a2 * b;
					other = c[down]!;
					here2 += a2 * other;
				}
				// Between the two ends there is an odd number of pairs.
				const a = c[(up - 1) | 0]!;
				const b = c[(down - 1) | 0]!;
				sum += both * (here + here2 + a * b);
				next = both * (there + there2 + a * other + one * b);
			}
			c[out] = scale * sum;
			c[(out + 1) | 0] = next;
		}
	}

	/** The coefficients of an odd power, times `scale`: the ends of what is there already. */
	function odd(rule: number, until: number, power: number, scale: number, out: number): void {
		const c = coefficients;
		const s = sources;
		const e = ends;
		for (let j = 2 * rule; rule < until; rule++, j = (j + 2) | 0, out = (out + stride) | 0) {
			const one = c[(s[j]! + power) | 0]!;
			const other = c[(s[(j + 1) | 0]! + power) | 0]!;
			c[out] = scale * (c[out]! + e[j]! * one + e[(j + 1) | 0]! * other);
		}
	}

	function add(a: Value, b: Value): Value {
		const plus = a.plus + b.plus;
		if (b.times === 0) return { plus, times: a.times, series: a.series };
		if (a.times === 0) return { plus, times: b.times, series: b.series };
		write(count, plus, a.times, a.series, b.times, b.series, 0);
		return whole(made + count++);
	}

	function multiply(a: Value, b: Value): Value {
		const plus = a.plus * b.plus;
		if (b.times === 0) return { plus, times: a.times * b.plus, series: a.series };
		if (a.times === 0) return { plus, times: a.plus * b.times, series: b.series };
		const [h0, h1] = [a.times * b.plus, a.plus * b.times];
		write(count, plus, h0, a.series, h1, b.series, a.times * b.times);
		return whole(made + count++);
	}

	return {
		coefficients,
		begin(given) {
			made = stocks + given;
			count = 0;
		},
		add,
		multiply,
		govern(stock, gain, loss) {
			const pull = add(gain, loss);
			const rule = capacity + stock;
			const source = gain.times === 0 ? pull.series : gain.series;
			if (pull.times === 0 || pull.series === source) {
				write(rule, gain.plus, gain.times, source, -pull.plus, stock, -pull.times);
			} else {
				const lost = multiply(pull, whole(stock));
				write(rule, gain.plus - lost.plus, gain.times, source, -lost.times, lost.series, 0);
			}
		},
		expand(order) {
			first(0, count, made * stride);
			first(capacity, rules, 1);
			for (let power = 1; power < order; power++) {
				const coefficientsOf = power % 2 === 0 ? even : odd;
				coefficientsOf(0, count, power, 1, made * stride + power);
				coefficientsOf(capacity, rules, power, 1 / (power + 1), power + 1);
			}
		}
	};
}
