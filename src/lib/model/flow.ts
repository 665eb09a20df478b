/** What flows through each dynamic link. */
import { majority } from './reading.ts';
import type { Flow, Model } from './types.ts';

/**
 * How much each link lets through now, from 0 (nothing) to 1. With r what the link reads of its source:
 *
 * - `cause`, `part`: w · r, its share of the mean
 * - `gate`: floor + (1 − floor) · r, the share that it lets pass
 * - `guard`, `inhibit`: w · r, at most 1
 * - `strain`: w · r² · x, with x the level of its target, at most 1
 * - `example`: s · y, how far the exemplary person is seen
 *
 * @param levels of all nodes, in the order of `Model.ids`
 * @returns by link, in the order of `Model.flows`
 */
export function flows(model: Model, levels: Float64Array): Float64Array {
	return Float64Array.from(model.flows, (flow) => flowOf(model, flow, levels));
}

/** How much one link lets through, as `flows`. */
export function flowOf(model: Model, flow: Flow, levels: Float64Array): number {
	const level = (node: number) => levels[node] ?? 0;
	const r = readingOf(model, flow, levels);
	if (flow.role === 'gate') return flow.floor + (1 - flow.floor) * r;
	if (flow.role === 'example') return flow.share * r;
	const { weight } = flow;
	const through = flow.role === 'strain' ? r * r * level(flow.target) : r;
	if (typeof weight === 'number') return Math.min(1, weight * through);
	return through * (weight.complement ? 1 - level(weight.input) : level(weight.input));
}

/**
 * What a link reads of its source: its level, or what at least two of three people show. Every majority reading of a
 * node sees the node's examples, whoever reads; a reading of one person does not.
 *
 * @param levels of all nodes, in the order of `Model.ids`
 */
function readingOf(model: Model, flow: Flow, levels: Float64Array): number {
	const level = levels[flow.source] ?? 0;
	if (flow.reading === 'one') return level;
	const unseen = model.flows
		.filter((other) => other.role === 'example' && other.target === flow.source)
		.reduce((rest, example) => rest * (1 - example.share * (levels[example.source] ?? 0)), 1 - level);
	return majority(1 - unseen);
}
