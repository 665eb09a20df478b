/** Conditions looked at in other people: every look is at somebody freshly met. */
import type { ChangeList } from './changes.ts';
import { nobody } from './changes.ts';
import type { Holdings } from './holdings.ts';
import type { Meeting } from './meeting.ts';
import type { Random } from './random.ts';
import { looks, type Rules } from './rules.ts';
import type { Sight } from './sight.ts';

export interface Sampler {
	/**
	 * Whether all that a node asks of others is there.
	 *
	 * @param draw a random number, 0 to `Rules.span` of the node: which cause is looked for
	 */
	passes(node: number, person: number, draw: number): boolean;
	/**
	 * Whether something held is lost.
	 *
	 * @param draw a random number, 0 to `Rules.loss` of the stock: why
	 */
	loses(place: number, person: number, draw: number): boolean;
}

/** Among whom anybody meets anybody: what is known of all of them is known of whomever somebody meets. */
export interface Crowd {
	/** How many there were, those who are gone included. */
	readonly people: number;
	/** How many anybody may meet. */
	readonly others: number;
	/** By node: how many hold the stock. */
	readonly holders: (node: number) => number;
}

/**
 * Looks through `meeting` at what people hold, and notes the meetings that counted in `list`.
 *
 * @param sight by node: who sees an input (1) and who does not (0); none where everybody does
 * @param crowd where anybody meets anybody; else `Rules.most` of every stock must be 1
 */
export function createSampler(
	rules: Rules,
	{ bytes, stride, offsets, masks }: Holdings,
	meeting: Meeting,
	random: Random,
	list: ChangeList,
	sight: Sight,
	crowd?: Crowd
): Sampler {
	const { kinds, sources, majorities, gates, picks, guards, inhibitors, strains, examples } = rules;
	const { base, span, most, idle, unstrained } = rules;
	const stockNodes = Int32Array.from(rules.model.stocks);

	function passes(node: number, person: number, draw: number): boolean {
		for (let at = gates.starts[node]!, end = gates.starts[node + 1]!; at < end; at++) {
			const waived = gates.widths[at]!;
			if (waived > 0 && random.share() < waived) continue;
			if (!finds(gates.flows[at]!, person)) return false;
		}
		let rest = draw - base[node]!;
		if (rest < 0) return true;
		for (let at = picks.starts[node]!, end = picks.starts[node + 1]!; at < end; at++) {
			rest -= picks.widths[at]!;
			if (rest < 0) return finds(picks.flows[at]!, person);
		}
		// Only a rounding error of the widths' sum leads here.
		return false;
	}

	function loses(place: number, person: number, draw: number): boolean {
		const node = stockNodes[place]!;
		const whole = unstrained[place]!;
		let rest = (draw < whole ? draw : strained(node, person, draw - whole, whole)) - idle[place]!;
		if (rest === Infinity) return false;
		if (rest < 0) return !guarded(node, person);
		for (let at = inhibitors.starts[node]!, end = inhibitors.starts[node + 1]!; at < end; at++) {
			rest -= inhibitors.widths[at]!;
			if (rest < 0) return finds(inhibitors.flows[at]!, person);
		}
		return false;
	}

	/** The draw (0 to `whole`) of a loss that a strain adds, or infinity where the strain is not felt. */
	function strained(node: number, person: number, draw: number, whole: number): number {
		let rest = draw;
		for (let at = strains.starts[node]!, end = strains.starts[node + 1]!; at < end; at++) {
			const width = strains.widths[at]!;
			if (rest < whole * width) return wears(node, strains.flows[at]!, person) ? rest / width : Infinity;
			rest -= whole * width;
		}
		return Infinity;
	}

	/** Two show what wears, and a third carries the load. */
	function wears(node: number, flow: number, person: number): boolean {
		return finds(flow, person) && finds(flow, person) && has(node, flow, person);
	}

	function guarded(node: number, person: number): boolean {
		const before = list.meetings;
		for (let at = guards.starts[node]!, end = guards.starts[node + 1]!; at < end; at++) {
			const cancels = guards.widths[at]!;
			if (cancels > 0 && random.share() < cancels && finds(guards.flows[at]!, person)) return true;
			list.meetings = before;
		}
		return false;
	}

	/** Whether a link finds what it looks for, `Rules.most` of it granted. */
	function finds(flow: number, person: number): boolean {
		const kind = kinds[flow]!;
		if (kind === looks.input) {
			if (sight[sources[flow]!]?.[person] === 0) return false;
			list.meet(nobody, flow);
			return true;
		}
		if (majorities[flow]! === 1) return agree(flow, person);
		const node = sources[flow]!;
		if (kind !== looks.stock) return shows(node, flow, person);
		return crowd && most[node]! < 1 ? among(crowd, node, flow, person) : has(node, flow, person);
	}

	/** Somebody met has it, where at most the share `Rules.most` does: met among those who have it, and never oneself. */
	function among({ people, others, holders }: Crowd, node: number, flow: number, person: number): boolean {
		if (random.share() * most[node]! * others >= holders(node)) return false;
		let other = random.below(people);
		while ((bytes[other * stride + offsets[node]!]! & masks[node]!) === 0) other = random.below(people);
		if (other === person) return false;
		list.meet(other, flow);
		return true;
	}

	/** Somebody met has it. */
	function has(node: number, flow: number, person: number): boolean {
		const other = meeting.meet(person, node);
		if (other === nobody || (bytes[other * stride + offsets[node]!]! & masks[node]!) === 0) return false;
		list.meet(other, flow);
		return true;
	}

	/** An instant is there: it has no memory and is read through its own links. */
	function shows(node: number, flow: number, person: number): boolean {
		const before = list.meetings;
		if (!passes(node, person, random.share() * span[node]!)) return false;
		list.meet(list.lastMet(before), flow);
		return true;
	}

	/** At least two of three. */
	function agree(flow: number, person: number): boolean {
		const first = observes(flow, person);
		const second = observes(flow, person);
		return first === second ? first : observes(flow, person);
	}

	/** One of three: somebody who has it, or is seen so for an example. */
	function observes(flow: number, person: number): boolean {
		const node = sources[flow]!;
		const before = list.meetings;
		if (kinds[flow]! === looks.stock) {
			if (has(node, flow, person)) return true;
		} else if (random.share() < most[node]! && shows(node, flow, person)) return true;
		list.meetings = before;
		for (let at = examples.starts[node]!, end = examples.starts[node + 1]!; at < end; at++) {
			if (random.share() < examples.widths[at]! && finds(examples.flows[at]!, person)) {
				list.meet(list.lastMet(before), flow);
				return true;
			}
			list.meetings = before;
		}
		return false;
	}

	return { passes, loses };
}
