/** How sure the curve is: its course under many other readings of the map's numbers. */
import type { ConceptMap } from '#lib/map/schema.ts';
import { createVariation, type Assumption, type Variation } from './assumptions.ts';
import { createBatch, type Batch } from './batch.ts';
import { createDraws } from './draws.ts';
import { march, spareRows } from './march.ts';
import { quantiles } from './quantile.ts';
import { levelOf, tenPoints, withInput } from './sensitivity.ts';
import { segments } from './timeline.ts';
import type { Model, Setting } from './types.ts';

/** What so many draws have shown. */
export interface Band {
	readonly draws: number;
	/** The outcome (0..1) at each week from 0: the lowest of all draws, the edges of the middle 80 %, the highest. */
	readonly lowest: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly highest: Float64Array;
	/** By ranked input, in how many draws ten points more of it add most to the outcome at the last week. */
	readonly firsts: Int32Array;
	/**
	 * By assumption, how closely the outcome at the last week goes along with it: the correlation of the number with the
	 * outcome's rank among the draws, −1..1.
	 */
	readonly influence: Float64Array;
}

/** A band that grows draw by draw. */
export interface BandStudy {
	/** In the order of `Band.influence`. */
	readonly assumptions: readonly Assumption[];
	/** Takes so many draws more. */
	advance(draws: number): void;
	/** What is known so far; at least one draw. */
	band(): Band;
}

export interface BandOptions {
	/** Whole; the map's horizon unless given. */
	readonly weeks?: number;
	/** Node ids of the inputs to rank; each costs a solution a draw. None unless given. */
	readonly ranked?: readonly string[];
	/** A whole number. */
	readonly seed?: number;
}

/** Of a step. A band is looked at, not read off: its edges are then within 1e-3, a third of a pixel. */
const tolerance = 2e-4;
/** Draws that are solved together: so many that looking up what to do costs little, so few that their numbers stay close at hand. */
const atOnce = 50;
/** The lowest, the middle 80 %, the highest. */
const edges = [0, 0.1, 0.9, 1];

/** Draws that were solved together, though not all of them may have been asked for yet; a line has a number of each. */
interface Block {
	/** Draws, and numbers a line. */
	readonly width: number;
	/** A line an assumption: where in its range the draws have it. */
	readonly points: Float64Array;
	/** A line a week: their outcomes. */
	readonly courses: Float64Array;
	/** The ranked input that adds most; −1: none adds. */
	readonly best: readonly number[];
}

/**
 * Draws all numbers of a map evenly from their ranges, independently of each other, and solves it for each draw.
 *
 * @param model the map, compiled
 * @throws RangeError as `solve` does
 */
export function createBandStudy(
	map: ConceptMap,
	model: Model,
	setting: Setting,
	{ weeks = model.horizon, ranked = [], seed = 0 }: BandOptions = {}
): BandStudy {
	const variation = createVariation(map, model, setting);
	const dimension = Math.max(1, variation.assumptions.length);
	const draw = createDraws(dimension, seed);
	const point = new Float64Array(dimension);
	const batch = batchOf(model, variation);
	const { width } = batch;
	const start = new Float64Array(model.stocks.length * width);
	const own = segments(model, variation.setting, weeks);
	// No number of the map has a say in what the inputs do.
	const raised = ranked.map((id) => segments(model, more(model, variation.setting, id), weeks));

	const blocks: Block[] = [];
	let taken = 0;

	return {
		assumptions: variation.assumptions,
		advance(draws) {
			taken += draws;
			while (blocks.length * width < taken) blocks.push(takeBlock(blocks.length * width));
		},
		band() {
			const [lowest, low, high, highest] = envelope(blocks, taken, weeks);
			const firsts = new Int32Array(ranked.length);
			const best = blocks.flatMap((block) => block.best);
			for (let i = 0; i < taken; i++) if (best[i]! >= 0) firsts[best[i]!]!++;
			return {
				draws: taken,
				lowest,
				low,
				high,
				highest,
				firsts,
				influence: influence(blocks, taken, weeks, variation.assumptions.length)
			};
		}
	};

	/** Which draws share their steps hangs on their places alone: a band is the same however its draws are dealt out. */
	function takeBlock(first: number): Block {
		const { rows } = batch;
		const points = new Float64Array(dimension * width);
		const courses = new Float64Array((weeks + 1) * width);
		for (let i = 0; i < width; i++) {
			draw(first + i, point);
			const numbers = variation.vary(point);
			batch.take(i, numbers);
			for (let stock = 0; stock < model.stocks.length; stock++) {
				start[stock * width + i] = numbers.initial[model.stocks[stock]!]!;
			}
			for (let j = 0; j < dimension; j++) points[j * width + i] = point[j]!;
		}
		march(batch, own, start, tolerance, (week, outcome) => {
			for (let i = 0; i < width; i++) courses[week * width + i] = rows[outcome + i]!;
		});
		const best = Array.from({ length: width }, () => -1);
		const most = new Float64Array(width);
		raised.forEach((parts, place) => {
			const last = new Float64Array(width);
			march(batch, parts, start, tolerance, (week, outcome) => {
				if (week === weeks) last.set(rows.subarray(outcome, outcome + width));
			});
			for (let i = 0; i < width; i++) {
				const gain = last[i]! - courses[weeks * width + i]!;
				if (gain > most[i]!) [most[i], best[i]] = [gain, place];
			}
		});
		return { width, points, courses, best };
	}
}

