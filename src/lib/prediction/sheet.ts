/** Rows and columns to be read or saved. */
import { csvFormatRows } from 'd3';
import type { HandsWords } from '#lib/messages/prediction/hands.id.ts';
import type { PredictionWords } from '#lib/messages/prediction/prediction.id.ts';
import type { TogetherWords } from '#lib/messages/prediction/together.id.ts';
import type { Bundle } from './bundle.ts';
import { readingWeeks } from './drawing.ts';
import { distanceOf, type Option } from './guess.ts';
import type { Entry } from './roll.ts';
import { points } from './seen.ts';

export interface Sheet {
	/** Of the columns, for the file: they do not change with the language. */
	readonly ids: readonly string[];
	/** Of the columns, for the reader. */
	readonly names: readonly string[];
	/** Numbers are points of 100. */
	readonly rows: readonly (readonly (string | number)[])[];
}

/** For other programs: ids first, decimal points. */
export function csvOf({ ids, rows }: Sheet): string {
	return csvFormatRows([[...ids], ...rows.map((row) => row.map(String))]);
}

/** A prediction week by week, and beside it the model where it is shown. */
export function sheetOf(
	predicted: readonly number[],
	actual: readonly number[] | undefined,
	{ table }: PredictionWords
): Sheet {
	const mine = predicted.map((level, week) => [week, points(level)]);
	if (!actual) return { ids: ['week', 'prediction'], names: [table.week, table.mine], rows: mine };
	return {
		ids: ['week', 'prediction', 'model', 'difference'],
		names: [table.week, table.mine, table.model, table.gap],
		rows: mine.map(([week = 0, level = 0]) => {
			const model = points(actual[week] ?? 0);
			return [week, level, model, level - model];
		})
	};
}

/** The curves of a class reading by reading, a row each, then what they have in common, and the model where it is shown. */
export function classSheet(
	entries: readonly Entry[],
	bundle: Bundle | undefined,
	actual: readonly number[] | undefined,
	horizon: number,
	words: TogetherWords
): Sheet {
	const weeks = readingWeeks(horizon).map(Math.round);
	const row = (name: string, code: string, levels: readonly number[]) => [name, code, ...levels.map(points)];
	return {
		ids: ['name', 'code', ...weeks.map((week) => `week-${week}`)],
		names: [words.name, words.code, ...weeks.map(words.week)],
		rows: [
			...entries.map(({ name, code, readings }, i) => row(name || words.nameless(i + 1), code, readings)),
			...(bundle
				? [
						row(words.low, '', bundle.low),
						row(words.median, '', bundle.median),
						row(words.high, '', bundle.high)
					]
				: []),
			...(actual
				? [
						row(
							words.modelRow,
							'',
							weeks.map((week) => actual[week] ?? 0)
						)
					]
				: [])
		]
	};
}

/** The options of a show of hands, a row each, and how far the model is from each where it is shown. */
export function handsSheet(
	options: readonly Option[],
	actual: readonly number[] | undefined,
	words: HandsWords
): Sheet {
	const total = Math.max(
		1,
		options.reduce((sum, { votes }) => sum + votes, 0)
	);
	return {
		ids: ['option', 'curve', 'votes', 'percent', ...(actual ? ['distance'] : [])],
		names: [words.letter, words.name, words.count, words.share, ...(actual ? [words.distance] : [])],
		rows: options.map((option) => [
			option.letter,
			option.name,
			option.votes,
			points(option.votes / total),
			...(actual ? [points(distanceOf(option, actual))] : [])
		])
	};
}
