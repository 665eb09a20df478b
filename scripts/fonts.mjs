/**
 * Cuts the two typefaces down to what the pages use, and writes down how wide each character is, so that
 * labels can be measured where there is no screen (at build, in a test, in a worker).
 *
 *     node scripts/fonts.mjs
 *
 * writes src/lib/design/fonts/*.woff2, their licences and src/lib/layout/advances.json. Run it after a typeface's
 * package was updated; the files are committed because the build does not depend on it.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import prettier from 'prettier';
import subsetFont from 'subset-font';

const root = new URL('..', import.meta.url);
const fonts = new URL('src/lib/design/fonts/', root);

const ascii = range(0x20, 0x7e);
/** Punctuation, signs and the letters with marks that names in the sources need. */
const marks = ' ·×−±–—…‘’“”‹›«»°§©€½¼¾²³•™ÀÁÂÄÇÈÉÊËÍÎÏÑÒÓÔÖØÙÚÛÜßàáâäåæçèéêëíîïñòóôöøùúûüýÿŒœ←↑→↓▲▼';

/** The weights that labels are set in. */
const measured = [400, 600];

const pairs = [...range(0x41, 0x5a)].flatMap((capital) =>
	[...range(0x61, 0x7a)].map((small) => capital + small)
);

await mkdir(fonts, { recursive: true });

const sans = await open('atkinson-hyperlegible-next', 'latin-wght-normal');
await write('atkinson-hyperlegible-next.woff2', sans, ascii + marks, {
	wght: { min: 400, max: 700, default: 400 }
});
const serif = await open('source-serif-4', 'latin-standard-normal');
// Titles and the big number are set between 20 and 48 px: one optical size for them all.
await write('source-serif-4-600.woff2', serif, ascii + '·–—’“”−%…éü', { wght: 600, opsz: 32 });

await copyLicence('atkinson-hyperlegible-next');
await copyLicence('source-serif-4');
await writeAdvances(sans, ascii + marks);

/** @param {number} from @param {number} to */
function range(from, to) {
	return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** @param {string} family @param {string} file */
function open(family, file) {
	return readFile(new URL(`node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`, root));
}

/**
 * @param {string} name
 * @param {Buffer} font
 * @param {string} text the characters to keep
 * @param {Record<string, number | { min: number, max: number, default?: number }>} variationAxes
 */
async function write(name, font, text, variationAxes) {
	const options = {
		targetFormat: /** @type {const} */ ('woff2'),
		noHinting: true,
		keepFeatures: ['kern', 'mark', 'liga', 'tnum', 'lnum']
	};
	const subset = await subsetFont(font, text, { ...options, variationAxes });
	await writeFile(new URL(name, fonts), subset);
	process.stdout.write(`${name} ${(subset.length / 1024).toFixed(1)} kB\n`);
}

/** @param {string} family */
async function copyLicence(family) {
	const licence = new URL(`node_modules/@fontsource-variable/${family}/LICENSE`, root);
	await copyFile(fileURLToPath(licence), new URL(`${family}.OFL.txt`, fonts));
}

/**
 * Advance widths in thousandths of the font size: `characters[i]` is as wide as `widths[weight][i]`; and how much nearer
 * a capital and the letter after it are set, where that is much.
 * @param {Buffer} font
 * @param {string} text
 */
async function writeAdvances(font, text) {
	/** @type {Record<string, number[]>} */
	const widths = {};
	/** @type {Record<string, number>} */
	const kerns = {};
	let characters = [...new Set(text)];
	for (const weight of measured) {
		const pinned = await subsetFont(font, text, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
		const instance = fontkit.create(pinned);
		if (!('hasGlyphForCodePoint' in instance)) throw new Error('not a single font');
		characters = characters.filter((character) => instance.hasGlyphForCodePoint(codePoint(character)));
		widths[weight] = characters.map((character) =>
			Math.round((instance.glyphForCodePoint(codePoint(character)).advanceWidth / instance.unitsPerEm) * 1000)
		);
		for (const pair of pairs) {
			const { advanceWidth, glyphs } = instance.layout(pair);
			const apart = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
			const kern = Math.round(((advanceWidth - apart) / instance.unitsPerEm) * 1000);
			// One number for both weights: they differ by a hundredth of the font size at most.
			if (Math.abs(kern) >= 50) kerns[pair] ??= kern;
		}
	}
	const file = new URL('src/lib/layout/advances.json', root);
	const json = JSON.stringify({ characters: characters.join(''), widths, kerns });
	await writeFile(file, await prettier.format(json, { parser: 'json', useTabs: true, printWidth: 110 }));
}

/** @param {string} character */
function codePoint(character) {
	return character.codePointAt(0) ?? 0;
}
