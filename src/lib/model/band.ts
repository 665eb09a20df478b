/** How sure the curve is: its course under many other readings of the map's numbers. */
import type { ConceptMap } from '#lib/map/schema.ts';
import { createVariation, type Assumption } from './assumptions.ts';
import { createDraws } from './draws.ts';
import { createIntegrator, type Integrator } from './integrate.ts';
import { quantiles } from './quantile.ts';
import { levelOf, tenPoints, withInput } from './sensitivity.ts';
import { createSeries, type Series } from './series.ts';
import { segments, type Segment } from './timeline.ts';
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

/** A band is looked at, not read off: levels are within 1e-3, a third of a pixel. */
const control = { tolerance: 1e-3 };
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
	const { series, integrate } = engineOf(model);
	const start = new Float64Array(model.stocks.length);
	const stocks = start.slice();
	const own = segments(model, variation.setting, weeks);
	// No number of the map has a say in what the inputs do.
	const raised = ranked.map((id) => segments(model, more(model, variation.setting, id), weeks));

	const points: Float64Array[] = [];
	const courses: Float64Array[] = [];
	const firsts = new Int32Array(ranked.length);

	return {
		assumptions: variation.assumptions,
		advance(draws) {
			for (let i = 0; i < draws; i++) take();
		},
		band() {
			const [lowest, low, high, highest] = envelope(courses, weeks);
			return {
				draws: courses.length,
				lowest,
				low,
				high,
				highest,
				firsts: firsts.slice(),
				influence: influence(points, courses, variation.assumptions.length, weeks)
			};
		}
	};

	function take(): void {
		const point = new Float64Array(dimension);
		draw(points.length, point);
		const numbers = variation.vary(point);
		for (let i = 0; i < start.length; i++) start[i] = numbers.initial[model.stocks[i]!]!;
		series.take(numbers);
		const course = new Float64Array(weeks + 1);
		stocks.set(start);
		integrate(own, stocks, control, ({ from, until, order }) => {
			for (let week = Math.ceil(from); week <= until; week++) {
				course[week] = series.outcome(week - from, order);
			}
		});
		points.push(point);
		courses.push(course);
		let best = -1;
		let most = 0;
		raised.forEach((parts, i) => {
			const gain = lastOutcome(parts) - course[weeks]!;
			if (gain > most) [best, most] = [i, gain];
		});
		if (best >= 0) firsts[best]!++;
	}

	function lastOutcome(parts: readonly Segment[]): number {
		let outcome = 0;
		stocks.set(start);
		integrate(parts, stocks, control, ({ from, until, order }) => {
			if (until === weeks) outcome = series.outcome(until - from, order);
		});
		return outcome;
	}
}

/** What a solution is worked out with; every draw begins by putting its own numbers in. */
interface Engine {
	readonly series: Series;
	readonly integrate: Integrator;
}

/** Kept, because a loop that has run is a fast one: a slider that moves asks for a band at every frame. */
const engines = new WeakMap<Model, Engine>();

function engineOf(model: Model): Engine {
	const known = engines.get(model);
	if (known) return known;
	const series = createSeries(model);
	const engine: Engine = { series, integrate: createIntegrator(series) };
	engines.set(model, engine);
	return engine;
}

/** The setting with ten points more of an input, at most to 1. */
function more(model: Model, setting: Setting, id: string): Setting {
	const input = model.indexOf.get(id);
	if (input === undefined) throw new RangeError(`input: ${id}`);
	return withInput(model, setting, input, Math.min(1, levelOf(model, setting, input) + tenPoints));
}

/** Week by week: lowest, edges of the middle, highest. */
function envelope(
	courses: readonly Float64Array[],
	weeks: number
): [Float64Array, Float64Array, Float64Array, Float64Array] {
	const line = () => new Float64Array(weeks + 1);
	const lines: ReturnType<typeof envelope> = [line(), line(), line(), line()];
	const values = new Float64Array(courses.length);
	for (let week = 0; week <= weeks; week++) {
		let least = Infinity;
		let most = -Infinity;
		for (let i = 0; i < values.length; i++) {
			const level = courses[i]![week]!;
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
	courses: readonly Float64Array[],
	count: number,
	week: number
): Float64Array {
	const n = points.length;
	const order = Array.from(points.keys()).sort((a, b) => courses[a]![week]! - courses[b]![week]!);
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
