/** People who know some others and meet only those. */
import { nobody } from './changes.ts';
import type { Meeting } from './meeting.ts';
import type { Random } from './random.ts';

/** Acquaintances: those of a person are `others`, from the person's start to the next one's. */
export interface Acquaintances {
	readonly starts: Uint32Array;
	readonly others: Uint32Array;
}

export function among({ starts, others }: Acquaintances, random: Random): Meeting {
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

/** Sizes of the components of a graph, by breadth-first search. */
export function linked({ starts, others }: Acquaintances, members: Uint32Array): number[] {
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
