/** The right-hand side of a model for many readings of its numbers at once: `rates.ts`, row by row. */
import type { Coefficients } from './coefficients.ts';
import { leadingTo, readsOf, run, type Instruction } from './instructions.ts';
import { change, gate, majority, product, push, rest, strain, sum, sums, type Kernel } from './kernels.ts';
import { highOf, lowOf, program, type Expression, type Term } from './program.ts';
import type { Segment } from './timeline.ts';
import type { Model } from './types.ts';

/** Evaluates so many readings of a model. A place is where a row begins in `rows`; the stocks' rows follow one another. */
export interface Batch {
	readonly rows: Float64Array;
	/** Readings, and numbers a row. */
	readonly width: number;
	/** Place of the first stock's row: where levels are read. */
	readonly stocks: number;
	/** Place of the outcome's row, known after `complete` or `derive`. */
	readonly outcome: number;
	/** Where, from the first stock's row on, the rows begin that `complete` reads. */
	readonly read: readonly number[];
	/** Place of the first of the `spare` rows, each as long as all stocks' rows, which are the caller's own. */
	readonly spare: number;
	/** Takes over a reading's numbers; before the others. */
	take(reading: number, numbers: Coefficients): void;
	/** Takes over the inputs as they are at a week of a stretch; they are the same for all readings. */
	settle(segment: Segment, week: number): void;
	/** dx/dt of all stocks, per week, into rows from the place `out` on. */
	derive(shock: number, out: number): void;
	/** Works out the outcome. */
	complete(): void;
}

/**
 * Lays a model's program out as instructions over rows.
 *
 * @param spare how many rows the caller needs for each stock
 * @param pure whether the floor of a flow (by index) is 0 in every reading: then less is to be multiplied
 */
