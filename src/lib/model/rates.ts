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
	const inner = expressions.map(({ factors, terms }) => ({
		factors: factors.filter((term) => !term.outer),
		terms: terms.filter((term) => !term.outer)
	}));
	// By expression: how many factors and how many terms, and what they are applied to.
	const counts = Int32Array.from(inner.flatMap(({ factors, terms }) => [factors.length, terms.length]));
	const constants = new Float64Array(counts.length);
	// The terms themselves, one after the other.
	const all = inner.flatMap(({ factors, terms }) => [...factors, ...terms]);
	const slots = Int32Array.from(all, (term) => term.slot);
	const lows = Float64Array.from(all, (term) => term.low);
	const highs = Float64Array.from(all, (term) => term.high);
	const weighted = [...all.entries()].filter(([, term]) => term.weight);

	const values = new Float64Array(size);
	const width = model.ids.length;
	const stockNodes = Int32Array.from(model.stocks);
	const shocks = Float64Array.from(model.stocks, (node) => model.shock[node] ?? 0);
	const stepSlots = Int32Array.from(steps, (step) => step.slot);
	const majorityOf = Int32Array.from(steps, (step) => step.majorityOf ?? -1);

	/** Instants and majorities, from the stocks; returns how many terms they took. */
	function intermediate(stocks: Float64Array): number {
		// A function that knows its arrays by names of its own runs a quarter faster.
		const v = values;
		const count = counts;
		const constant = constants;
		const slot = slots;
		const low = lows;
		const high = highs;
		const nodes = stockNodes;
		const into = stepSlots;
		let i = 0;
		for (let j = 0; j < nodes.length; j++) v[nodes[j]!] = stocks[j]!;
		for (let k = 0, c = 0; k < into.length; k++, c += 2) {
			let product = constant[c]!;
			for (let n = count[c]!; n > 0; n--, i++) product *= low[i]! + high[i]! * v[slot[i]!]!;
			let sum = constant[c + 1]!;
			for (let n = count[c + 1]!; n > 0; n--, i++) sum += high[i]! * v[slot[i]!]!;
			const node = majorityOf[k]!;
			v[into[k]!] = node < 0 ? product * sum : majority(1 - (1 - v[node]!) * product);
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
				constants[2 * k] = outerProduct(expressions[k]!, values);
				constants[2 * k + 1] = outerSum(expressions[k]!, values);
			}
		},
		derive(stocks, shock, out, offset) {
			let i = intermediate(stocks);
			const v = values;
			const count = counts;
			const constant = constants;
			const slot = slots;
			const low = lows;
			const high = highs;
			const shocked = shocks;
			for (let j = 0, c = 2 * stepSlots.length; j < shocked.length; j++, c += 4) {
				let gates = constant[c]!;
				for (let n = count[c]!; n > 0; n--, i++) gates *= low[i]! + high[i]! * v[slot[i]!]!;
				let causes = constant[c + 1]!;
				for (let n = count[c + 1]!; n > 0; n--, i++) causes += high[i]! * v[slot[i]!]!;
				let guards = constant[c + 2]!;
				for (let n = count[c + 2]!; n > 0; n--, i++) guards *= low[i]! + high[i]! * v[slot[i]!]!;
				let inhibitors = constant[c + 3]!;
				for (let n = count[c + 3]!; n > 0; n--, i++) inhibitors += high[i]! * v[slot[i]!]!;
				const x = stocks[j]!;
				out[offset + j] = (gates * causes + shocked[j]! * shock) * (1 - x) - (guards + inhibitors) * x;
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
