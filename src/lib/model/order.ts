/** Which way things push each other: what makes lowest and highest resting places well ordered. */
import type { Flow, Model } from './types.ts';

/** Up, down, or both ways (0). */
export type Direction = 1 | -1 | 0;

export interface Order {
	/**
	 * No stock makes another fall. Then no resting place is below the one reached from all 0, none above the one reached from
	 * all 1 (M. W. Hirsch, H. L. Smith, "Monotone dynamical systems", 2005).
	 */
	readonly cooperative: boolean;
	/** By node id of an input: the way in which it pushes the stocks. */
	readonly inputs: Readonly<Record<string, Direction>>;
}

/** Reads the order off a model's links, whatever its levels are. */
export function orderOf(model: Model): Order {
	const stocks = new Set(model.stocks);
	const others = (node: number) => [...pushes(node)].filter(([target]) => target !== node);
	return {
		cooperative: model.stocks.every((stock) => others(stock).every(([, way]) => way === 1)),
		inputs: Object.fromEntries(
			model.inputs.map((input) => [model.ids[input]!, common([...pushes(input).values()])])
		)
	};

	/** The stocks that a node pushes, through instants too, and which way. */
	function pushes(node: number, found = new Map<number, Direction>(), along: Direction = 1) {
		for (const [target, way] of model.flows.flatMap((flow) => steps(flow, node))) {
			const direction = (along * way || 0) as Direction;
			if (!stocks.has(target)) pushes(target, found, direction);
			else found.set(target, found.has(target) ? common([found.get(target)!, direction]) : direction);
		}
		return found;
	}

	/** Where a link takes a node's push next: to its target, or where it gives the weight, or by an example to those who see it. */
	function steps(flow: Flow, node: number): [number, Direction][] {
		const way = wayOf(flow);
		const found: [number, Direction][] = [];
		if (flow.source === node && flow.role === 'example') {
			const readers = model.flows.filter(
				({ source, reading }) => source === flow.target && reading === 'majority'
			);
			found.push(...readers.map((reader): [number, Direction] => [reader.target, wayOf(reader)]));
		} else if (flow.source === node) found.push([flow.target, way]);
		if (typeof flow.weight === 'object' && flow.weight.input === node) {
			// Weights of a mean are moved between causes, or parts: what that does hangs on their levels.
			const shared = flow.role === 'cause' || flow.role === 'part';
			found.push([flow.target, shared ? 0 : flow.weight.complement ? turned(way) : way]);
		}
		return found;
	}
}

function wayOf({ role }: Flow): Direction {
	return role === 'inhibit' || role === 'strain' ? -1 : 1;
}

function turned(way: Direction): Direction {
	return way === 1 ? -1 : 1;
}

/** The way that all go; up where there is none to go. */
function common(ways: readonly Direction[]): Direction {
	const first = ways[0] ?? 1;
	return ways.every((way) => way === first) ? first : 0;
}
