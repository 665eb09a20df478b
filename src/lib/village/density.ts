/** More people than pixels to tell them apart: each small square takes the mean of those who stand in it. */
import type { Kind } from '#lib/map/vocabulary.ts';
import type { Palette } from './palette.ts';
import type { Crowd } from './seen.ts';
import type { Spots } from './spots.ts';

/** Shades from nobody to everybody. */
const shades = 64;

/** @param base the ground, a pixel each */
export function createDensity(
	{ side, middles, gap }: Spots,
	base: Uint32Array,
	palette: Palette,
	outcome: Kind
): Crowd {
	const image = new ImageData(side, side);
	const pixels = new Uint32Array(image.data.buffer);
	pixels.set(base);
	// Squares of about five people: in a smaller one there is sometimes nobody.
	const square = Math.max(2, Math.round(gap * 2.3));
	const across = Math.ceil(side / square);
	const people = middles.length / 2;
	const squares = Uint32Array.from({ length: people }, (_, person) => {
		const x = Math.min(side - 1, middles[2 * person]!);
		const y = Math.min(side - 1, middles[2 * person + 1]!);
		return Math.floor(y / square) * across + Math.floor(x / square);
	});
	const counts = new Uint32Array(across * across);
	for (const at of squares) counts[at]!++;
	const sums = new Float32Array(across * across);
	const ramp = rampOf(palette, outcome);

	return {
		detail: 'mean',
		image,
		paint({ outcomes }) {
			sums.fill(0);
			for (let person = 0; person < people; person++) sums[squares[person]!]! += outcomes[person]!;
			for (let at = 0; at < sums.length; at++) {
				if (counts[at]! === 0) continue;
				const colour = ramp[Math.round((sums[at]! / counts[at]!) * shades)]!;
				const [left, top] = [(at % across) * square, Math.floor(at / across) * square];
				const [right, bottom] = [Math.min(side, left + square), Math.min(side, top + square)];
				for (let y = top; y < bottom; y++) pixels.fill(colour, y * side + left, y * side + right);
			}
		}
	};
}

/** From the colour of an empty vessel's rim, thinned, to the outcome's. */
function rampOf(palette: Palette, outcome: Kind): Uint32Array {
	const canvas = document.createElement('canvas');
	canvas.width = shades + 1;
	canvas.height = 1;
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	pen.fillStyle = palette.paper;
	pen.fillRect(0, 0, shades + 1, 1);
	pen.fillStyle = palette.edge;
	pen.globalAlpha = 0.35;
	pen.fillRect(0, 0, shades + 1, 1);
	pen.fillStyle = palette[outcome];
	for (let shade = 0; shade <= shades; shade++) {
		pen.globalAlpha = shade / shades;
		pen.fillRect(shade, 0, 1, 1);
	}
	return new Uint32Array(pen.getImageData(0, 0, shades + 1, 1).data.buffer);
}
