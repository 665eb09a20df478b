/**
 * A model as expressions, in the order in which they are computed. Every expression of the model is of one kind: a
 * product of terms low + high · r, and a sum of terms high · r. (The equations are in MODEL.md.) What the numbers in them
 * are is said by the model's coefficients, so that one program serves every model of its shape.
 */
import type { Coefficients } from './coefficients.ts';
import type { Flow, Model } from './types.ts';

/** One link's part in an expression: low + high · r, where an input may give the weight in `high`. */
export interface Term {
	/** Where r is read: a node's index, or the slot of its majority. */
	readonly slot: number;
	readonly role: Flow['role'];
	/** Index of the link in `Model.flows`. */
	readonly flow: number;
	/** The node whose expression it is in. */
	readonly node: number;
	/** The input that gives the weight. */
	readonly weight?: { readonly input: number; readonly complement: boolean };
	/** Whether it hangs on inputs alone. */
	readonly outer: boolean;
}

/** `scale` · Π factors, and `start` + Σ terms. */
export interface Expression {
	/** The rate that it is scaled by; without one it is a level. */
	readonly rate?: 'gain' | 'loss';
	readonly node: number;
	readonly factors: readonly Term[];
	/** What the sum starts from: the node's base, or a number. */
	readonly start: 'base' | 0 | 1;
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
	/** By stock, in the order of `Model.stocks`; `strains` multiply the loss by 1 + Σ high · r² · its own level. */
	readonly stocks: readonly {
		readonly gain: Expression;
		readonly loss: Expression;
		readonly strains: readonly Term[];
	}[];
}

/** How a number is read from a model's. */
export type Reader = (numbers: Coefficients) => number;

/** Reads `low` of a term. */
export function lowOf({ role, flow }: Term): Reader {
	if (role === 'gate') return ({ floor }) => floor[flow]!;
	return role === 'guard' || role === 'example' ? () => 1 : () => 0;
}

/** Reads `high` of a term; what an input gives is still to be multiplied. */
export function highOf({ role, flow, node }: Term): Reader {
	switch (role) {
		case 'gate':
			return ({ floor }) => 1 - floor[flow]!;
		case 'example':
			return ({ share }) => -share[flow]!;
		case 'guard':
			return ({ weight }) => -weight[flow]!;
		case 'inhibit':
			return ({ loss, weight }) => loss[node]! * weight[flow]!;
		case 'cause':
			return ({ base, weight }) => (1 - base[node]!) * weight[flow]!;
		case 'part':
		case 'strain':
			return ({ weight }) => weight[flow]!;
	}
}

/** Lays a model out; what an expression reads is always computed before it. */
export function program(model: Model): Program {
	const inputs = new Set(model.inputs);
	const majorities = new Map<number, number>();
	const steps: Step[] = [];

	for (const node of model.instants) steps.push({ slot: node, expression: activation(node) });
	const stocks = model.stocks.map((node) => ({
		gain: { ...activation(node), rate: 'gain' as const },
		loss: loss(node),
		strains: into(node, 'strain')
	}));
	return { size: model.ids.length + majorities.size, steps, stocks };

	/** A. */
	function activation(node: number): Expression {
		const parts = into(node, 'part');
		const factors = into(node, 'gate');
		if (parts.length > 0) return { node, factors, start: 0, terms: parts };
		const causes = into(node, 'cause');
		return { node, factors, start: causes.length > 0 ? 'base' : 1, terms: causes };
	}

	/** B, times the loss: the factors and the sum are added, not multiplied. */
	function loss(node: number): Expression {
		return { rate: 'loss', node, factors: into(node, 'guard'), start: 0, terms: into(node, 'inhibit') };
	}

	function into(node: number, role: Flow['role']): Term[] {
		return model.flows.flatMap((flow, index): Term[] => {
			if (flow.target !== node || flow.role !== role) return [];
			const slot = flow.reading === 'majority' ? majority(flow.source) : flow.source;
			const given = typeof flow.weight === 'number' ? {} : { weight: flow.weight };
			return [{ slot, role, flow: index, node, ...given, outer: inputs.has(flow.source) }];
		});
	}

	/** The slot of a node's majority; its computation is written down at its first use. */
	function majority(node: number): number {
		const known = majorities.get(node);
		if (known !== undefined) return known;
		const slot = model.ids.length + majorities.size;
		majorities.set(node, slot);
		steps.push({
			slot,
			majorityOf: node,
			expression: { node, factors: into(node, 'example'), start: 0, terms: [] }
		});
		return slot;
	}
}
