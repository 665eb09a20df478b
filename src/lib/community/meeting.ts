/** Where people meet: three structures behind one question, whom does this person meet now? */
import { nobody } from './changes.ts';
import { clamp, type Clamped } from './limits.ts';
import type { Random } from './random.ts';

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

/**
 * Makes a structure among those who are there: whoever would have met somebody who is gone turns to somebody else whom
 * they may meet. It draws from `random` whenever somebody meets somebody.
 *
 * @param shaping what a ring is rewired by
 */
export function createMeeting(ground: Ground, random: Random, shaping: Random): Meeting {
	const { plan, people, gone } = ground;
	if (plan.type === 'neighbours') {
		const known = ring(people, plan.degree, plan.rewiring, shaping);
		return among(gone ? without(known, gone) : known, random);
	}
	if (plan.type === 'units') return within(ground, plan.size, plan.across, random);
	if (plan.type === 'roles') return asking(ground, plan.roles, random);
	return anybody(ground, random);
}

/** Those who are there, in order; `ranks` says at which place of `members` somebody is. */
interface Present {
	readonly members: Uint32Array;
	readonly ranks: Uint32Array;
}

function presentOf(people: number, gone: Uint8Array): Present {
	const ranks = new Uint32Array(people);
	let rank = 0;
	for (let person = 0; person < people; person++) {
		ranks[person] = rank;
		if (gone[person] === 0) rank++;
	}
	const members = new Uint32Array(rank);
	for (let person = 0; person < people; person++) if (gone[person] === 0) members[ranks[person]!] = person;
	return { members, ranks };
}

/** How many of those who are there are in each part of the structure that no meeting leads out of. */
export function partsOf({ plan, people, gone = new Uint8Array(people) }: Ground, shaping: Random): number[] {
	const { members } = presentOf(people, gone);
	if (plan.type === 'neighbours') {
		return linked(without(ring(people, plan.degree, plan.rewiring, shaping), gone), members);
	}
	if (plan.type === 'units' && plan.across === 0) {
		const starts = startsAmong(unitsOf(people, plan.size), presentOf(people, gone));
		return Array.from(starts.subarray(1), (end, unit) => end - starts[unit]!);
	}
	return [members.length];
}

/** Sizes of the components of a graph, by breadth-first search. */
function linked({ starts, others }: Acquaintances, members: Uint32Array): number[] {
	const found = new Uint8Array(starts.length - 1);
	return Array.from(members).flatMap((first) => {
		if (found[first] === 1) return [];
		found[first] = 1;
		const queue = [first];
		for (const person of queue) {
			for (const other of others.subarray(starts[person], starts[person + 1])) {
				if (found[other] === 0) queue.push(other);
				found[other] = 1;
			}
		}
		return [queue.length];
	});
}

/** Where groups of consecutive people begin among those who are there. */
function startsAmong(starts: Uint32Array, present: Present | undefined): Uint32Array {
	if (!present) return starts;
	const { members, ranks } = present;
	return starts.map((person) => (person < ranks.length ? ranks[person]! : members.length));
}

function anybody({ people, gone }: Ground, random: Random): Meeting {
	if (!gone) {
		return {
			meet(person) {
				const other = random.below(people - 1);
				return other < person ? other : other + 1;
			},
			known: () => people - 1
		};
	}
	const { members, ranks } = presentOf(people, gone);
	const others = members.length - 1;
	return {
		meet(person) {
			const other = random.below(others);
			return members[other < ranks[person]! ? other : other + 1]!;
		},
		known: () => others
	};
}

/** Acquaintances: those of a person are `others`, from the person's start to the next one's. */
export interface Acquaintances {
	readonly starts: Uint32Array;
	readonly others: Uint32Array;
}

function among({ starts, others }: Acquaintances, random: Random): Meeting {
	const known = (person: number) => starts[person + 1]! - starts[person]!;
	return {
		meet(person) {
			const count = known(person);
			return count === 0 ? nobody : others[starts[person]! + random.below(count)]!;
		},
		known
	};
}

/** The acquaintances that are left. */
export function without({ starts, others }: Acquaintances, gone: Uint8Array): Acquaintances {
	const left: number[] = [];
	const ends = Uint32Array.from({ length: starts.length - 1 }, (_, person) => {
		if (gone[person] === 0) {
			for (let at = starts[person]!; at < starts[person + 1]!; at++) {
				if (gone[others[at]!] === 0) left.push(others[at]!);
			}
		}
		return left.length;
	});
	return { starts: Uint32Array.from([0, ...ends]), others: Uint32Array.from(left) };
}

