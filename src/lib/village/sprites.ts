/** Every look drawn once, as pixels to be copied: ten thousand people have but a few looks between them. */
import type { Kind } from '#lib/map/vocabulary.ts';
import { drawFigure, type Look } from './figure.ts';
import type { Palette } from './palette.ts';

/** How finely the outcome of a person is told apart. */
export const steps = 32;
/** Looks that are kept. */
const mostLooks = 4096;

export interface Sprites {
	/** px */
	readonly diameter: number;
	/** The pixels of a person, by row and column of the square that holds it. */
	readonly rows: Uint8Array;
	readonly columns: Uint8Array;
	/** The colours of those pixels for a key. */
	of(key: number, look: () => Look): Uint32Array;
}

/**
 * @param diameter px of the screen's own
 * @param ground what people stand on
 * @param kinds of the ring's pieces
 */
export function createSprites(
	diameter: number,
	ground: string,
	kinds: readonly Kind[],
	outcome: Kind,
	palette: Palette
): Sprites {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = diameter;
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	const kept = new Map<number, Uint32Array>();

	const inside: number[] = [];
	const reach = (diameter / 2 + 0.35) ** 2;
	for (let at = 0; at < diameter * diameter; at++) {
		const [x, y] = [(at % diameter) + 0.5 - diameter / 2, Math.floor(at / diameter) + 0.5 - diameter / 2];
		if (x * x + y * y <= reach) inside.push(at);
	}

	function draw(look: Look): Uint32Array {
		pen.resetTransform();
		pen.fillStyle = ground;
		pen.fillRect(0, 0, diameter, diameter);
		pen.translate(diameter / 2, diameter / 2);
		drawFigure(pen, diameter, look, kinds, outcome, palette);
		const pixels = new Uint32Array(pen.getImageData(0, 0, diameter, diameter).data.buffer);
		return Uint32Array.from(inside, (at) => pixels[at]!);
	}

	return {
		diameter,
		rows: Uint8Array.from(inside, (at) => Math.floor(at / diameter)),
		columns: Uint8Array.from(inside, (at) => at % diameter),
		of(key, look) {
			const known = kept.get(key);
			if (known) return known;
			if (kept.size >= mostLooks) kept.clear();
			const drawn = draw(look());
			kept.set(key, drawn);
			return drawn;
		}
	};
}
