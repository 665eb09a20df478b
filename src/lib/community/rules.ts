/**
 * What one person does in one day, compiled from any model. Every chance is split into the largest it can be, which is
 * drawn first and seldom comes true, and conditions on other people, which are looked at only then (thinning: P. A. W.
 * Lewis and G. S. Shedler, Naval Research Logistics Quarterly 26, 1979). What hangs on inputs alone is in the first.
 */
import { majority } from '#lib/model/reading.ts';
import type { Model } from '#lib/model/types.ts';
import type { Clamped } from './limits.ts';
import { linksInto, widen, type Links } from './links.ts';

/** A step is a day. */
export const daysAWeek = 7;

/** What a link looks at. */
export const looks = { input: 0, stock: 1, instant: 2 } as const;

export interface Rules {
	readonly model: Model;
	/** By flow: what it looks at (of `looks`), which node, and whether it asks a majority of three. */
	readonly kinds: Uint8Array;
	readonly sources: Int32Array;
	readonly majorities: Uint8Array;
	/** Gates that hang on who is asked or who is met; `widths`: how often one is waived. */
	readonly gates: Links;
	/** Causes, or parts; `widths`: their share of `span`. */
	readonly picks: Links;
	/** `widths`: how often a loss looks for this guard. */
	readonly guards: Links;
	/** `widths`: the chance a day of a loss by this inhibitor, at most. */
	readonly inhibitors: Links;
	/** `widths`: how much of a loss a strain adds, at most. */
	readonly strains: Links;
	/** `widths`: how often an observation of the node looks for this example. */
	readonly examples: Links;
	/** By node: what needs nobody's cause, and that together with all picks. */
	readonly base: Float64Array;
	readonly span: Float64Array;
	/** By node: the largest chance that a look at it succeeds; what remains are its conditions. */
	readonly most: Float64Array;
	/** By place in `Model.stocks`, chances a day: of a gain by a shock; of one by meetings, at most. */
	readonly shocked: Float64Array;
	readonly gain: Float64Array;
	/** Of a loss that guards may cancel; together with all inhibitors, at most; and with all strains. */
	readonly idle: Float64Array;
	readonly unstrained: Float64Array;
	readonly loss: Float64Array;
	/**
	 * Takes over the inputs (`levels` in the order of `Model.ids`) and D(t).
	 *
	 * @param bounds by node: at most this share of the people whom anybody may meet hold the stock; 1 unless given
	 * @returns the chances a day that had to be cut to 1; elsewhere the expected change of a step is rate · dt
	 */
	settle(levels: Float64Array, shock: number, bounds?: Float64Array): Clamped[];
	/** Whether a loss of the stock at a place hangs on nobody else, as things are settled. */
	losesAlone(place: number): boolean;
}

/**
 * The rules of a model.
 *
 * @param limited nodes of the inputs that not everybody sees: whether somebody does is looked at like a condition
 */
