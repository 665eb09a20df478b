import { encode } from 'uqr';
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

describe('a QR code', () => {
	it('is drawn module by module as the encoder says', () => {
		const code = qrOf(link)!;
		expect(painted(code.path, code.size)).toEqual(encode(link, { ecc: 'M', border: 4 }).data);
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
