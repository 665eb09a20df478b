/** A model in formulas, for people to read. */
import type { Flow, Model } from './types.ts';

export interface Equation {
	/** The node whose level or rate it gives. */
	readonly id: string;
	readonly left: string;
	readonly right: string;
}

/**
 * One equation for each stock (its rate, per week), each instant (its level) and each node whose examples are seen by
 * majority readings, in the order of `Model.ids`. `majority(x)` is 3x² − 2x³, and D the shock.
 *
 * @param name what to call a node; its id unless given
 */
export function equations(model: Model, name: (id: string) => string = (id) => id): Equation[] {
	return model.ids.flatMap((id, node): Equation[] => {
		const x = named(node);
		const own: Equation[] = [];
		if (model.stocks.includes(node)) own.push({ id, left: `d ${x} / dt`, right: rate(node) });
		if (model.instants.includes(node)) own.push({ id, left: x, right: activation(node) });
		const examples = into(node, 'example');
		if (examples.length > 0) {
			const unseen = examples.map(({ share, source }) => ` · (1 − ${number(share)} · ${named(source)})`);
			own.push({ id, left: `seen(${x})`, right: `1 − (1 − ${x})${unseen.join('')}` });
		}
		return own;
	});

	function named(node: number): string {
		return name(model.ids[node] ?? '');
	}

	function into(node: number, role: Flow['role']): Flow[] {
		return model.flows.filter((flow) => flow.target === node && flow.role === role);
	}

	function rate(node: number): string {
		const x = named(node);
		const shock = model.shock[node] ?? 0;
		const gain = product([number(model.gain[node] ?? 0), activation(node)]);
		const gained = shock > 0 ? `(${gain} + ${number(shock)} · D)` : gain;
		return `${gained} · (1 − ${x}) − ${product([number(model.loss[node] ?? 0), loss(node), strain(node), x])}`;
	}

	/** A: gates times causes, or times parts. */
	function activation(node: number): string {
		const gates = into(node, 'gate').map((gate) =>
			gate.floor === 0
				? reading(gate)
				: `(${number(gate.floor)} + ${number(1 - gate.floor)} · ${reading(gate)})`
		);
		const parts = sum(into(node, 'part').map(weighted));
		if (parts) return product([...gates, gates.length > 0 ? bracket(parts) : parts]);
		const causes = sum(into(node, 'cause').map(weighted));
		const base = model.base[node] ?? 0;
		if (!causes) return product(gates);
		if (base === 0) return product([...gates, bracket(causes)]);
		return product([...gates, `(${number(base)} + ${product([number(1 - base), bracket(causes)])})`]);
	}

	/** B: what guards leave of the loss, and what inhibitors add to it. */
	function loss(node: number): string {
		const guards = into(node, 'guard').map((guard) => `(1 − ${weighted(guard)})`);
		const inhibitors = into(node, 'inhibit').map(weighted);
		return inhibitors.length === 0 ? product(guards) : `(${[product(guards), ...inhibitors].join(' + ')})`;
	}

	/** What strains multiply the loss by. */
	function strain(node: number): string {
		const strains = into(node, 'strain').map((flow) =>
			product([weight(flow), `${reading(flow)}²`, named(node)])
		);
		return strains.length === 0 ? '1' : `(${['1', ...strains].join(' + ')})`;
	}

	function weighted(flow: Flow): string {
		return product([weight(flow), reading(flow)]);
	}

	function weight({ weight }: Flow): string {
		if (typeof weight === 'number') return number(weight);
		return weight.complement ? `(1 − ${named(weight.input)})` : named(weight.input);
	}

	function reading({ source, reading }: Flow): string {
		if (reading === 'one') return named(source);
		const seen = into(source, 'example').length > 0 ? `seen(${named(source)})` : named(source);
		return `majority(${seen})`;
	}
}

/** At most six digits, without the dust of binary fractions. */
function number(value: number): string {
	return String(Number(value.toPrecision(6)));
}

function product(factors: string[]): string {
	return factors.filter((factor) => factor !== '1').join(' · ') || '1';
}

function sum(terms: string[]): string {
	return terms.join(' + ');
}

function bracket(terms: string): string {
	return terms.includes(' + ') ? `(${terms})` : terms;
}
