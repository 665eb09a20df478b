/** A model as power series in time: how all its values go on from where the stocks are. */
import { coefficientsOf } from './coefficients.ts';
import { highOf, lowOf, program, type Expression, type Term } from './program.ts';
import { createRecurrence, number, stride, whole, type Value } from './recurrence.ts';
import type { Segment } from './timeline.ts';
import type { Model } from './types.ts';

export interface Series {
	/** Coefficients of (t − week)⁰, ¹, …, `stride` a stock, in the order of `Model.stocks`; others follow. */
	readonly coefficients: Float64Array;
	/** Begins a stretch of the timeline; what does not change in it is worked out once. */
	begin(segment: Segment): void;
	/** Expands everything about a week of the stretch, up to a power; the stocks' levels then are their first coefficients. */
	expand(week: number, order: number): void;
}

const one = number(1);
const minusOne = number(-1);

export function createSeries(model: Model): Series {
	const { size, steps, stocks: laws } = program(model);
	const expressions = [
		...steps.map((step) => step.expression),
		...laws.flatMap(({ gain, loss }) => [gain, loss])
	];
	const terms = [
		...expressions.flatMap((each) => [...each.factors, ...each.terms]),
		...laws.flatMap((law) => law.strains)
	];
	// An input that moves makes a weighted term two products more, a strain four; an expression makes three, a law five.
	const capacity = laws.length + model.inputs.length + 1 + 6 * (terms.length + expressions.length);
	const recurrence = createRecurrence(laws.length, capacity);
	const { add, multiply, coefficients } = recurrence;
	const levels = new Float64Array(model.ids.length);
	/** By slot of the program. */
	const values: Value[] = Array.from({ length: size }, () => one);
	model.stocks.forEach((node, stock) => (values[node] = whole(stock)));
	const numbers = coefficientsOf(model);
	let now: Segment;

	const complement = (a: Value) => add(one, multiply(minusOne, a));

	/** high · r. */
	function share(term: Term): Value {
		const high = number(highOf(term)(numbers));
		const reading = values[term.slot]!;
		if (!term.weight) return multiply(high, reading);
		const given = values[term.weight.input]!;
		return multiply(multiply(high, term.weight.complement ? complement(given) : given), reading);
	}

	function product(first: number, factors: readonly Term[]): Value {
		let value = number(first);
		for (const term of factors) value = multiply(value, add(number(lowOf(term)(numbers)), share(term)));
		return value;
	}

	function sum(first: number, terms: readonly Term[]): Value {
		let value = number(first);
		for (const term of terms) value = add(value, share(term));
		return value;
	}

	function activation({ rate, node, factors, start, terms }: Expression): Value {
		const scale = rate ? numbers[rate][node]! : 1;
		return multiply(product(scale, factors), sum(start === 'base' ? numbers.base[node]! : start, terms));
	}

	/** 3x² − 2x³ of a node, where its examples, too, are seen. */
	function majority(node: number, examples: readonly Term[]): Value {
		const seen = complement(multiply(complement(values[node]!), product(1, examples)));
		return multiply(multiply(seen, seen), add(number(3), multiply(number(-2), seen)));
	}

	/** 1 + Σ w · r² · x. */
	function strain(stock: number, strains: readonly Term[]): Value {
		let value = one;
		for (const term of strains) {
			value = add(value, multiply(multiply(share(term), values[term.slot]!), whole(stock)));
		}
		return value;
	}

	return {
		coefficients,
		begin(segment) {
			now = segment;
			const { moving, shocked } = segment;
			segment.writeInputs(segment.from, levels);
			for (const input of model.inputs) values[input] = number(levels[input]!);
			moving.forEach((input, i) => (values[input] = whole(laws.length + i)));
			const shock = shocked ? whole(laws.length + moving.length) : number(0);
			recurrence.begin(moving.length + 1);
			for (const { slot, expression, majorityOf } of steps) {
				values[slot] =
					majorityOf === undefined ? activation(expression) : majority(majorityOf, expression.factors);
			}
			laws.forEach(({ gain, loss, strains }, stock) => {
				const node = model.stocks[stock]!;
				const shaken = multiply(number(numbers.shock[node]!), shock);
				const lost = add(product(numbers.loss[node]!, loss.factors), sum(0, loss.terms));
				recurrence.govern(
					stock,
					add(activation(gain), shaken),
					strains.length > 0 ? multiply(lost, strain(stock, strains)) : lost
				);
			});
		},
		expand(week, order) {
			if (now.moving.length > 0 || now.shocked) {
				now.expand(week, order, coefficients, laws.length * stride, stride);
			}
			recurrence.expand(order);
		}
	};
}

/** A power series, `after` its middle. (Horner's rule, apart for even and odd powers, so that neither waits for the other.) */
export function sumOf(coefficients: Float64Array, at: number, order: number, after: number): number {
	const square = after * after;
	let one = 0;
	let other = 0;
	let k = at + order;
	for (; k > at; k -= 2) {
		one = one * square + coefficients[k]!;
		other = other * square + coefficients[k - 1]!;
	}
	return k < at ? one * after + other : one * square + coefficients[at]! + other * after;
}
