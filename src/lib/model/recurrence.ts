/**
 * Power series that follow from one another. Everything in a model is made of sums and products, so the coefficients of every
 * value at one power of time follow from those at the powers below, and a stock's at the next power from its rate's: no
 * derivative is ever formed (R. E. Moore, "Interval Analysis", 1966).
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
	// Rules, all of one form: constant + h₀ · s₀ + h₁ · s₁ + h₂ · (s₂ · s₃). A stock's says its rate, the others a value of their own.
	const rules = capacity + stocks;
	const constants = new Float64Array(rules);
	const factors = new Float64Array(3 * rules);
	const sources = new Int32Array(4 * rules);
	/** The first series that a rule makes, and how many rules there are; the stocks' have their places behind all others. */
	let first = stocks;
	let count = 0;

	/** Notes constant + h₀ · s₀ + h₁ · s₁ + h₂ · (s₂ · s₃). */
	function write(
		rule: number,
		constant: number,
		h0: number,
		s0: number,
		h1: number,
		s1: number,
		h2: number,
		s2: number,
		s3: number
	): void {
		constants[rule] = constant;
		factors[3 * rule] = h0;
		factors[3 * rule + 1] = h1;
		factors[3 * rule + 2] = h2;
		sources[4 * rule] = s0 * stride;
		sources[4 * rule + 1] = s1 * stride;
		sources[4 * rule + 2] = s2 * stride;
		sources[4 * rule + 3] = s3 * stride;
	}

	/** The coefficients of one power of neighbouring rules, times `scale`, into neighbouring series. */
	function run(rule: number, until: number, power: number, scale: number, out: number): void {
		// A function that knows its arrays by names of its own runs faster.
		const c = coefficients;
		const h = factors;
		const s = sources;
		for (let i = 3 * rule, j = 4 * rule; rule < until; rule++, i += 3, j += 4, out += stride) {
			let sum = h[i]! * c[s[j]! + power]! + h[i + 1]! * c[s[j + 1]! + power]!;
			if (power === 0) sum += constants[rule]!;
			const share = h[i + 2]!;
			if (share !== 0) {
				let up = s[j + 2]!;
				let down = s[j + 3]! + power;
				const last = up + power;
				// Two sums, since each addition waits for the one before it.
				let even = 0;
				let odd = 0;
				for (; up < last; up += 2, down -= 2) {
					even += c[up]! * c[down]!;
					odd += c[up + 1]! * c[down - 1]!;
				}
				if (up === last) even += c[up]! * c[down]!;
				sum += share * (even + odd);
			}
			c[out] = scale * sum;
		}
	}

	function add(a: Value, b: Value): Value {
		const plus = a.plus + b.plus;
		if (b.times === 0) return { plus, times: a.times, series: a.series };
		if (a.times === 0) return { plus, times: b.times, series: b.series };
		write(count, plus, a.times, a.series, b.times, b.series, 0, 0, 0);
		return whole(first + count++);
	}

	return {
		coefficients,
		begin(given) {
			first = stocks + given;
			count = 0;
		},
		add,
		multiply(a, b) {
			const plus = a.plus * b.plus;
			if (b.times === 0) return { plus, times: a.times * b.plus, series: a.series };
			if (a.times === 0) return { plus, times: a.plus * b.times, series: b.series };
			const [h0, h1] = [a.times * b.plus, a.plus * b.times];
			write(count, plus, h0, a.series, h1, b.series, a.times * b.times, a.series, b.series);
			return whole(first + count++);
		},
		govern(stock, gain, loss) {
			const pull = add(gain, loss);
			const rule = capacity + stock;
			write(rule, gain.plus, gain.times, gain.series, -pull.plus, stock, -pull.times, pull.series, stock);
		},
		expand(order) {
			for (let power = 0; power < order; power++) {
				run(0, count, power, 1, first * stride + power);
				run(capacity, rules, power, 1 / (power + 1), power + 1);
			}
		}
	};
}
