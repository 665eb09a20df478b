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
	/** Writes stocks and instants into `levels`, from `stocks` in the order of `Model.stocks`. */
	complete(stocks: Float64Array, levels: Float64Array): void;
}

/** Terms of all expressions one after the other: factors of expression k from first[k], terms from middle[k]. */
export function createRates(model: Model): Rates {
	const { slots, steps, gains, losses } = program(model);
	const expressions = [...steps.map((step) => step.expression), ...gains, ...losses];
	const inner = expressions.map(({ factors, terms }) => ({
		factors: factors.filter((term) => !term.outer),
		terms: terms.filter((term) => !term.outer)
	}));
	const all = inner.flatMap(({ factors, terms }) => [...factors, ...terms]);
	const slot = Int32Array.from(all, (term) => term.slot);
	const low = Float64Array.from(all, (term) => term.low);
	const high = Float64Array.from(all, (term) => term.high);
	const weighted = [...all.entries()].filter(([, term]) => term.weight);

	const first = new Int32Array(expressions.length + 1);
	const middle = new Int32Array(expressions.length);
	inner.forEach(({ factors, terms }, k) => {
		middle[k] = first[k]! + factors.length;
		first[k + 1] = middle[k]! + terms.length;
	});
	const product = new Float64Array(expressions.length);
	const sum = new Float64Array(expressions.length);

	const values = new Float64Array(slots);
	const width = model.ids.length;
	const stockNodes = Int32Array.from(model.stocks);
	const shocks = Float64Array.from(model.stocks, (node) => model.shock[node] ?? 0);
	const stepSlot = Int32Array.from(steps, (step) => step.slot);
	const majorityOf = Int32Array.from(steps, (step) => step.majorityOf ?? -1);
	const stepCount = steps.length;
	const stockCount = model.stocks.length;

	function productOf(k: number): number {
		let result = product[k]!;
		for (let i = first[k]!, end = middle[k]!; i < end; i++) result *= low[i]! + high[i]! * values[slot[i]!]!;
		return result;
	}

	function sumOf(k: number): number {
		let result = sum[k]!;
		for (let i = middle[k]!, end = first[k + 1]!; i < end; i++) result += high[i]! * values[slot[i]!]!;
		return result;
	}

	/** Instants and majorities, from the stocks. */
	function intermediate(stocks: Float64Array): void {
		for (let i = 0; i < stockCount; i++) values[stockNodes[i]!] = stocks[i]!;
		for (let k = 0; k < stepCount; k++) {
			const node = majorityOf[k]!;
			values[stepSlot[k]!] =
				node < 0 ? productOf(k) * sumOf(k) : majority(1 - (1 - values[node]!) * productOf(k));
		}
	}

	return {
		settle(levels) {
			for (const input of model.inputs) values[input] = levels[input]!;
			for (const { slot, majorityOf = -1 } of steps) {
				if (model.inputs.includes(majorityOf)) values[slot] = majority(values[majorityOf]!);
			}
			for (const [i, term] of weighted) high[i] = highOf(term, values);
			expressions.forEach((expression, k) => {
				product[k] = outerProduct(expression, values);
				sum[k] = outerSum(expression, values);
			});
		},
		derive(stocks, shock, out, offset) {
			intermediate(stocks);
			for (let i = 0, g = stepCount, l = stepCount + stockCount; i < stockCount; i++, g++, l++) {
				const x = stocks[i]!;
				const gain = productOf(g) * sumOf(g) + shocks[i]! * shock;
				out[offset + i] = gain * (1 - x) - (productOf(l) + sumOf(l)) * x;
			}
		},
		complete(stocks, levels) {
			intermediate(stocks);
			for (const node of model.stocks) levels[node] = values[node]!;
			for (const node of model.instants) levels[node] = values[node]!;
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
