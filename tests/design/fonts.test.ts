import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/lib/design/', import.meta.url);
const faces = readFileSync(new URL('fonts.css', folder), 'utf8')
	.split('@font-face')
	.slice(1)
	.map((face) => {
		const value = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(face)?.[1] ?? '';
		const share = (name: string) => parseFloat(value(name)) / 100;
		return {
			family: value('font-family').replaceAll("'", ''),
			src: value('src'),
			size: share('size-adjust'),
			ascent: share('ascent-override'),
			descent: share('descent-override'),
			gap: share('line-gap-override')
		};
	});

/** How high a typeface's own file says it is, in parts of its size. */
function fileOf(family: string) {
	const path =
		/url\('\.\/([^']+)'\)/.exec(faces.find((face) => face.family === family)?.src ?? '')?.[1] ?? '';
	const font = fontkit.create(readFileSync(new URL(path, folder)));
	if (!('unitsPerEm' in font)) throw new Error(`not one typeface: ${path}`);
	return { ascent: font.ascent / font.unitsPerEm, descent: -font.descent / font.unitsPerEm };
}

it.each([
	['Text stand-in', 'Atkinson Hyperlegible Next', 4],
	['Heading stand-in', 'Source Serif 4', 1]
])('the %s is as high as %s, which comes after it', (standIn, family, count) => {
	const found = faces.filter((face) => face.family === standIn);
	const real = fileOf(family);
	expect(found).toHaveLength(count);
	for (const { size, ascent, descent, gap } of found) {
		expect(size * ascent).toBeCloseTo(real.ascent, 2);
		expect(size * descent).toBeCloseTo(real.descent, 2);
		expect(gap).toBe(0);
	}
});
