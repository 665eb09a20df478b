/** People in groups of consecutive ones: units that keep to themselves, and roles that are asked for their own things. */
import { nobody } from './changes.ts';
import type { Ground, Meeting } from './meeting.ts';
import { presentOf, startsAmong } from './present.ts';
import type { Random } from './random.ts';

/** Units of at least two, whose sizes differ by at most one: unit u begins with person `starts[u]`. */
export function unitsOf(people: number, size: number): Uint32Array {
	const count = Math.max(1, Math.min(Math.round(people / size), Math.floor(people / 2)));
	return Uint32Array.from({ length: count + 1 }, (_, unit) => Math.ceil((unit * people) / count));
}

/** The unit of a person, of `count` units. */
export function unitOf(person: number, people: number, count: number): number {
	return Math.floor((person * count) / people);
}

export function within({ people, gone }: Ground, size: number, across: number, random: Random): Meeting {
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

export function asking({ people, stocks, gone }: Ground, roles: number, random: Random): Meeting {
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