/**
 * Watts and Strogatz's ring: of every person the half of the acquaintances that lies ahead is rewired, each with
 * probability `rewiring`, to somebody who is not known yet.
 */
export function ring(people: number, degree: number, rewiring: number, random: Random): Acquaintances {
	const half = degree / 2;
	const ahead = new Uint32Array(people * half);
	for (let i = 0; i < ahead.length; i++) ahead[i] = (Math.floor(i / half) + (i % half) + 1) % people;
	const knows = (person: number, other: number) => {
		for (let i = 0; i < half; i++) {
			if (ahead[person * half + i] === other || ahead[other * half + i] === person) return true;
		}
		return false;
	};
	// Lap by lap, the nearest acquaintances first, as in the article.
	for (let lap = 0; lap < half; lap++) {
		for (let person = 0; person < people; person++) {
			if (random.share() >= rewiring) continue;
			let other = random.below(people);
			while (other === person || knows(person, other)) other = random.below(people);
			ahead[person * half + lap] = other;
		}
	}
	return bothWays(ahead, half, people);
}

function bothWays(ahead: Uint32Array, half: number, people: number): Acquaintances {
	const starts = new Uint32Array(people + 1);
	for (let i = 0; i < ahead.length; i++) {
		starts[Math.floor(i / half) + 1]!++;
		starts[ahead[i]! + 1]!++;
	}
	for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!;
	const free = starts.slice();
	const others = new Uint32Array(2 * ahead.length);
	for (let i = 0; i < ahead.length; i++) {
		const person = Math.floor(i / half);
		others[free[person]!++] = ahead[i]!;
		others[free[ahead[i]!]!++] = person;
	}
	return { starts, others };
}

/** Units of at least two, whose sizes differ by at most one: unit u begins with person `starts[u]`. */
export function unitsOf(people: number, size: number): Uint32Array {
	const count = Math.max(1, Math.min(Math.round(people / size), Math.floor(people / 2)));
	return Uint32Array.from({ length: count + 1 }, (_, unit) => Math.ceil((unit * people) / count));
}

/** The unit of a person, of `count` units. */
export function unitOf(person: number, people: number, count: number): number {
	return Math.floor((person * count) / people);
}

function within({ people, gone }: Ground, size: number, across: number, random: Random): Meeting {
	const present = gone && presentOf(people, gone);
	const starts = startsAmong(unitsOf(people, size), present);
	const count = starts.length - 1;
	const all = starts[count]!;
	const at = (rank: number) => (present ? present.members[rank]! : rank);
	// One unit has no outside.
	const abroad = count > 1 ? across : 0;
	return {
		meet(person) {
			const unit = unitOf(person, people, count);
			const from = starts[unit]!;
			const own = starts[unit + 1]! - from;
			if (random.share() < abroad) {
				if (all === own) return nobody;
				const other = random.below(all - own);
				return at(other < from ? other : other + own);
			}
			if (own < 2) return nobody;
			const rank = present ? present.ranks[person]! : person;
			const other = from + random.below(own - 1);
			return at(other < rank ? other : other + 1);
		},
		known(person) {
			const unit = unitOf(person, people, count);
			const own = starts[unit + 1]! - starts[unit]!;
			return (abroad < 1 ? own - 1 : 0) + (abroad > 0 ? all - own : 0);
		}
	};
}

/** The people of a role, of `roles`: the first, and the first of the next. */
export function peopleOfRole(role: number, people: number, roles: number): readonly [number, number] {
	const starts = unitsOf(people, people / roles);
	return [starts[role]!, starts[role + 1]!];
}

/** The role whose people are asked for the stock at a place of `Model.stocks`. */
export function roleFor(place: number, roles: number): number {
	return place % roles;
}

function asking({ people, stocks, gone }: Ground, roles: number, random: Random): Meeting {
	const present = gone && presentOf(people, gone);
	const starts = startsAmong(unitsOf(people, people / roles), present);
	const roleOf = new Uint8Array(Math.max(...stocks, 0) + 1);
	stocks.forEach((node, place) => (roleOf[node] = roleFor(place, roles)));
	const at = (rank: number) => (present ? present.members[rank]! : rank);
	const own = (person: number, role: number) => unitOf(person, people, roles) === role;
	const known = (person: number, stock: number) => {
		const role = roleOf[stock]!;
		return starts[role + 1]! - starts[role]! - (own(person, role) ? 1 : 0);
	};
	return {
		meet(person, stock) {
			const count = known(person, stock);
			if (count === 0) return nobody;
			const role = roleOf[stock]!;
			const other = starts[role]! + random.below(count);
			if (!own(person, role)) return at(other);
			return at(other < (present ? present.ranks[person]! : person) ? other : other + 1);
		},
		known
	};
}
