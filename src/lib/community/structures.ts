/** Each structure that people may meet in, made from its plan. */
import { among, linked, ring, without } from './acquaintances.ts';
import type { Ground, Meeting } from './meeting.ts';
import { presentOf, startsAmong } from './present.ts';
import type { Random } from './random.ts';
import { asking, unitsOf, within } from './units.ts';

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
