/** All resting places along one way through the inputs, stable and unstable: the curve that folds where places meet and end. */
import { rest } from './equilibrium.ts';
import { growing } from './linear.ts';
import { createNewton } from './newton.ts';
import { createRates } from './rates.ts';
import { createTracer, type Spot } from './trace.ts';
import type { Model, Setting } from './types.ts';

export interface RestingPlace {
	/** Where the inputs are, 0..1. */
	readonly at: number;
	/** Level of the outcome. */
	readonly outcome: number;
	/** Levels in the order of `Model.stocks`. */
	readonly stocks: Float64Array;
}

/** A stretch of places of one kind, each the neighbour of the next; it ends at a fold or where the inputs end. */
export interface Branch {
	/** Whether a small push dies out there. */
	readonly stable: boolean;
	readonly places: readonly RestingPlace[];
}

export interface Branches {
	readonly branches: readonly Branch[];
	/** Where two branches meet and end: the tipping points, in rising order of `at`. */
	readonly folds: readonly RestingPlace[];
}

/** Places closer than this, in every level, are one. */
const same = 1e-6;

/**
 * Follows the resting places while some inputs move together from 0 to 1, from the lowest and the highest place at either
 * end. (A closed ring of places that reaches neither end is not found.)
 *
 * @param together node ids of the inputs
 * @param setting whose other inputs hold; its start and its events play no part
 */
export function branchesOf(model: Model, setting: Setting, together: readonly string[]): Branches {
	const rates = createRates(model);
	const levels = Float64Array.from(model.ids, (id, node) => setting.inputs[id] ?? model.initial[node] ?? 0);
	const moved = together.map((id) => model.indexOf.get(id)!);
	const n = model.stocks.length;
	const { differentiate } = createNewton((x, out) => rates.derive(x, 0, out, 0), n);
	const jacobian = new Float64Array(n * n);
	const trace = createTracer(n, settle, rates);

	const lines: (readonly Spot[])[] = [];
	for (const end of [0, 1] as const) {
		for (const start of [0, 1]) {
			const x = ending(end, start);
			if (x && !lines.some((line) => reaches(line, end, x))) lines.push(trace(x, end));
		}
	}
	return {
		branches: lines.flatMap(split),
		folds: lines.flatMap((line) => line.filter(({ fold }) => fold).map(placeOf)).sort((a, b) => a.at - b.at)
	};

	function settle(at: number): void {
		for (const node of moved) levels[node] = at;
		rates.settle(levels);
	}

	/** The stocks at an end of the way, from all of them at one level; nothing where they never rest. */
	function ending(at: number, start: number): Float64Array | undefined {
		const inputs = { ...setting.inputs, ...Object.fromEntries(together.map((id) => [id, at])) };
		try {
			const place = rest(model, { inputs }, start);
			return Float64Array.from(model.stocks, (node) => place[node]!);
		} catch {
			return undefined;
		}
	}

	/** A line cut at its folds, and wherever else it becomes or ceases to be stable. */
	function split(line: readonly Spot[]): Branch[] {
		const found: { stable: boolean; places: RestingPlace[] }[] = [];
		let open: { stable: boolean; places: RestingPlace[] } | undefined;
		for (const [i, spot] of line.entries()) {
			const place = placeOf(spot);
			if (spot.fold) {
				open?.places.push(place);
				open = undefined;
				continue;
			}
			const stable = isStable(spot);
			if (open?.stable !== stable) {
				const before = line[i - 1];
				found.push((open = { stable, places: before ? [placeOf(before)] : [] }));
			}
			open.places.push(place);
		}
		return found;
	}

	function isStable({ x, at }: Spot): boolean {
		settle(at);
		differentiate(x.slice(), jacobian);
		return growing(jacobian, n) === 0;
	}

	function placeOf({ x, at }: Spot): RestingPlace {
		settle(at);
		rates.complete(x, levels, 0);
		return { at, outcome: levels[model.outcome]!, stocks: x };
	}
}

function reaches(line: readonly Spot[], end: number, x: Float64Array): boolean {
	return [line[0], line.at(-1)].some(
		(spot) => spot?.at === end && spot.x.every((level, i) => Math.abs(level - x[i]!) < same)
	);
}
