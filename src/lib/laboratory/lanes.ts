/** Marks on one axis that must not cover each other: those that would are stacked. */

/** A lane (0 is the first) for a mark at each of `places`, in their order; marks of one lane are at least `gap` apart. */
export function lanesOf(places: readonly number[], gap: number): number[] {
	const ends: number[] = [];
	const lanes = places.map(() => 0);
	const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
	for (const index of order) {
		const place = places[index] ?? 0;
		const free = ends.findIndex((end) => place - end >= gap);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = place;
		lanes[index] = lane;
	}
	return lanes;
}
