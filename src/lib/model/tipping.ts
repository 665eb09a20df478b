/** Where two inputs decide how many resting places there are: the lowest and the highest in every cell of a grid. */
import { rest } from './equilibrium.ts';
import { orderOf, type Direction } from './order.ts';
import { createRates, type Rates } from './rates.ts';
import { createSeeker, type Side } from './seek.ts';
import { solve } from './solve.ts';
import type { Model, Setting } from './types.ts';

/** Node ids of the inputs along the grid: left to right, and bottom to top. */
export type Axes = readonly [across: string, up: string];

/** Cell (column, row) has number row · size + column; there the inputs are column / (size − 1) and row / (size − 1). */
export interface TippingMap {
	/** Cells a side. */
	readonly size: number;
	/** The outcome at the lowest and at the highest resting place, 0..1; NaN where nothing comes to rest. */
	readonly lowest: Float64Array;
	readonly highest: Float64Array;
	/** The stocks there, cell by cell in the order of `Model.stocks`. */
	readonly stocks: { readonly lowest: Float64Array; readonly highest: Float64Array };
	/**
	 * Whether no other resting place lies outside these two: no stock makes another fall. Else they are only those reached from
	 * all stocks at 0 and at 1.
	 */
	readonly ordered: boolean;
}

/** The lowest or the highest places of all cells. */
interface Branch {
	readonly stocks: Float64Array;
	readonly outcome: Float64Array;
}

/**
 * The resting places in every cell, each continued from its neighbours; no rate is larger than 1e-10 there.
 *
 * @param setting whose other inputs hold; its start and its events play no part
 * @param size cells a side, at least 2
 */
export function tippingMap(model: Model, setting: Setting, axes: Axes, size = 64): TippingMap {
	const { cooperative, inputs } = orderOf(model);
	const directions = axes.map((id) => inputs[id] ?? 0) as [Direction, Direction];
	const branch = (side: Side) =>
		cooperative
			? continued(model, setting, axes, size, side, directions)
			: fromScratch(model, setting, axes, size, side);
	const lowest = branch(1);
	const highest = branch(-1);
	return {
		size,
		lowest: lowest.outcome,
		highest: highest.outcome,
		stocks: { lowest: lowest.stocks, highest: highest.stocks },
		ordered: cooperative
	};
}

/**
 * The outcome at the model's horizon in one row of cells, from the setting's start and with its events.
 *
 * @returns levels, 0..1, left to right
 */
export function horizonRow(
	model: Model,
	setting: Setting,
	axes: Axes,
	size: number,
	row: number
): Float64Array {
	return Float64Array.from({ length: size }, (_, column) => {
		const { rows, width, weeks } = solve(model, cellSetting(setting, axes, size, row * size + column));
		return rows[weeks * width + model.outcome]!;
	});
}

/**
 * One branch, cell after cell so that where an input pushes the stocks one way the neighbour before bounds the cell, and
 * all neighbours before guess it.
 */
function continued(
	model: Model,
	setting: Setting,
	axes: Axes,
	size: number,
	side: Side,
	directions: readonly [Direction, Direction]
): Branch {
	const rates = createRates(model);
	const n = model.stocks.length;
	const { seek } = createSeeker(rates, n);
	const stocks = new Float64Array(size * size * n);
	const outcome = new Float64Array(size * size);
	const levels = settingLevels(model, setting);
	const place = new Float64Array(n);
	const bound = new Float64Array(n);
	const backwards = directions.map((direction) => direction === -side);
	const across = backwards[0] ? 1 : -1;
	const up = backwards[1] ? size : -size;

	for (let i = 0; i < size; i++) {
		const row = backwards[1] ? size - 1 - i : i;
		for (let j = 0; j < size; j++) {
			const column = backwards[0] ? size - 1 - j : j;
			const cell = row * size + column;
			// Numbers of the cells before this one in its row, in its column, and of both; −1 where there is none.
			const beside = j > 0 ? cell + across : -1;
			const under = i > 0 ? cell + up : -1;
			for (let k = 0; k < n; k++) {
				const a = beside < 0 ? NaN : stocks[beside * n + k]!;
				const b = under < 0 ? NaN : stocks[under * n + k]!;
				let least = side > 0 ? 0 : 1;
				if (beside >= 0 && directions[0] !== 0) least = a;
				if (under >= 0 && directions[1] !== 0) {
					least = side > 0 ? Math.max(least, b) : Math.min(least, b);
				}
				bound[k] = least;
				if (beside >= 0 && under >= 0) place[k] = a + b - stocks[(beside + up) * n + k]!;
				else if (beside >= 0) place[k] = j > 1 ? 2 * a - stocks[(beside + across) * n + k]! : a;
				else if (under >= 0) place[k] = i > 1 ? 2 * b - stocks[(under + up) * n + k]! : b;
				else place[k] = least;
			}
			settleCell(model, rates, levels, axes, size, cell);
			const found = seek(place, bound, side)
				? place
				: stocksOf(model, rest(model, cellSetting(setting, axes, size, cell), bound));
			stocks.set(found, cell * n);
			rates.complete(found, levels, 0);
			outcome[cell] = levels[model.outcome]!;
		}
	}
	return { stocks, outcome };
}

/** Every cell by itself, from all stocks at 0 or at 1: where stocks make each other fall no neighbour is a bound. */
function fromScratch(model: Model, setting: Setting, axes: Axes, size: number, side: Side): Branch {
	const n = model.stocks.length;
	const stocks = new Float64Array(size * size * n).fill(NaN);
	const outcome = new Float64Array(size * size).fill(NaN);
	for (let cell = 0; cell < size * size; cell++) {
		try {
			const levels = rest(model, cellSetting(setting, axes, size, cell), side > 0 ? 0 : 1);
			stocks.set(stocksOf(model, levels), cell * n);
			outcome[cell] = levels[model.outcome]!;
		} catch {
			// It moves for ever: the cell stays without a number.
		}
	}
	return { stocks, outcome };
}

function stocksOf(model: Model, levels: Float64Array): Float64Array {
	return Float64Array.from(model.stocks, (node) => levels[node]!);
}

/** The levels of a setting's inputs, where those of `Model.ids` have their places. */
function settingLevels(model: Model, setting: Setting): Float64Array {
	return Float64Array.from(model.ids, (id, node) => setting.inputs[id] ?? model.initial[node] ?? 0);
}

function settleCell(
	model: Model,
	rates: Rates,
	levels: Float64Array,
	[across, up]: Axes,
	size: number,
	cell: number
): void {
	levels[model.indexOf.get(across)!] = (cell % size) / (size - 1);
	levels[model.indexOf.get(up)!] = Math.floor(cell / size) / (size - 1);
	rates.settle(levels);
}

function cellSetting(setting: Setting, [across, up]: Axes, size: number, cell: number): Setting {
	const moved = { [across]: (cell % size) / (size - 1), [up]: Math.floor(cell / size) / (size - 1) };
	return { ...setting, inputs: { ...setting.inputs, ...moved } };
}
