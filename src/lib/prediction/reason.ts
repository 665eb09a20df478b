/** Why the model's curve goes where it goes, read off its own stages and events: to follow "because". */
import type { PredictionWords } from '#lib/messages/prediction/prediction.id.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { partingOf } from './parting.ts';
import { points } from './seen.ts';

/** An event explains a parting that comes at most this many weeks after it. */
const near = 3;
/** A stage has moved when it has moved by more than this. */
const moved = 0.05;

/**
 * The reason of the model; undefined where the curves never part.
 *
 * An event that falls into the parting comes first. Where the model runs below the prediction, the stage that fell most says why, or
 * else the lowest one, which the others wait for; where it runs above, the stage that rose most.
 */
export function reasonOf(
	explorer: Explorer,
	predicted: readonly number[],
	{ reason }: PredictionWords
): string | undefined {
	const { table, parts, settings, words } = explorer;
	const actual = table.rows.map((row) => row[1] ?? 0);
	const { until, widest } = partingOf(predicted, actual);
	if (until === undefined) return undefined;

	const struck = settings.events.find(({ week }) => week >= until - near && week <= widest.week && week > 0);
	const happening = struck && explorer.events.find(({ id }) => id === struck.event);
	if (struck && happening) return reason.event(happening.name, struck.week);

	// The outcome and its parts are what is asked about: they are no reason for themselves.
	const made = new Set([explorer.map.outcome, ...parts.map(({ id }) => id)]);
	const stages = table.ids.flatMap((id, column) => {
		if (made.has(id)) return [];
		const at = (week: number) => table.rows[week]?.[column + 1] ?? 0;
		const [from, to] = [at(until), at(widest.week)];
		return [{ name: (words.nodes[id]?.name ?? id).toLowerCase(), from, to, change: to - from }];
	});
	const most = (worth: (stage: (typeof stages)[number]) => number) =>
		stages.reduce<(typeof stages)[number] | undefined>(
			(best, stage) => (best && worth(best) >= worth(stage) ? best : stage),
			undefined
		);
	const [fallen, risen, lowest] = [most((s) => -s.change), most((s) => s.change), most((s) => -s.to)];
	if (widest.gap < 0)
		return risen && risen.change > moved
			? reason.rose(risen.name, points(risen.from), points(risen.to))
			: undefined;
	if (fallen && -fallen.change > moved)
		return reason.fell(fallen.name, points(fallen.from), points(fallen.to));
	return lowest && reason.held(lowest.name, points(lowest.to));
}
