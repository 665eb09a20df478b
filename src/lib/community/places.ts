/** Where people stand in the picture. */
import type { MeetingPlan } from './meeting.ts';
import { unitOf, unitsOf } from './units.ts';

/** Golden angle, radians: a sunflower's seeds (H. Vogel, Mathematical Biosciences 44, 1979) fill a disc evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** A ring's rows lie between this radius and 1. */
const innerRadius = 0.72;
/** The share of a yard's side that its people fill; the rest is the lane between yards. */
const yard = 0.8;

/**
 * Places in the unit square, x and y of one person after the other: anybody-meets-anybody fills a disc, neighbours
 * stand in a ring beside those they know, and units (or the people of a role) are yards in rows.
 *
 * @param plan a feasible one
 */
export function placesOf(plan: MeetingPlan, people: number): Float32Array {
	if (plan.type === 'neighbours') return ringPlaces(people);
	if (plan.type === 'units') return yardPlaces(people, plan.size);
	return plan.type === 'roles' ? yardPlaces(people, people / plan.roles) : discPlaces(people);
}

function discPlaces(people: number): Float32Array {
	const places = new Float32Array(2 * people);
	for (let person = 0; person < people; person++) {
		put(places, person, Math.sqrt((person + 0.5) / people), person * goldenAngle);
	}
	return places;
}

/** As many rows as make the gaps along the ring as wide as those between rows; consecutive people stand across. */
function ringPlaces(people: number): Float32Array {
	const places = new Float32Array(2 * people);
	const around = Math.PI * (1 + innerRadius);
	const rows = Math.max(1, Math.round(Math.sqrt((people * (1 - innerRadius)) / around)));
	for (let person = 0; person < people; person++) {
		const radius = rows === 1 ? 1 : innerRadius + ((1 - innerRadius) * (person % rows)) / (rows - 1);
		put(places, person, radius, (2 * Math.PI * person) / people);
	}
	return places;
}

/** A point of the disc that the unit square holds. */
function put(places: Float32Array, person: number, radius: number, angle: number): void {
	places[2 * person] = 0.5 + 0.5 * radius * Math.cos(angle);
	places[2 * person + 1] = 0.5 + 0.5 * radius * Math.sin(angle);
}

function yardPlaces(people: number, size: number): Float32Array {
	const places = new Float32Array(2 * people);
	const starts = unitsOf(people, size);
	const count = starts.length - 1;
	const yards = Math.ceil(Math.sqrt(count));
	const seats = Math.ceil(Math.sqrt(Math.ceil(people / count)));
	for (let person = 0; person < people; person++) {
		const unit = unitOf(person, people, count);
		const seat = person - starts[unit]!;
		places[2 * person] = inYard(unit % yards, seat % seats, yards, seats);
		places[2 * person + 1] = inYard(Math.floor(unit / yards), Math.floor(seat / seats), yards, seats);
	}
	return places;
}

function inYard(unit: number, seat: number, yards: number, seats: number): number {
	return (unit + (1 - yard) / 2 + (yard * (seat + 0.5)) / seats) / yards;
}
