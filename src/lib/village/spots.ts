/** Where people stand on the picture, and who stands next to whom there. */
import type { MeetingPlan } from '#lib/community/meeting.ts';
import { unitsOf } from '#lib/community/units.ts';
import { placesOf } from '#lib/community/places.ts';

export interface Yards {
	readonly count: number;
	/** How many stand in a row. */
	readonly across: number;
	/** Above the first row, px: all rows together stand in the middle of the picture. */
	readonly top: number;
}

export interface Spots {
	/** Of the square picture, px. */
	readonly side: number;
	/** Middles, x and y of one person after the other, px. */
	readonly middles: Float32Array;
	/** Between two people who stand beside each other, px. */
	readonly gap: number;
	/** Where people live in units, or stand by their roles. */
	readonly yards: Yards | undefined;
}

/** The arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** Of a gap: what a person fills of it at most. */
const fill = 0.86;
/** Places in the plan's unit square, kept: a picture changes its size more often than its people. */
let kept: { plan: MeetingPlan; people: number; places: Float32Array } | undefined;

/** @param plan a feasible one */
export function spotsOf(plan: MeetingPlan, people: number, side: number): Spots {
	if (kept?.plan !== plan || kept.people !== people) kept = { plan, people, places: placesOf(plan, people) };
	const { places } = kept;
	const between = gapOf(plan, people);
	// People at the edge are not cut off.
	const room = side / (1 + between * fill);
	const margin = (side - room) / 2;
	const yards = yardsOf(plan, people, side);
	const top = yards?.top ?? 0;
	const middles = Float32Array.from(places, (place, i) => margin + place * room + (i % 2) * top);
	return { side, middles, gap: between * room, yards };
}

/** The diameter of a person, px: at most `largest`. */
export function diameterOf({ gap }: Spots, largest: number): number {
	return Math.max(1, Math.min(largest, Math.floor(gap * fill)));
}

/** Who stands nearest to a point of the picture, px. */
export function nearestTo({ middles }: Spots, x: number, y: number): number {
	let best = 0;
	let least = Infinity;
	for (let person = 0; person < middles.length / 2; person++) {
		const distance = (middles[2 * person]! - x) ** 2 + (middles[2 * person + 1]! - y) ** 2;
		if (distance < least) [best, least] = [person, distance];
	}
	return best;
}

/** The nearest person in a direction, those straight ahead first; the person where nobody stands there. */
export function beside({ middles }: Spots, person: number, direction: Direction): number {
	const along = direction === 'left' || direction === 'right' ? 0 : 1;
	const sign = direction === 'left' || direction === 'up' ? -1 : 1;
	let best = person;
	let least = Infinity;
	for (let other = 0; other < middles.length / 2; other++) {
		const ahead = sign * (middles[2 * other + along]! - middles[2 * person + along]!);
		const aside = Math.abs(middles[2 * other + 1 - along]! - middles[2 * person + 1 - along]!);
		// Within 45 degrees: the four directions together reach everybody.
		if (ahead < 1e-3 || aside > ahead) continue;
		const cost = ahead + 2 * aside;
		if (cost < least) [best, least] = [other, cost];
	}
	return best;
}

/** The least distance between two people in the unit square, as `placesOf` sets them. */
function gapOf(plan: MeetingPlan, people: number): number {
	const count = yardCount(plan, people);
	if (count > 0) {
		return 0.8 / (rowsOf(count) * rowsOf(Math.ceil(people / count)));
	}
	// A sunflower's seeds are nearly as far apart as people who share its area evenly; in a ring's rows some are closer.
	return plan.type === 'mixed'
		? 0.9 * Math.sqrt(Math.PI / 4 / people)
		: 0.78 * Math.sqrt(((1 - 0.72 ** 2) * Math.PI) / 4 / people);
}

/** The yards of a picture, if it has any. */
export function yardsOf(plan: MeetingPlan, people: number, side: number): Yards | undefined {
	const count = yardCount(plan, people);
	if (count === 0) return undefined;
	const across = rowsOf(count);
	return { count, across, top: ((across - Math.ceil(count / across)) * side) / (2 * across) };
}

/** How many yards there are: one for each unit, or for the people of each role. */
function yardCount(plan: MeetingPlan, people: number): number {
	if (plan.type === 'units') return unitsOf(people, plan.size).length - 1;
	return plan.type === 'roles' ? plan.roles : 0;
}

function rowsOf(count: number): number {
	return Math.ceil(Math.sqrt(count));
}
