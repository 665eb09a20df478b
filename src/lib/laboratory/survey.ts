/** What is worked out about tipping points beside the page: pure, so that it runs in a worker and in a test alike. */
import { branchesOf } from '#lib/model/branches.ts';
import { thereAndBack, type Moment, type Way } from '#lib/model/sweep.ts';
import { horizonRow, tippingMap, type Axes } from '#lib/model/tipping.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { linesAt, regionAbove, shapesAbove, type Shape } from './contour.ts';
import type { Part } from './service.ts';

/** What a map's colour can show: the outcome at the horizon, at the lowest or at the highest resting place. */
export const colours = ['horizon', 'lowest', 'highest'] as const;
export type Colour = (typeof colours)[number];

export type Question =
	/** Where do two inputs leave two resting places? */
	| { readonly type: 'map'; readonly setting: Setting; readonly axes: Axes; readonly colour: Colour }
	/** How do the resting places go along one way, and does the outcome come back by the way it went? */
	| {
			readonly type: 'fold';
			readonly setting: Setting;
			/** Node ids of the inputs that move. */
			readonly together: readonly string[];
			readonly way: Way;
	  };

export interface MapAnswer {
	readonly type: 'map';
	readonly axes: Axes;
	readonly size: number;
	/** By cell, as in `TippingMap`. */
	readonly lowest: Float64Array;
	readonly highest: Float64Array;
	readonly ordered: boolean;
	/** What the colour shows, and whether every cell has been worked out: else some are as their neighbours are. */
	readonly colour: Colour;
	readonly shown: Float64Array;
	readonly whole: boolean;
	/** From the lowest level up, to be laid over each other. */
	readonly bands: readonly Shape[];
	readonly lines: readonly Shape[];
	/** Path data of the region with two resting places. */
	readonly two: string;
}

/** A place on the way: where the inputs are and the outcome's level, both 0..1. */
export type Point = readonly [at: number, outcome: number];

export interface FoldAnswer {
	readonly type: 'fold';
	readonly together: readonly string[];
	readonly way: Way;
	readonly branches: readonly { readonly stable: boolean; readonly points: readonly Point[] }[];
	readonly folds: readonly Point[];
	/** Slowly there and back, week by week. */
	readonly moments: readonly Moment[];
}

export type Answer = MapAnswer | FoldAnswer;

const size = 64;
/** A band for every five points, a line for every twenty. */
const bandLevels = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
const lineLevels = [0.2, 0.4, 0.6, 0.8];
/** Resting places whose outcomes differ by less are drawn as one. */
export const apart = 0.005;
/** Resting levels of neighbouring cells that differ by more lie on either side of a tipping point, whose edge is drawn. */
const cliff = 0.25;
/** Every so-manieth row first, then those between. */
const strides = [8, 4, 2, 1];

/** The answer, each better than the one before; between two of them the caller may do something else, or stop. */
export function* survey(model: Model, question: Question): Generator<Part<Answer>, void> {
	if (question.type === 'map') yield* map(model, question);
	else yield { progress: 1, answer: fold(model, question) };
}

function* map(
	model: Model,
	{ setting, axes, colour }: Extract<Question, { type: 'map' }>
): Generator<Part<MapAnswer>, void> {
	const { lowest, highest, ordered } = tippingMap(model, setting, axes, size);
	const gaps = highest.map((level, cell) => level - lowest[cell]!);
	const two = regionAbove(gaps, size, apart);
	const known = { type: 'map', axes, size, lowest, highest, ordered, colour, two } as const;
	if (colour !== 'horizon') {
		const answer = { ...known, ...painted(colour === 'lowest' ? lowest : highest, cliff), whole: true };
		yield { progress: 1, answer };
		return;
	}
	const shown = new Float64Array(size * size);
	for (const [i, stride] of strides.entries()) {
		for (let row = 0; row < size; row += stride) {
			// Those of a longer stride are there.
			if (i > 0 && row % strides[i - 1]! === 0) continue;
			const levels = horizonRow(model, setting, axes, size, row);
			for (let below = row; below < Math.min(size, row + stride); below++) shown.set(levels, below * size);
		}
		const answer = { ...known, ...painted(shown.slice()), whole: stride === 1 };
		yield { progress: (i + 1) / strides.length, answer };
	}
}

function painted(shown: Float64Array, jump?: number) {
	return {
		shown,
		bands: shapesAbove(shown, size, bandLevels),
		lines: linesAt(shown, size, lineLevels, jump)
	};
}

function fold(model: Model, { setting, together, way }: Extract<Question, { type: 'fold' }>): FoldAnswer {
	const { branches, folds } = branchesOf(model, setting, together);
	const point = ({ at, outcome }: { at: number; outcome: number }): Point => [at, outcome];
	return {
		type: 'fold',
		together,
		way,
		branches: branches.map(({ stable, places }) => ({ stable, points: places.map(point) })),
		folds: folds.map(point),
		moments: thereAndBack(model, setting, together, way)
	};
}
