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
const tolerance = 1e-4;
/** Draws that are solved together: so many that looking up what to do costs little, so few that their numbers stay close at hand. */
const atOnce = 50;
/** Draws for which there is room from the first. */
const firstRoom = 8 * atOnce;
/** The middle 80 %. */
const edges = [0.1, 0.9];

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
	const batch = batchOf(model, variation);
	const start = new Float64Array(model.stocks.length * atOnce);
	const own = segments(model, variation.setting, weeks);
	// No number of the map has a say in what the inputs do.
	const raised = ranked.map((id) => segments(model, more(model, variation.setting, id), weeks));

	// All of whole blocks, though not all of their draws may have been asked for yet.
	const points: Float64Array[] = [];
	/** By week, the outcome of each draw. */
	const courses = Array.from({ length: weeks + 1 }, () => new Float64Array(firstRoom));
	/** The ranked input that adds most; −1: none adds. */
	const best: number[] = [];
	let taken = 0;

	return {
		assumptions: variation.assumptions,
		advance(draws) {
			taken += draws;
			while (points.length < taken) takeBlock();
		},
		band() {
			const [lowest, low, high, highest] = envelope(courses, taken, weeks);
			const firsts = new Int32Array(ranked.length);
			for (let i = 0; i < taken; i++) if (best[i]! >= 0) firsts[best[i]!]!++;
			return {
				draws: taken,
				lowest,
				low,
				high,
				highest,
				firsts,
				influence: influence(points, courses[weeks]!, taken, variation.assumptions.length)
			};
		}
	};

	/** Which draws share their steps hangs on their places alone: a band is the same however its draws are dealt out. */
	function takeBlock(): void {
		const { rows } = batch;
		const first = points.length;
		if (first + atOnce > courses[0]!.length)
			courses.forEach((course, week) => (courses[week] = longer(course)));
		for (let i = 0; i < atOnce; i++) {
			const point = new Float64Array(dimension);
			draw(first + i, point);
			const numbers = variation.vary(point);
			batch.take(i, numbers);
			model.stocks.forEach((node, stock) => (start[stock * atOnce + i] = numbers.initial[node]!));
			points.push(point);
			best.push(-1);
		}
		march(batch, own, start, tolerance, (week, outcome) => {
			const course = courses[week]!;
			for (let i = 0; i < atOnce; i++) course[first + i] = rows[outcome + i]!;
		});
		const most = new Float64Array(atOnce);
		raised.forEach((parts, place) => {
			const last = new Float64Array(atOnce);
			march(batch, parts, start, tolerance, (week, outcome) => {
				if (week === weeks) last.set(rows.subarray(outcome, outcome + atOnce));
			});
			for (let i = 0; i < atOnce; i++) {
				const gain = last[i]! - courses[weeks]![first + i]!;
				if (gain > most[i]!) [most[i], best[first + i]] = [gain, place];
			}
		});
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

function longer(values: Float64Array): Float64Array<ArrayBuffer> {
	const more = new Float64Array(2 * values.length);
	more.set(values);
	return more;
}

/** Week by week: lowest, edges of the middle, highest. */
function envelope(
	courses: readonly Float64Array[],
	count: number,
	weeks: number
): [Float64Array, Float64Array, Float64Array, Float64Array] {
	const line = () => new Float64Array(weeks + 1);
	const lines: ReturnType<typeof envelope> = [line(), line(), line(), line()];
	const values = new Float64Array(count);
	for (let week = 0; week <= weeks; week++) {
		const course = courses[week]!;
		let least = Infinity;
		let most = -Infinity;
		for (let i = 0; i < values.length; i++) {
			const level = course[i]!;
			values[i] = level;
			if (level < least) least = level;
			if (level > most) most = level;
		}
		[least, ...quantiles(values, edges), most].forEach((level, i) => (lines[i]![week] = level));
	}
	return lines;
}

function influence(
	points: readonly Float64Array[],
	course: Float64Array,
	n: number,
	count: number
): Float64Array {
	const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => course[a]! - course[b]!);
	const ranks = new Float64Array(n);
	order.forEach((draw, rank) => (ranks[draw] = rank - (n - 1) / 2));
	const spread = (n * (n * n - 1)) / 12;
	return Float64Array.from({ length: count }, (_, j) => {
		let sum = 0;
		let squares = 0;
		let along = 0;
		for (let i = 0; i < n; i++) {
			const value = points[i]![j]!;
			sum += value;
			squares += value * value;
			along += value * ranks[i]!;
		}
		const variance = squares - (sum * sum) / n;
		return variance > 0 && n > 1 ? along / Math.sqrt(variance * spread) : 0;
	});
}
