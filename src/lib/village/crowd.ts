/**
 * All people as pixels. What did not change since the last day is left as it is, and what did is copied from a sprite:
 * nothing is drawn person by person.
 */
import { holds } from '#lib/community/holdings.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import { createDensity } from './density.ts';
import { hasRing, type Look } from './figure.ts';
import type { Palette } from './palette.ts';
import type { Crowd, Piece } from './seen.ts';
import { diameterOf, type Spots } from './spots.ts';
import { createSprites, steps } from './sprites.ts';

/** Largest person, CSS px. */
const largest = 44;
/** The key of somebody who is not there. */
const away = -2;
/** Below this gap, in px of the screen's own, people are not told apart any more. */
const crowded = 3;

/**
 * @param spots in px of the screen's own
 * @param density px of the screen's own in a CSS px
 */
export function createCrowd(
	spots: Spots,
	density: number,
	pieces: readonly Piece[],
	outcome: Kind,
	palette: Palette
): Crowd {
	const base = ground(spots, density, palette);
	if (spots.gap < crowded) return createDensity(spots, base, palette, outcome);
	const { side, middles } = spots;
	const image = new ImageData(side, side);
	const pixels = new Uint32Array(image.data.buffer);
	pixels.set(base);

	const diameter = diameterOf(spots, Math.round(largest * density));
	const ring = hasRing(diameter) ? pieces : [];
	const kinds = ring.map(({ kind }) => kind);
	const sprites = createSprites(
		diameter,
		spots.yards ? palette.raised : palette.paper,
		kinds,
		outcome,
		palette
	);
	const offsets = Int32Array.from(sprites.rows, (row, i) => row * side + sprites.columns[i]!);
	const people = middles.length / 2;
	const corners = Int32Array.from({ length: people }, (_, person) => {
		const x = Math.round(middles[2 * person]! - diameter / 2);
		const y = Math.round(middles[2 * person + 1]! - diameter / 2);
		return Math.max(0, Math.min(side - diameter, y)) * side + Math.max(0, Math.min(side - diameter, x));
	});
	const keys = new Float64Array(people).fill(-1);

	/** Where somebody was, the ground is seen again. */
	function leave(person: number): void {
		if (keys[person] === away) return;
		keys[person] = away;
		const corner = corners[person]!;
		for (const offset of offsets) pixels[corner + offset] = base[corner + offset]!;
	}

	return {
		detail: ring.length > 0 ? 'ring' : 'vessel',
		image,
		paint({ bytes, stride, outcomes, gone }) {
			for (let person = 0; person < people; person++) {
				if (gone?.[person] === 1) {
					leave(person);
					continue;
				}
				let pattern = 0;
				if (ring.length > 0) {
					for (let at = person * stride; at < (person + 1) * stride; at++)
						pattern = pattern * 256 + bytes[at]!;
				}
				const key = pattern * (steps + 1) + Math.round(outcomes[person]! * steps);
				if (keys[person] === key) continue;
				keys[person] = key;
				const sprite = sprites.of(key, (): Look => {
					return {
						level: outcomes[person]!,
						held: ring.map(({ place }) => holds({ bytes, stride }, person, place))
					};
				});
				const corner = corners[person]!;
				for (let i = 0; i < offsets.length; i++) pixels[corner + offsets[i]!] = sprite[i]!;
			}
		}
	};
}

/** What people stand on: paper, and yards where they live in units. */
function ground({ side, yards }: Spots, density: number, palette: Palette): Uint32Array {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	pen.fillStyle = palette.paper;
	pen.fillRect(0, 0, side, side);
	if (yards) {
		const yard = side / yards.across;
		const lane = Math.max(1, yard * 0.07);
		pen.fillStyle = palette.raised;
		pen.strokeStyle = palette.rule;
		pen.lineWidth = Math.max(1, Math.min(density, yard * 0.05));
		for (let at = 0; at < yards.count; at++) {
			const [x, y] = [(at % yards.across) * yard, yards.top + Math.floor(at / yards.across) * yard];
			pen.beginPath();
			pen.roundRect(x + lane / 2, y + lane / 2, yard - lane, yard - lane, yard * 0.1);
			pen.fill();
			pen.stroke();
		}
	}
	return new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer);
}
