/** The small network of what passes from person to person: how wide its links are, and which one is pointed at. */
import type { Layout, Point, Route } from '#lib/layout/types.ts';

/** Meetings a person and week through one link that make it as wide as it gets; few settings come to that. */
const most = 0.3;
/** px of the frame on either side of a link within which it is meant. */
const reach = 14;

/** How wide a link is drawn, 0..1, for the meetings of a week among so many people. */
export function widthOf(meetings: number, people: number): number {
	return Math.min(1, meetings / Math.max(1, people) / most);
}

/** The link nearest to a point of the frame, where one is near enough. */
export function linkAt({ links }: Pick<Layout, 'links'>, point: Point): Route | undefined {
	let best: Route | undefined;
	let least = reach;
	for (const link of links) {
		const distance = distanceTo(link.points, point);
		if (distance < least) [best, least] = [link, distance];
	}
	return best;
}

/** How far a point is from a line through these points. */
function distanceTo(points: readonly Point[], { x, y }: Point): number {
	let least = Infinity;
	for (const [i, to] of points.entries()) {
		const from = points[i - 1] ?? to;
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const square = dx * dx + dy * dy;
		const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
		const t = Math.min(1, Math.max(0, along));
		least = Math.min(least, Math.hypot(x - from.x - t * dx, y - from.y - t * dy));
	}
	return least;
}
