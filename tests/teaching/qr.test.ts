import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrOf } from '#lib/teaching/qr.ts';

const link = 'https://simpul.example/?scenario=village&lock=goals.norms&ask=new-pupil.whose-cost';

/** Which modules the boxes of a path cover, row by row. */
function painted(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
	for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g))
		for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = true;
	return rows;
}

/** Pixels a module. */
const scale = 4;

/** Red, green, blue and opacity of every pixel, dark modules black on white. */
function photographed(rows: readonly boolean[][]): Uint8ClampedArray {
	const side = rows.length * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if (rows[Math.floor(y / scale)]![Math.floor(x / scale)])
				pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
	return pixels;
}

describe('a QR code', () => {
	it.each([
		['a lesson’s link', link],
		['a question in Indonesian', `${link}&own=Mengapa+warga+“tetap”+datang%3F`],
		['the longest that is made', `https://simpul.example/?own=${'a'.repeat(590)}`]
	])('is read by a decoder of other hands: %s', (_, text) => {
		const { path, size } = qrOf(text)!;
		expect(jsQR(photographed(painted(path, size)), size * scale, size * scale)?.data).toBe(text);
	});

	it('has the quiet border that cameras need', () => {
		const { path, size } = qrOf(link)!;
		const rows = painted(path, size);
		const edge = [
			...rows.slice(0, 4),
			...rows.slice(-4),
			...rows.map((row) => [...row.slice(0, 4), ...row.slice(-4)])
		];
		expect(edge.flat()).not.toContain(true);
		// The corner of the finder pattern stands right inside it.
		expect(rows[4]![4]).toBe(true);
	});

	it('is not made of a text that would be a blur from the last row', () => {
		// ISO 18004: version 19 at level M holds 624 bytes, and 93 modules a side.
		expect(qrOf('ä'.repeat(312))?.size).toBe(93 + 8);
		expect(qrOf('ä'.repeat(313))).toBeUndefined();
	});
});
