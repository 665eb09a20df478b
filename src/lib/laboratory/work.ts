/** What is worked out beside the page, part by part: pure, so that it runs in a worker and in a test alike. */
import type { ConceptMap } from '#lib/map/schema.ts';
import type { Assumption } from '#lib/model/assumptions.ts';
import { createBandStudy, type Band } from '#lib/model/band.ts';
import { createSobolStudy, type SobolIndex } from '#lib/model/sobol.ts';
import { solve } from '#lib/model/solve.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import type { Part } from './service.ts';

/** What every question is about: a map, and the model compiled from it. */
export interface Ground {
	readonly map: ConceptMap;
	readonly model: Model;
}

export type Question =
	/** How sure is the curve? `ranked`: the inputs (node ids) of which the first is sought in every draw. */
	| {
			readonly type: 'band';
			readonly setting: Setting;
			readonly ranked: readonly string[];
			readonly draws: number;
	  }
	/** What does the outcome at the horizon owe to each of these inputs (node ids) when all of them may be anything? */
	| {
			readonly type: 'shares';
			readonly setting: Setting;
			readonly inputs: readonly string[];
			readonly rows: number;
	  };

export type Answer =
	| {
			readonly type: 'band';
			readonly band: Band;
			readonly assumptions: readonly Assumption[];
			readonly ranked: readonly string[];
	  }
	| { readonly type: 'shares'; readonly inputs: readonly string[]; readonly indices: readonly SobolIndex[] };

/** The first part comes soon; each of the next doubles what is known, for a part costs the page something too. */
export const firstDraws = 50;
/** Some ten milliseconds. */
const rowsAtOnce = 64;
/** An index is read to two decimals. */
const control = { tolerance: 1e-5 };

/** The answer as it grows; between two parts the caller may do something else, or stop. */
export function work(ground: Ground, question: Question): Generator<Part<Answer>, void> {
	return question.type === 'band' ? band(ground, question) : shares(ground, question);
}

function* band(
	{ map, model }: Ground,
	{ setting, ranked, draws }: Extract<Question, { type: 'band' }>
): Generator<Part<Answer>, void> {
	const study = createBandStudy(map, model, setting, { ranked });
	for (let taken = 0; taken < draws;) {
		const more = Math.min(Math.max(firstDraws, taken), draws - taken);
		study.advance(more);
		taken += more;
		yield {
			progress: taken / draws,
			answer: { type: 'band', band: study.band(), assumptions: study.assumptions, ranked }
		};
	}
}

function* shares(
	{ model }: Ground,
	{ setting, inputs, rows }: Extract<Question, { type: 'shares' }>
): Generator<Part<Answer>, void> {
	const outcome = (point: Float64Array) => {
		const moved = Object.fromEntries(inputs.map((id, i) => [id, point[i] ?? 0]));
		const all = { ...setting, inputs: { ...setting.inputs, ...moved } };
		const { rows, width } = solve(model, all, model.horizon, control);
		return rows[model.horizon * width + model.outcome] ?? 0;
	};
	const study = createSobolStudy(outcome, inputs.length);
	while (study.rows < rows) {
		study.advance(Math.min(rowsAtOnce, rows - study.rows));
		yield {
			progress: study.rows / rows,
			answer: { type: 'shares', inputs, indices: study.indices() }
		};
	}
}
