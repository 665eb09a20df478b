/** Which node an arrow key means. */
import type { Point } from '#lib/layout/types.ts';

/** Unit vectors of the arrow keys, y down. */
export const arrows: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/** How much farther a place counts for each unit it lies to the side of the way. */
const sideways = 2.2;

/** The nearest of `places` in a direction from `from`: near and straight ahead beats near and aside. Undefined when none is that way. */
export function nearest<Place extends Point>(
	from: Point,
	direction: Point,
	places: readonly Place[]
): Place | undefined {
	let best: Place | undefined;
	let least = Infinity;
	for (const place of places) {
		const dx = place.x - from.x;
		const dy = place.y - from.y;
		const ahead = dx * direction.x + dy * direction.y;
		const aside = Math.abs(dx * direction.y - dy * direction.x);
		if (ahead <= 1 || aside > 2.5 * ahead) continue;
		const cost = ahead + sideways * aside;
		if (cost < least) {
			least = cost;
			best = place;
		}
	}
	return best;
}
