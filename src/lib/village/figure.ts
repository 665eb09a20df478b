/** What one person looks like: a vessel filled as far as the outcome is seen in them, in a ring with a piece for each stage. */
import type { Kind } from '#lib/map/vocabulary.ts';
import type { Palette } from './palette.ts';

export interface Look {
	/** The outcome seen in the person, 0..1. */
	readonly level: number;
	/** By piece of the ring: whether the person holds that stock. */
	readonly held: readonly boolean[];
}

/** px of a screen's own from which a person has a ring, and from which a vessel shows how full it is. */
const ringed = 13;
const filled = 6;

/** Whether a person of this diameter has room for a ring. */
export function hasRing(diameter: number): boolean {
	return diameter >= ringed;
}

/**
 * Draws a person with the middle at the origin.
 *
 * @param kinds of the ring's pieces: their hues
 */
export function drawFigure(
	pen: CanvasRenderingContext2D,
	diameter: number,
	look: Look,
	kinds: readonly Kind[],
	outcome: Kind,
	palette: Palette
): void {
	const radius = diameter / 2;
	if (diameter < filled) {
		drawDot(pen, radius, look.level, palette[outcome], palette.edge);
		return;
	}
	const ring = hasRing(diameter) && kinds.length > 0;
	drawVessel(pen, ring ? radius * 0.66 : radius, look.level, palette[outcome], palette);
	if (ring) drawRing(pen, radius, look.held, kinds, palette);
}

function drawDot(pen: CanvasRenderingContext2D, radius: number, level: number, full: string, empty: string) {
	circle(pen, radius);
	pen.fillStyle = empty;
	pen.globalAlpha = 0.45;
	pen.fill();
	pen.fillStyle = full;
	pen.globalAlpha = level;
	pen.fill();
	pen.globalAlpha = 1;
}

function drawVessel(
	pen: CanvasRenderingContext2D,
	radius: number,
	level: number,
	full: string,
	{ paper, edge }: Palette
): void {
	const rim = Math.max(1, radius * 0.16);
	circle(pen, radius);
	pen.fillStyle = paper;
	pen.fill();
	if (level > 0) {
		pen.save();
		pen.clip();
		pen.fillStyle = full;
		pen.fillRect(-radius, radius * (1 - 2 * level), 2 * radius, 2 * radius);
		pen.restore();
	}
	circle(pen, radius - rim / 2);
	pen.lineWidth = rim;
	pen.strokeStyle = level > 0 ? full : edge;
	pen.stroke();
}

/** From the top, clockwise. */
function drawRing(
	pen: CanvasRenderingContext2D,
	radius: number,
	held: readonly boolean[],
	kinds: readonly Kind[],
	palette: Palette
): void {
	const width = radius * 0.22;
	const turn = (2 * Math.PI) / kinds.length;
	const space = Math.min(turn / 3, 1.6 / radius);
	pen.lineWidth = width;
	for (const [piece, kind] of kinds.entries()) {
		const from = -Math.PI / 2 + piece * turn;
		pen.beginPath();
		pen.arc(0, 0, radius - width / 2, from + space / 2, from + turn - space / 2);
		pen.strokeStyle = held[piece] ? palette[kind] : palette.rule;
		pen.globalAlpha = held[piece] ? 1 : 0.55;
		pen.stroke();
	}
	pen.globalAlpha = 1;
}

function circle(pen: CanvasRenderingContext2D, radius: number): void {
	pen.beginPath();
	pen.arc(0, 0, Math.max(0.1, radius), 0, 2 * Math.PI);
}
