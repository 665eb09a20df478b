/** Where the phrases of links are written when several are written at once: on their curves, as clear of each other as they can be. */
import type { Frame } from './frame.ts';
import { textWidth } from './measure.ts';
import type { Box, Layout, Point, Route } from './types.ts';

export interface Phrase {
	readonly id: string;
	readonly text: string;
	/** Middle of the text. */
	readonly x: number;
	readonly y: number;
}

/** Places along a curve, 0 at its source, in the order in which they are tried: the middle is best, the ends are crowded. */
const alongs = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
/** Lines above or below the curve, likewise: a phrase that lies on its link needs no looking for. */
const asides = [0, -1, 1, -2, 2, -3, 3];
const tries = asides.flatMap((aside) => alongs.map((t) => ({ t, aside })));
/** How often those that cover something look again, now that all have a place. */
const rounds = 3;
/** How much worse it is to cover a phrase than a label: of two that lie on each other neither can be read. */
const both = 3;

/**
 * A place for each phrase, `font` px high. Short links choose first, since they have the least choice; each takes the first
 * place that is free of the phrases before it and of the nodes' labels and marks, or else the one that covers least. Then those
 * that cover something look again.
 *
 * @param layout its frame, which no phrase leaves, and the nodes that must stay legible
 */
export function placePhrases(
	layout: { readonly frame: Pick<Frame, 'width' | 'height'>; readonly nodes: Layout['nodes'] },
	links: readonly Pick<Route, 'id' | 'points'>[],
	texts: Readonly<Record<string, string>>,
	font: number
): Phrase[] {
	const marks: Box[] = layout.nodes.flatMap(({ x, y, r, label }) => [
		label,
		{ x: x - r, y: y - r, width: 2 * r, height: 2 * r }
	]);
	const placed = new Map<string, { readonly box: Box; readonly cost: number }>();
	const looking = [...links].sort((a, b) => length(a.points) - length(b.points));
	for (let round = 0; round <= rounds; round++) {
		for (const { id, points } of looking) {
			if (placed.get(id)?.cost === 0) continue;
			placed.delete(id);
			const phrases = [...placed.values()].map(({ box }) => box);
			const cover = (box: Box) => sharedWith(marks, box) + both * sharedWith(phrases, box);
			placed.set(id, freest(layout.frame, points, textWidth(texts[id] ?? '', font, 400), 1.3 * font, cover));
		}
	}
	return links.flatMap(({ id }) => {
		const box = placed.get(id)?.box;
		return box ? [{ id, text: texts[id] ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
	});
}

/** The first place of a phrase by its curve that covers nothing, or the one that covers least. */
function freest(
	frame: Pick<Frame, 'width' | 'height'>,
	points: readonly Point[],
	width: number,
	height: number,
	cover: (box: Box) => number
): { readonly box: Box; readonly cost: number } {
	let best = { box: { x: 0, y: 0, width, height }, cost: Infinity };
	for (const { t, aside } of tries) {
		const { x, y } = along(points, t);
		const box = within(frame, { x: x - width / 2, y: y + (aside - 0.5) * height, width, height });
		const cost = cover(box);
		if (cost < best.cost) best = { box, cost };
		if (cost === 0) break;
	}
	return best;
}

/** The box, moved as little as keeps it inside. */
function within(frame: Pick<Frame, 'width' | 'height'>, box: Box): Box {
	return {
		...box,
		x: Math.max(0, Math.min(frame.width - box.width, box.x)),
		y: Math.max(0, Math.min(frame.height - box.height, box.y))
	};
}

/** Area that a box shares with others, px². */
function sharedWith(others: readonly Box[], box: Box): number {
	return others.reduce((sum, other) => sum + shared(box, other), 0);
}

/** Area that two boxes share, px². */
function shared(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return width > 0 && height > 0 ? width * height : 0;
}

function length(points: readonly Point[]): number {
	return points.slice(1).reduce((sum, point, i) => {
		const before = points[i] ?? point;
		return sum + Math.hypot(point.x - before.x, point.y - before.y);
	}, 0);
}

/** The point at a fraction of a polyline's steps. */
function along(points: readonly Point[], t: number): Point {
	return points[Math.round(t * (points.length - 1))] ?? { x: 0, y: 0 };
}
