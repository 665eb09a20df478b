import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { measure, textWidth, wrap } from '#lib/layout/measure.ts';
import { names } from './picture.ts';

const file = new URL('../../src/lib/design/fonts/atkinson-hyperlegible-next.woff2', import.meta.url);

/** The committed typeface at one weight, as a shaper sees it (kerning included). */
async function shaper(weight: number, texts: readonly string[]): Promise<fontkit.Font> {
	const pinned = await subsetFont(readFileSync(file), texts.join(''), {
		targetFormat: 'sfnt',
		variationAxes: { wght: weight }
	});
	const font = fontkit.create(pinned);
	if (!('layout' in font)) throw new Error('not a single font');
	return font;
}

describe('measure', () => {
	it.each([400, 600] as const)('agrees with a shaped text within 3 percent at weight %i', async (weight) => {
		const texts = [...Object.values(names('id')), ...Object.values(names('en'))];
		const font = await shaper(weight, texts);
		for (const text of texts) {
			const shaped = (font.layout(text).advanceWidth / font.unitsPerEm) * 13;
			expect(Math.abs(textWidth(text, 13, weight) / shaped - 1), text).toBeLessThan(0.03);
		}
	});
	it('grows in proportion to the type size', () => {
		expect(textWidth('Solidaritas', 26, 600)).toBeCloseTo(2 * textWidth('Solidaritas', 13, 600));
	});
	it('breaks a long text at the space that leaves the longer line shortest', () => {
		expect(wrap('Komunikasi efektif', 14)).toEqual(['Komunikasi', 'efektif']);
		expect(wrap('Nilai dan norma', 14)).toEqual(['Nilai', 'dan norma']);
		expect(wrap('Kerja sama', 14)).toEqual(['Kerja sama']);
		expect(wrap('Kesalingtergantungan', 14)).toEqual(['Kesalingtergantungan']);
	});
	it('gives two lines twice the height of one, and the width of the longer', () => {
		const two = measure('Komunikasi efektif', { font: 13, weight: 400 });
		const one = measure('Komunikasi', { font: 13, weight: 400 });
		expect(two.height).toBe(2 * one.height);
		expect(two.width).toBe(one.width);
	});
});
