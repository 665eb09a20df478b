/** Where people meet: three structures behind one question, whom does this person meet now? */
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
	| { readonly type: 'units'; readonly size: number; readonly across: number };

/** Who meets whom. */
export interface Meeting {
	/** Somebody whom the person meets now: never the person. */
	meet(person: number): number;
}

/** Most acquaintances of a ring: what 64 bytes a person hold. */
const mostDegree = 12;

/** The plan as it can be carried out among so many people, and what had to be changed for it. */
export function feasible(plan: MeetingPlan, people: number): { plan: MeetingPlan; clamped: Clamped[] } {
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
	return { plan, clamped };
}

/**
 * Makes a structure. It draws from `random` whenever somebody meets somebody.
 *
 * @param plan a feasible one
 * @param shaping what a ring is rewired by
 */
export function createMeeting(plan: MeetingPlan, people: number, random: Random, shaping: Random): Meeting {
	if (plan.type === 'neighbours') return among(ring(people, plan.degree, plan.rewiring, shaping), random);
	if (plan.type === 'units') return within(unitsOf(people, plan.size), plan.across, random);
	return {
		meet(person) {
			const other = random.below(people - 1);
			return other < person ? other : other + 1;
		}
	};
}

/** Acquaintances: those of a person are `others`, from the person's start to the next one's. */
export interface Acquaintances {
	readonly starts: Uint32Array;
	readonly others: Uint32Array;
}

function among({ starts, others }: Acquaintances, random: Random): Meeting {
	return {
		meet(person) {
			const from = starts[person]!;
			return others[from + random.below(starts[person + 1]! - from)]!;
		}
	};
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

function within(starts: Uint32Array, across: number, random: Random): Meeting {
	const count = starts.length - 1;
	const people = starts[count]!;
	// One unit has no outside.
	const abroad = count > 1 ? across : 0;
	return {
		meet(person) {
			const unit = unitOf(person, people, count);
			const from = starts[unit]!;
			const size = starts[unit + 1]! - from;
			if (random.share() < abroad) {
				const other = random.below(people - size);
				return other < from ? other : other + size;
			}
			const other = from + random.below(size - 1);
			return other < person ? other : other + 1;
		}
	};
}
