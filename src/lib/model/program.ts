/**
 * A model as expressions, in the order in which they are computed. Every expression of the model is of one kind: a
 * product of terms low + high · r, and a sum of terms high · r. (The equations are in MODEL.md.)
 */
import type { Flow, Model } from './types.ts';

/** One link's part in an expression: low + high · r, where an input may give the weight in `high`. */
export interface Term {
	/** Where r is read: a node's index, or the slot of its majority. */
	readonly slot: number;
	readonly low: number;
	/** With the weight in it, if that is a number. */
	readonly high: number;
	/** The input that gives the weight. */
	readonly weight?: { readonly input: number; readonly complement: boolean };
	/** Whether it hangs on inputs alone. */
	readonly outer: boolean;
}

/** `scale` · Π factors, and `start` + Σ terms. */
export interface Expression {
	readonly scale: number;
	readonly factors: readonly Term[];
	readonly start: number;
	readonly terms: readonly Term[];
}

/** An intermediate value: an instant's level, or what a majority of three says of a node whose examples are seen. */
export interface Step {
	readonly slot: number;
	readonly expression: Expression;
	/** The node whose majority it is; none for an instant. */
	readonly majorityOf?: number;
}

export interface Program {
	/** Length of the values: all nodes, then the majorities. */
	readonly size: number;
	readonly steps: readonly Step[];
	/** By stock, in the order of `Model.stocks`. */
	readonly stocks: readonly { readonly gain: Expression; readonly loss: Expression }[];
}

/** Lays a model out; what an expression reads is always computed before it. */
export function program(model: Model): Program {
	const inputs = new Set(model.inputs);
	const majorities = new Map<number, number>();
	const steps: Step[] = [];

	for (const node of model.instants) steps.push({ slot: node, expression: activation(node, 1) });
	const stocks = model.stocks.map((node) => ({
		gain: activation(node, model.gain[node] ?? 0),
		loss: loss(node, model.loss[node] ?? 0)
	}));
	return { size: model.ids.length + majorities.size, steps, stocks };

	/** A, times `scale`. */
	function activation(node: number, scale: number): Expression {
		const parts = terms(node, 'part', 0, 1);
		const base = model.base[node] ?? 0;
		const causes = terms(node, 'cause', 0, 1 - base);
		const factors = into(node, 'gate').map((flow) => term(flow, flow.floor, 1 - flow.floor));
		if (parts.length > 0) return { scale, factors, start: 0, terms: parts };
		return { scale, factors, start: causes.length > 0 ? base : 1, terms: causes };
	}

	/** B, times `scale`: the factors and the sum are added, not multiplied. */
	function loss(node: number, scale: number): Expression {
		return {
			scale,
			factors: terms(node, 'guard', 1, -1),
			start: 0,
			terms: terms(node, 'inhibit', 0, scale)
		};
	}

	function into(node: number, role: Flow['role']): Flow[] {
		return model.flows.filter((flow) => flow.target === node && flow.role === role);
	}

	function terms(node: number, role: Flow['role'], low: number, scale: number): Term[] {
		return into(node, role).map((flow) =>
			typeof flow.weight === 'number'
				? term(flow, low, scale * flow.weight)
				: { ...term(flow, low, scale), weight: flow.weight }
		);
	}

	function term(flow: Flow, low: number, high: number): Term {
		const slot = flow.reading === 'majority' ? majority(flow.source) : flow.source;
		return { slot, low, high, outer: inputs.has(flow.source) };
	}

	/** The slot of a node's majority; its computation is written down at its first use. */
	function majority(node: number): number {
		const known = majorities.get(node);
		if (known !== undefined) return known;
		const slot = model.ids.length + majorities.size;
		majorities.set(node, slot);
		const examples = into(node, 'example').map((flow) => term(flow, 1, -flow.share));
		steps.push({
			slot,
			majorityOf: node,
			expression: { scale: 1, factors: examples, start: 0, terms: [] }
		});
		return slot;
	}
}