/** Kept, because a loop that has run is a fast one: a slider that moves asks for a band at every frame. */
const batches = new WeakMap<Model, Batch>();

function batchOf(model: Model, { assumptions }: Variation): Batch {
	const known = batches.get(model);
	if (known) return known;
	const varied = new Set(
		assumptions.flatMap(({ link, name }) => (link && name === 'floor' ? [link.id] : []))
	);
	const pure = (flow: number) => model.flows[flow]!.floor === 0 && !varied.has(model.flows[flow]!.id);
	const batch = createBatch(model, atOnce, spareRows, pure);
	batches.set(model, batch);
	return batch;
}

/** The setting with ten points more of an input, at most to 1. */
function more(model: Model, setting: Setting, id: string): Setting {
	const input = model.indexOf.get(id);
	if (input === undefined) throw new RangeError(`input: ${id}`);
	return withInput(model, setting, input, Math.min(1, levelOf(model, setting, input) + tenPoints));
}

/** A line of numbers that every block has, as far as there is room for it. */
function gather(
	blocks: readonly Block[],
	part: 'points' | 'courses',
	line: number,
	values: Float64Array
): void {
	let draw = 0;
	for (const { width, [part]: numbers } of blocks) {
		const end = Math.min(values.length, draw + width);
		for (let at = line * width; draw < end; draw++, at++) values[draw] = numbers[at]!;
	}
}

/** Week by week: lowest, edges of the middle, highest. */
function envelope(
	blocks: readonly Block[],
	count: number,
	weeks: number
): [Float64Array, Float64Array, Float64Array, Float64Array] {
	const line = () => new Float64Array(weeks + 1);
	const lines: ReturnType<typeof envelope> = [line(), line(), line(), line()];
	const values = new Float64Array(count);
	for (let week = 0; week <= weeks; week++) {
		gather(blocks, 'courses', week, values);
		quantiles(values, edges).forEach((level, i) => (lines[i]![week] = level));
	}
	return lines;
}

function influence(blocks: readonly Block[], n: number, weeks: number, count: number): Float64Array {
	const values = new Float64Array(n);
	gather(blocks, 'courses', weeks, values);
	const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
	const ranks = new Float64Array(n);
	order.forEach((draw, rank) => (ranks[draw] = rank - (n - 1) / 2));
	const spread = (n * (n * n - 1)) / 12;
	return Float64Array.from({ length: count }, (_, j) => {
		gather(blocks, 'points', j, values);
		const [variance, along] = moments(values, ranks);
		return variance > 0 && n > 1 ? along / Math.sqrt(variance * spread) : 0;
	});
}

/** The sum of squares of values about their mean, and that of their products with ranks (whose mean is 0). */
function moments(values: Float64Array, ranks: Float64Array): [number, number] {
	let sum = 0;
	let squares = 0;
	let along = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		sum += value;
		squares += value * value;
		along += value * ranks[i]!;
	}
	return [squares - (sum * sum) / values.length, along];
}