export function createBatch(
	model: Model,
	width: number,
	spare: number,
	pure: (flow: number) => boolean
): Batch {
	const { size, steps, stocks: laws } = program(model);
	let end = 0;
	const row = () => (end += width) - width;
	/** Rows that hold a number of each reading. */
	const taken: { readonly place: number; readonly read: (numbers: Coefficients) => number }[] = [];
	/** What hangs on inputs alone; then what hangs on stocks, too. */
	const settling: Instruction[] = [];
	const running: Instruction[] = [];

	const values = new Int32Array(size).fill(-1);
	for (const node of model.stocks) values[node] = row();
	for (const node of model.inputs) values[node] = row();
	const own = end;
	end += spare * laws.length * width;
	const zero = row();
	const one = row();

	for (const { slot, expression, majorityOf } of steps) {
		if (majorityOf === undefined) values[slot] = activation(expression);
		else {
			const into = model.inputs.includes(majorityOf) ? settling : running;
			const unseen = factors(into, one, into === settling ? [] : expression.factors);
			values[slot] = write(into, majority, row(), values[majorityOf]!, unseen);
		}
	}
	const outcome = values[model.outcome]!;
	const shown = leadingTo(outcome, running);
	const changes = laws.map(({ gain, loss, strains }, stock) => ({
		...gained(gain),
		loss: worn(lost(loss), strains, stock * width),
		stock: stock * width,
		shock: number((numbers) => numbers.shock[model.stocks[stock]!]!)
	}));
	const rows = new Float64Array(end);
	rows.fill(1, one, one + width);
	const levels = new Float64Array(model.ids.length);

	function number(read: (numbers: Coefficients) => number): number {
		const place = row();
		taken.push({ place, read });
		return place;
	}

	function write(
		into: Instruction[],
		kernel: Kernel,
		out: number,
		a: number,
		b: number,
		c = zero,
		d = zero,
		e = zero
	): number {
		into.push({ kernel, out, a, b, c, d, e });
		return out;
	}

	function times(a: number, b: number): number {
		return a === one ? b : b === one ? a : write(settling, product, row(), a, b);
	}

	/** `high` of a term, with what an input gives. */
	function high(term: Term): number {
		const place = number((numbers) => highOf(term, numbers));
		if (!term.weight) return place;
		const { input, complement } = term.weight;
		return write(settling, complement ? rest : product, row(), place, values[input]!);
	}

	/** first · Π (low + high · r) */
	function factors(into: Instruction[], first: number, terms: readonly Term[]): number {
		if (terms.length === 0) return first;
		const out = row();
		return terms.reduce((value, term) => {
			if (bare(term)) return write(into, product, out, value, values[term.slot]!);
			const low = number((numbers) => lowOf(term, numbers));
			return write(into, gate, out, value, low, high(term), values[term.slot]);
		}, first);
	}

	/** first + scale · Σ high · r */
	function terms(into: Instruction[], first: number, all: readonly Term[], scale = one): number {
		if (all.length === 0) return first;
		const out = row();
		let value = first;
		for (let i = 0; i < all.length; i += 2) {
			const [term, next] = [all[i]!, all[i + 1]];
			const place = times(scale, high(term));
			value = next
				? write(into, sums, out, value, place, values[term.slot], times(scale, high(next)), values[next.slot])
				: write(into, sum, out, value, place, values[term.slot]);
		}
		return value;
	}

	function activation(expression: Expression): number {
		const { value, gates } = begun(expression);
		return factors(running, value, gates);
	}

	/** Apart from one bare gate, which the change is multiplied by: that saves a row. */
	function gained(expression: Expression): { readonly gain: number; readonly last: number } {
		const { value, gates } = begun(expression);
		const last = gates.find(bare);
		return {
			gain: factors(
				running,
				value,
				gates.filter((term) => term !== last)
			),
			last: last ? values[last.slot]! : one
		};
	}

	/** Whether a factor is the reading itself. */
	function bare({ role, flow }: Term): boolean {
		return role === 'gate' && pure(flow);
	}

	/** The scale is multiplied into the sum once, when inputs are settled. */
	function begun({ rate, node, factors: gates, start, terms: causes }: Expression) {
		const scale = factors(
			settling,
			rate ? number((numbers) => numbers[rate][node]!) : one,
			gates.filter((term) => term.outer)
		);
		const from = start === 'base' ? number((numbers) => numbers.base[node]!) : start === 0 ? zero : one;
		const known = terms(
			settling,
			from,
			causes.filter((term) => term.outer)
		);
		const value = terms(
			running,
			times(scale, known),
			causes.filter((term) => !term.outer),
			scale
		);
		return { value, gates: gates.filter((term) => !term.outer) };
	}

	function lost({ node, factors: guards, terms: inhibitors }: Expression): number {
		const [outer, inner] = [
			inhibitors.filter((term) => term.outer),
			inhibitors.filter((term) => !term.outer)
		];
		const scale = factors(
			settling,
			number((numbers) => numbers.loss[node]!),
			guards.filter((term) => term.outer)
		);
		const guarded = guards.filter((term) => !term.outer);
		const left = factors(running, scale, guarded);
		if (outer.length === 0) return terms(running, left, inner);
		const known = terms(settling, zero, outer);
		const all = write(guarded.length > 0 ? running : settling, sum, row(), left, one, known);
		return terms(running, all, inner);
	}

	/** loss · (1 + Σ w · r² · x) */
	function worn(loss: number, strains: readonly Term[], stock: number): number {
		if (strains.length === 0) return loss;
		const out = row();
		const wear = strains.reduce(
			(value, term) => write(running, strain, out, value, high(term), values[term.slot], stock),
			one
		);
		return write(running, product, row(), loss, wear);
	}

	return {
		rows,
		width,
		stocks: 0,
		outcome,
		read: model.stocks.flatMap((_, stock) =>
			stock * width === outcome || shown.some((each) => readsOf(each).includes(stock * width))
				? [stock * width]
				: []
		),
		spare: own,
		take(reading, numbers) {
			for (const { place, read } of taken) rows[place + reading] = read(numbers);
		},
		settle(segment, week) {
			segment.writeInputs(week, levels);
			for (const input of model.inputs) rows.fill(levels[input]!, values[input], values[input]! + width);
			run(settling, rows, width);
		},
		derive(shock, out) {
			run(running, rows, width);
			for (const { gain, last, loss, stock, shock: share } of changes) {
				change(rows, width, out + stock, gain, loss, stock, last, zero);
				if (shock !== 0) push(rows, width, out + stock, shock, share, stock);
			}
		},
		complete() {
			run(shown, rows, width);
		}
	};
}
