/**
 * The right-hand side of the model. What hangs on inputs alone is folded into constants once (`settle`); what is left
 * are flat arrays of terms, evaluated without an allocation.
 */
import { coefficientsOf, type Coefficients } from './coefficients.ts';
import { highOf, lowOf, program, type Term } from './program.ts';
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
	// The terms themselves, one after the other; those that hang on inputs alone come last.
	const outer = expressions.flatMap(({ factors, terms }) =>
		[...factors, ...terms].filter((term) => term.outer)
	);
	const all = [...inner.flatMap(({ factors, terms }) => [...factors, ...terms]), ...outer];
	const placeOf = new Map(all.map((term, i) => [term, i]));
	const slots = Int32Array.from(all, (term) => term.slot);
	const lows = new Float64Array(all.length);
	const highs = new Float64Array(all.length);
	// What an input is to give, and how much of it.
	const weighted = [...all.entries()].flatMap(([i, { weight }]) => (weight ? [{ i, weight }] : []));
	const given = new Float64Array(all.length);
	const outerPlaces = expressions.map(({ factors, terms }) => ({
		factors: placesOfOuter(factors),
		terms: placesOfOuter(terms)
	}));
	const scales = new Float64Array(expressions.length);
	const starts = new Float64Array(expressions.length);

	const strains = laws.flatMap((law, stock) => law.strains.map((term) => ({ stock, term })));
	/** By stock: what strains multiply its loss by; 1 where nothing strains. */
	const strained = new Float64Array(laws.length).fill(1);
	const wears = new Float64Array(strains.length);

	const values = new Float64Array(size);
	const width = model.ids.length;
	const stockNodes = Int32Array.from(model.stocks);
	const shocks = new Float64Array(model.stocks.length);
	const stepSlots = Int32Array.from(steps, (step) => step.slot);
	const majorityOf = Int32Array.from(steps, (step) => step.majorityOf ?? -1);
	// Majorities of inputs are known as soon as the inputs are.
	const settled = steps.flatMap(({ slot, majorityOf = -1 }) =>
		model.inputs.includes(majorityOf) ? [{ slot, node: majorityOf }] : []
	);
	take(coefficientsOf(model));
	// All levels are known after the last instant; what follows are majorities that only rates read.
	const shown = 1 + steps.findLastIndex((step) => step.majorityOf === undefined);

	function placesOfOuter(terms: readonly Term[]): Int32Array {
		return Int32Array.from(
			terms.filter((term) => term.outer),
			(term) => placeOf.get(term) ?? -1
		);
	}

	function take(numbers: Coefficients): void {
		for (let i = 0; i < all.length; i++) {
			lows[i] = lowOf(all[i]!)(numbers);
			highs[i] = given[i] = highOf(all[i]!)(numbers);
		}
		for (let k = 0; k < expressions.length; k++) {
			const { rate, node, start } = expressions[k]!;
			scales[k] = rate ? numbers[rate][node]! : 1;
			starts[k] = start === 'base' ? numbers.base[node]! : start;
		}
		for (let i = 0; i < strains.length; i++) wears[i] = highOf(strains[i]!.term)(numbers);
		for (let j = 0; j < shocks.length; j++) shocks[j] = numbers.shock[stockNodes[j]!]!;
	}

	/** The first instants and majorities, from the stocks; returns how many terms they took. */
	function intermediate(stocks: Float64Array, until: number): number {
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
		for (let k = 0, c = 0; k < until; k++, c += 2) {
			let product = constant[c]!;
			for (let n = count[c]!; n > 0; n--, i++) product *= low[i]! + high[i]! * v[slot[i]!]!;
			let sum = constant[c + 1]!;
			for (let n = count[c + 1]!; n > 0; n--, i++) sum += high[i]! * v[slot[i]!]!;
			const node = majorityOf[k]!;
			v[into[k]!] = node < 0 ? product * sum : majority(1 - (1 - v[node]!) * product);
		}
		return i;
	}

	/** 1 + Σ w · r² · x of the stocks that something strains. */
	function strain(stocks: Float64Array): void {
		strained.fill(1);
		for (let i = 0; i < strains.length; i++) {
			const { stock, term } = strains[i]!;
			const level = term.weight ? values[term.weight.input]! : 1;
			const given = term.weight?.complement ? 1 - level : level;
			strained[stock]! += wears[i]! * given * values[term.slot]! ** 2 * stocks[stock]!;
		}
	}

	return {
		settle(levels) {
			for (const input of model.inputs) values[input] = levels[input]!;
			for (const { slot, node } of settled) values[slot] = majority(values[node]!);
			for (const { i, weight } of weighted) {
				const level = values[weight.input]!;
				highs[i] = given[i]! * (weight.complement ? 1 - level : level);
			}
			for (let k = 0; k < outerPlaces.length; k++) {
				const { factors, terms } = outerPlaces[k]!;
				let product = scales[k]!;
				for (const i of factors) product *= lows[i]! + highs[i]! * values[slots[i]!]!;
				let sum = starts[k]!;
				for (const i of terms) sum += highs[i]! * values[slots[i]!]!;
				constants[2 * k] = product;
				constants[2 * k + 1] = sum;
			}
		},
		derive(stocks, shock, out, offset) {
			let i = intermediate(stocks, stepSlots.length);
			if (strains.length > 0) strain(stocks);
			const v = values;
			const count = counts;
			const constant = constants;
			const slot = slots;
			const low = lows;
			const high = highs;
			const shocked = shocks;
			const worn = strained;
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
				out[offset + j] =
					(gates * causes + shocked[j]! * shock) * (1 - x) - (guards + inhibitors) * worn[j]! * x;
			}
		},
		complete(stocks, levels, offset) {
			intermediate(stocks, shown);
			for (let node = 0; node < width; node++) levels[offset + node] = values[node]!;
		}
	};
}
