/** What the two curves show beside each other, in words that explain and do not grade. Levels are said in points of 100. */
import type { Language } from '#lib/messages/language.ts';
import type { PredictionWords } from '#lib/messages/prediction/prediction.id.ts';
import { partingOf } from './parting.ts';

/** A level, or a difference, as whole points. */
export function points(level: number): number {
	return Math.round(level * 100);
}

/** Areas smaller than this (levels, mean) are not worth a word. */
const slight = 0.005;

/**
 * Sentences about a prediction and the model, both week by week.
 *
 * @param reason why the model goes its own way, to follow "because"
 */
export function tell(
	predicted: readonly number[],
	actual: readonly number[],
	reason: string | undefined,
	words: PredictionWords,
	{ number }: Pick<Language, 'number'>
): string[] {
	const { seen } = words;
	const { until, again, widest, above, below } = partingOf(predicted, actual);
	const last = actual.length - 1;
	const end = seen.end(last, points(predicted[last] ?? 0), points(actual[last] ?? 0));
	const areas = [
		...(above > slight ? [seen.areaAbove(number(above * 100))] : []),
		...(below > slight ? [seen.areaBelow(number(below * 100))] : [])
	];
	const area = areas.length > 0 ? [seen.area(areas)] : [];
	if (until === undefined) return [seen.together, ...area, end];
	const opening = seen.after(
		until === 0 ? seen.apartFromStart : seen.until(until),
		widest.gap > 0 ? seen.above : seen.below,
		Math.abs(points(widest.gap)),
		widest.week
	);
	return [
		reason === undefined ? seen.stop(opening) : seen.because(opening, reason),
		...(again === undefined ? [] : [seen.again(again)]),
		...area,
		end
	];
}
