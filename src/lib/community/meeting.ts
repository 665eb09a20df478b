/** Where people meet: structures behind one question, whom does this person meet now? */
import { clamp, type Clamped } from './limits.ts';

/** Where people meet, as the reader sets it. */
export type MeetingPlan =
	/** Anybody meets anybody. */
	| { readonly type: 'mixed' }
	/**
	 * People stand in a ring and know `degree` others: those beside them, each acquaintance replaced by a random one
	 * with probability `rewiring` (D. J. Watts and S. H. Strogatz, Nature 393, 1998).
	 */
	| { readonly type: 'neighbours'; readonly degree: number; readonly rewiring: number }
	/** People live in units of about `size`; a share `across` of their meetings is with somebody of another unit. */
	| { readonly type: 'units'; readonly size: number; readonly across: number }
	/**
	 * Everybody has one of so many roles, and each stock is asked only of those whose role it is (of as many stocks the
	 * first, then the second …): anybody meets anybody, but for each thing the ones who are there for it.
	 */
	| { readonly type: 'roles'; readonly roles: number };

/** Who meets whom. */
export interface Meeting {
	/** Somebody whom the person asks for a stock (a node) now: never the person; `nobody` where nobody is left. */
	meet(person: number, stock: number): number;
	/** How many there are whom the person may ask for it. */
	known(person: number, stock: number): number;
}

/** Most acquaintances of a ring: what 64 bytes a person hold. */
const mostDegree = 12;

/** The plan as it can be carried out among so many people with so many stocks, and what had to be changed for it. */
export function feasible(
	plan: MeetingPlan,
	people: number,
	stocks = Infinity
): { plan: MeetingPlan; clamped: Clamped[] } {
	const clamped: Clamped[] = [];
	if (plan.type === 'neighbours') {
		const degree = clamp('degree', plan.degree, 2, mostDegree, clamped);
		const even = 2 * Math.floor(degree / 2);
		if (even !== degree) clamped.push({ what: 'degree', asked: plan.degree, used: even });
		const rewiring = clamp('rewiring', plan.rewiring, 0, 1, clamped);
		return { plan: { type: 'neighbours', degree: even, rewiring }, clamped };
	}
	if (plan.type === 'units') {
		const size = Math.floor(clamp('unit-size', plan.size, 2, people, clamped));
		const across = clamp('across', plan.across, 0, 1, clamped);
		return { plan: { type: 'units', size, across }, clamped };
	}
	if (plan.type === 'roles') {
		const roles = Math.floor(clamp('roles', plan.roles, 1, Math.min(stocks, people / 2), clamped));
		return { plan: { type: 'roles', roles }, clamped };
	}
	return { plan, clamped };
}

/** What a structure is made of. */
export interface Ground {
	/** A feasible one. */
	readonly plan: MeetingPlan;
	readonly people: number;
	/** Nodes of the stocks, in the order of `Model.stocks`. */
	readonly stocks: readonly number[];
	/** By person: 1 where somebody is not there any more. */
	readonly gone?: Uint8Array;
}
