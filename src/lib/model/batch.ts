/** The right-hand side of a model for many readings of its numbers at once: `rates.ts`, row by row. */
import type { Coefficients } from './coefficients.ts';
import { leadingTo, readsOf, run } from './instructions.ts';
import {
	change,
	changeByProduct,
	changeBySum,
	changeBySums,
	majority,
	product,
	push,
	room,
	strain,
	sum,
	sums,
	workspace as rows,
	type Kernel,
	type Law
} from './kernels.ts';
import { program, type Expression, type Term } from './program.ts';
import { createSheet } from './sheet.ts';
import type { Segment } from './timeline.ts';
import type { Model } from './types.ts';

/**
 * Evaluates so many readings of a model. A place is where a row begins in `rows`; the stocks' rows follow one another. All batches
 * work in the same place: what one has there is lost when another is used.
 */
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

/** What has its own way of becoming a change; anything else becomes a gain first. */
const laws = new Map<Kernel, Law>([
	[product, changeByProduct],
	[sum, changeBySum],
	[sums, changeBySums]
]);

/** How a stock changes. */
interface Change {
	readonly law: Law;
	readonly stock: number;
	readonly loss: number;
	readonly gate: number;
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly d: number;
	readonly e: number;
}

/**
 * Lays a model's program out as instructions over rows.
 *
 * @param width how many readings, or fewer where the model is too large for the room
 * @param spare how many rows the caller needs for each stock
 * @param pure whether the floor of a flow (by index) is 0 in every reading: then less is to be multiplied
 */
export function createBatch(
	model: Model,
	width: number,
	spare: number,
	pure: (flow: number) => boolean
): Batch {
	const { size, steps, stocks } = program(model);
	const sheet = createSheet(size, width, pure);
	const { values, settling, running } = sheet;
	const first = sheet.row(stocks.length);
	model.stocks.forEach((node, stock) => (values[node] = first + stock * width));
	for (const node of model.inputs) values[node] = sheet.row();
	const own = sheet.row(spare * stocks.length);

	for (const { slot, expression, majorityOf } of steps) {
		if (majorityOf === undefined) values[slot] = activation(expression);
		else {
			const ofInput = model.inputs.includes(majorityOf);
			const [outer, inner] = parted(ofInput ? [] : expression.factors);
			const unseen = sheet.factors(running, sheet.factors(settling, sheet.one, outer), inner);
			values[slot] = sheet.write(
				ofInput ? settling : running,
				majority,
				sheet.row(),
				values[majorityOf]!,
				unseen
			);
		}
	}
	const outcome = values[model.outcome]!;
	const shown = leadingTo(outcome, running);
	const changes = stocks.map(({ gain, loss, strains }, stock) => ({
		...gained(gain),
		loss: worn(lost(loss), strains, first + stock * width),
		stock: first + stock * width,
		shock: sheet.number((numbers) => numbers.shock[model.stocks[stock]!]!)
	}));
	// Where there is no room for so many readings, there is for fewer.
	if (sheet.length() > room && width > 1) return createBatch(model, width >> 1, spare, pure);
	const levels = new Float64Array(model.ids.length);

	function activation(expression: Expression): number {
		const { value, gates } = begun(expression);
		return sheet.factors(running, value, gates);
	}

	/**
	 * The gain of a stock and its law. One bare gate is left to the law, and so is what is to be done last: that saves two rows.
	 */
	function gained(expression: Expression): Omit<Change, 'stock' | 'loss'> {
		const { value, gates } = begun(expression);
		const bareGate = gates.find(sheet.bare);
		const rest = gates.filter((term) => term !== bareGate);
		const a = sheet.factors(running, value, rest);
		const gate = bareGate ? values[bareGate.slot]! : sheet.one;
		const last = running.at(-1);
		const law = last?.out === a && laws.get(last.kernel);
		if (!law) return { law: change, gate, a, b: sheet.zero, c: sheet.zero, d: sheet.zero, e: sheet.zero };
		return { ...running.pop()!, law, gate };
	}

	/** The scale is multiplied into the sum once, when inputs are settled. */
	function begun({ rate, node, factors: gates, start, terms: causes }: Expression) {
		const [known, open] = parted(gates);
		const [outer, inner] = parted(causes);
		const scale = sheet.factors(
			settling,
			rate ? sheet.number((numbers) => numbers[rate][node]!) : sheet.one,
			known
		);
		const from =
			start === 'base'
				? sheet.number((numbers) => numbers.base[node]!)
				: start === 0
					? sheet.zero
					: sheet.one;
		const value = sheet.terms(running, sheet.times(scale, sheet.terms(settling, from, outer)), inner, scale);
		return { value, gates: open };
	}

	function lost({ node, factors: guards, terms: inhibitors }: Expression): number {
		const [outer, inner] = parted(inhibitors);
		const [known, guarding] = parted(guards);
		const scale = sheet.factors(
			settling,
			sheet.number((numbers) => numbers.loss[node]!),
			known
		);
		const more = sheet.terms(settling, sheet.zero, outer);
		// A guard that is alone can be taken off what all the rest is.
		const [guard] = guarding;
		const left =
			guard && guarding.length === 1
				? sheet.write(
						running,
						sum,
						sheet.row(),
						sheet.plus(settling, scale, more),
						sheet.times(scale, sheet.high(guard)),
						values[guard.slot]
					)
				: sheet.plus(running, sheet.factors(running, scale, guarding), more);
		return sheet.terms(running, left, inner);
	}

	/** loss · (1 + Σ w · r² · x) */
	function worn(loss: number, strains: readonly Term[], stock: number): number {
		if (strains.length === 0) return loss;
		const out = sheet.row();
		const wear = strains.reduce(
			(value, term) => sheet.write(running, strain, out, value, sheet.high(term), values[term.slot], stock),
			sheet.one
		);
		return sheet.write(running, product, sheet.row(), loss, wear);
	}

	return {
		rows,
		width,
		stocks: first,
		outcome,
		read: changes
			.filter(({ stock }) => stock === outcome || shown.some((each) => readsOf(each).includes(stock)))
			.map(({ stock }) => stock - first),
		spare: own,
		take(reading, numbers) {
			for (const { place, read } of sheet.taken) rows[place + reading] = read(numbers);
		},
		settle(segment, week) {
			segment.writeInputs(week, levels);
			rows.fill(0, sheet.zero, sheet.zero + width);
			rows.fill(1, sheet.one, sheet.one + width);
			for (const input of model.inputs) rows.fill(levels[input]!, values[input], values[input]! + width);
			run(settling, width);
		},
		derive(shock, out) {
			run(running, width);
			for (const { law, gate, loss, stock, shock: share, a, b, c, d, e } of changes) {
				law(width, out + stock - first, stock, loss, gate, a, b, c, d, e);
				if (shock !== 0) push(width, out + stock - first, shock, share, stock);
			}
		},
		complete() {
			run(shown, width);
		}
	};
}

/** What hangs on inputs alone, and what hangs on stocks, too. */
function parted(terms: readonly Term[]): [Term[], Term[]] {
	return [terms.filter((term) => term.outer), terms.filter((term) => !term.outer)];
}
