/**
 * The right-hand side of the model. What hangs on inputs alone is folded into constants once (`settle`); what is left
 * are flat arrays of terms, evaluated without an allocation.
 */
import { program, type Expression, type Term } from './program.ts';
import { majority } from './reading.ts';
import type { Model } from './types.ts';

/** Evaluates a model; it keeps the inputs it was given last. */
export interface Rates {
	/** Takes over the inputs in `levels` (in `Model.ids` order): before the others, and whenever an input changed. */
	settle(levels: Float64Array): void;
	/**
	 * dx/dt of all stocks, per week.
	 *
	 * @param stocks levels in the order of `Model.stocks`
	 * @param shock D(t)
	 * @param out receives the rates, in the same order, from `offset` on
	 */
	derive(stocks: Float64Array, shock: number, out: Float64Array, offset: number): void;
	/** Writes all levels, the inputs as they were settled, into `levels` from `offset` on, from `stocks` in the order of `Model.stocks`. */
	complete(stocks: Float64Array, levels: Float64Array, offset: number): void;
}

export function createRates(model: Model): Rates {
	const { size, steps, stocks: laws } = program(model);
	const expressions = [
		...steps.map((step) => step.expression),
		...laws.flatMap(({ gain, loss }) => [gain, loss])
	];
	// The inner terms of all expressions, one after the other: those of a product up to `factorsEnd`, then those of a sum.
	const inner: Term[] = [];
	const factorsEnd = new Int32Array(expressions.length);
	const termsEnd = new Int32Array(expressions.length);
	expressions.forEach(({ factors, terms }, k) => {
		factorsEnd[k] = inner.push(...factors.filter((term) => !term.outer));
		termsEnd[k] = inner.push(...terms.filter((term) => !term.outer));
	});
	const slots = Int32Array.from(inner, (term) => term.slot);
	const lows = Float64Array.from(inner, (term) => term.low);
	const highs = Float64Array.from(inner, (term) => term.high);
	const weighted = [...inner.entries()].filter(([, term]) => term.weight);
	const products = new Float64Array(expressions.length);
	const sums = new Float64Array(expressions.length);

	const values = new Float64Array(size);
	const width = model.ids.length;
	const stockNodes = Int32Array.from(model.stocks);
	const shocks = Float64Array.from(model.stocks, (node) => model.shock[node] ?? 0);
	const stepSlots = Int32Array.from(steps, (step) => step.slot);
	const majorityOf = Int32Array.from(steps, (step) => step.majorityOf ?? -1);

	/** Instants and majorities, from the stocks; returns how many terms they took. */
	function intermediate(stocks: Float64Array): number {
		// Names of its own for a function's arrays make its loops a quarter faster.
		const v = values;
		const slot = slots;
		const low = lows;
		const high = highs;
		const count = stepSlots.length;
		let i = 0;
		for (let j = 0; j < stockNodes.length; j++) v[stockNodes[j]!] = stocks[j]!;
		for (let k = 0; k < count; k++) {
			let product = products[k]!;
			for (const end = factorsEnd[k]!; i < end; i++) product *= low[i]! + high[i]! * v[slot[i]!]!;
			let sum = sums[k]!;
			for (const end = termsEnd[k]!; i < end; i++) sum += high[i]! * v[slot[i]!]!;
			const node = majorityOf[k]!;
			v[stepSlots[k]!] = node < 0 ? product * sum : majority(1 - (1 - v[node]!) * product);
		}
		return i;
	}

	return {
		settle(levels) {
			for (const input of model.inputs) values[input] = levels[input]!;
			for (const { slot, majorityOf = -1 } of steps) {
				if (model.inputs.includes(majorityOf)) values[slot] = majority(values[majorityOf]!);
			}
			for (const [i, term] of weighted) highs[i] = highOf(term, values);
			for (let k = 0; k < expressions.length; k++) {
				products[k] = outerProduct(expressions[k]!, values);
				sums[k] = outerSum(expressions[k]!, values);
			}
		},
		derive(stocks, shock, out, offset) {
			let i = intermediate(stocks);
			const v = values;
			const slot = slots;
			const low = lows;
			const high = highs;
			const count = stockNodes.length;
			for (let j = 0, k = stepSlots.length; j < count; j++, k += 2) {
				let gates = products[k]!;
				for (const end = factorsEnd[k]!; i < end; i++) gates *= low[i]! + high[i]! * v[slot[i]!]!;
				let causes = sums[k]!;
				for (const end = termsEnd[k]!; i < end; i++) causes += high[i]! * v[slot[i]!]!;
				let guards = products[k + 1]!;
				for (const end = factorsEnd[k + 1]!; i < end; i++) guards *= low[i]! + high[i]! * v[slot[i]!]!;
				let inhibitors = sums[k + 1]!;
				for (const end = termsEnd[k + 1]!; i < end; i++) inhibitors += high[i]! * v[slot[i]!]!;
				const x = stocks[j]!;
				out[offset + j] = (gates * causes + shocks[j]! * shock) * (1 - x) - (guards + inhibitors) * x;
			}
		},
		complete(stocks, levels, offset) {
			intermediate(stocks);
			for (let node = 0; node < width; node++) levels[offset + node] = values[node]!;
		}
	};
}

/** high of a term whose weight an input may give. */
function highOf({ high, weight }: Term, values: Float64Array): number {
	if (!weight) return high;
	const level = values[weight.input]!;
	return high * (weight.complement ? 1 - level : level);
}

function outerProduct({ scale, factors }: Expression, values: Float64Array): number {
	let result = scale;
	for (const term of factors) if (term.outer) result *= term.low + highOf(term, values) * values[term.slot]!;
	return result;
}

function outerSum({ start, terms }: Expression, values: Float64Array): number {
	let result = start;
	for (const term of terms) if (term.outer) result += highOf(term, values) * values[term.slot]!;
	return result;
}
