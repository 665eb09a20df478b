/** The links of a model by the node they lead into, as flat arrays. */
import type { Flow, Model } from '#lib/model/types.ts';

/** The links into node i stand at the places `starts[i]` to `starts[i + 1]`. */
export interface Links {
	readonly starts: Int32Array;
	/** By place: the index in `Model.flows`. */
	readonly flows: Int32Array;
	/** By place: how often this link decides; what that means is for the role to say. */
	readonly widths: Float64Array;
}

/** The links of some roles, in map order; those that `kept` refuses are left out. */
export function linksInto(model: Model, roles: readonly Flow['role'][], kept = (_: Flow) => true): Links {
	const starts = new Int32Array(model.ids.length + 1);
	const flows: number[] = [];
	for (const node of model.ids.keys()) {
		for (const [index, flow] of model.flows.entries()) {
			if (flow.target === node && roles.includes(flow.role) && kept(flow)) flows.push(index);
		}
		starts[node + 1] = flows.length;
	}
	return { starts, flows: Int32Array.from(flows), widths: new Float64Array(flows.length) };
}

/** Sets the widths of the links into a node; returns their sum. */
export function widen(
	{ starts, flows, widths }: Links,
	node: number,
	width: (flow: number) => number
): number {
	let sum = 0;
	for (let place = starts[node]!; place < starts[node + 1]!; place++) {
		sum += widths[place] = width(flows[place]!);
	}
	return sum;
}