export function createRules(model: Model, limited: ReadonlySet<number> = new Set()): Rules {
	const { flows, ids, stocks } = model;
	const inputs = new Set(model.inputs);
	const stockSet = new Set(stocks);
	const kinds = Uint8Array.from(flows, ({ source }) =>
		inputs.has(source) ? looks.input : stockSet.has(source) ? looks.stock : looks.instant
	);
	const allGates = linksInto(model, ['gate']);
	const certain = (node: number) => inputs.has(node) && !limited.has(node);
	const gates = linksInto(model, ['gate'], ({ source }) => !certain(source));
	const picks = linksInto(model, ['cause', 'part']);
	const guards = linksInto(model, ['guard']);
	const inhibitors = linksInto(model, ['inhibit']);
	const strains = linksInto(model, ['strain']);
	const examples = linksInto(model, ['example']);

	const targets = new Set(flows.flatMap(({ role, target }) => (role === 'part' ? [target] : [])));
	const base = Float64Array.from(ids, (_, node) => {
		if (picks.starts[node] === picks.starts[node + 1]) return 1;
		return targets.has(node) ? 0 : (model.base[node] ?? 0);
	});
	const span = new Float64Array(ids.length);
	const most = new Float64Array(ids.length).fill(1);
	const byStock = () => new Float64Array(stocks.length);
	const shocked = byStock();
	const gain = byStock();
	const idle = byStock();
	const unstrained = byStock();
	const loss = byStock();
	let now: Float64Array = new Float64Array(ids.length);

	return {
		model,
		kinds,
		sources: Int32Array.from(flows, ({ source }) => source),
		majorities: Uint8Array.from(flows, ({ reading }) => (reading === 'majority' ? 1 : 0)),
		gates,
		picks,
		guards,
		inhibitors,
		strains,
		examples,
		base,
		span,
		most,
		shocked,
		gain,
		idle,
		unstrained,
		loss,
		settle(levels, shock, bounds) {
			now = levels;
			for (const stock of stocks) most[stock] = bounds?.[stock] ?? 1;
			for (const input of model.inputs) most[input] = levels[input]!;
			for (const instant of model.instants) most[instant] = settleConditions(instant);
			for (const node of ids.keys()) widen(examples, node, (flow) => flows[flow]!.share * look(flow));
			return stocks.flatMap((node, place) => [...settleGain(node, place, shock), ...settleLoss(node, place)]);
		},
		losesAlone(place) {
			const node = stocks[place]!;
			for (let at = guards.starts[node]!; at < guards.starts[node + 1]!; at++) {
				if (guards.widths[at]! > 0) return false;
			}
			return loss[place] === idle[place];
		}
	};

	/** The largest chance that a link finds what it looks for: of an input, the chance itself. Of three, nothing is known. */
	function look(flow: number): number {
		const { source, reading } = flows[flow]!;
		if (reading === 'one') return most[source]!;
		return inputs.has(source) ? majority(most[source]!) : 1;
	}

	function weight(flow: number): number {
		const { weight } = flows[flow]!;
		if (typeof weight === 'number') return weight;
		return weight.complement ? 1 - now[weight.input]! : now[weight.input]!;
	}

	/** The largest chance that all that a node's gain (or an instant's level) asks for is there. */
	function settleConditions(node: number): number {
		let open = 1;
		const pass = (flow: number) => flows[flow]!.floor + (1 - flows[flow]!.floor) * look(flow);
		for (let at = allGates.starts[node]!; at < allGates.starts[node + 1]!; at++) {
			open *= pass(allGates.flows[at]!);
		}
		widen(gates, node, (flow) => (pass(flow) > 0 ? flows[flow]!.floor / pass(flow) : 0));
		const whole = targets.has(node) ? 1 : 1 - base[node]!;
		span[node] = base[node]! + widen(picks, node, (flow) => whole * weight(flow) * look(flow));
		return open * span[node];
	}

	function settleGain(node: number, place: number, shock: number): Clamped[] {
		gain[place] = (model.gain[node]! * settleConditions(node)) / daysAWeek;
		shocked[place] = (model.shock[node]! * shock) / daysAWeek;
		const asked = gain[place] + shocked[place];
		if (!(asked > 1)) return [];
		gain[place] /= asked;
		shocked[place] /= asked;
		return [{ what: 'gain', stock: ids[node], asked, used: 1 }];
	}

	function settleLoss(node: number, place: number): Clamped[] {
		const rate = model.loss[node]! / daysAWeek;
		let unguarded = 1;
		widen(guards, node, (flow) => {
			const cancels = Math.min(1, weight(flow) * look(flow));
			if (!certain(flows[flow]!.source)) return cancels;
			unguarded *= 1 - cancels;
			return 0;
		});
		idle[place] = rate * unguarded;
		unstrained[place] = idle[place] + widen(inhibitors, node, (flow) => rate * weight(flow) * look(flow));
		const asked = unstrained[place] * (1 + widen(strains, node, (flow) => weight(flow) * look(flow) ** 2));
		loss[place] = Math.min(1, asked);
		if (!(asked > 1)) return [];
		idle[place] /= asked;
		unstrained[place] /= asked;
		for (let at = inhibitors.starts[node]!; at < inhibitors.starts[node + 1]!; at++) {
			inhibitors.widths[at]! /= asked;
		}
		return [{ what: 'loss', stock: ids[node], asked, used: 1 }];
	}
}
