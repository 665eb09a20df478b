import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/design/tokens.css', 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
		name!,
		{ light: light!, dark: dark! }
	])
);

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light! + 0.05) / (dark! + 0.05);
}

const kinds = ['concept', 'stage', 'factor', 'form', 'example', 'challenge', 'thinker', 'solidarity'];

/**
 * Light of the room on the screen, as relative luminance: as much as leaves 40 % of the contrast of black on white. In a washed-out
 * beam it adds to everything, so dark marks lose most.
 */
const share = 0.4;
const room = (1.05 - share * 21 * 0.05) / (share * 21 - 1);

function washed(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light! + 0.05 + room) / (dark! + 0.05 + room);
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	const of = (name: string) => tokens.get(name)![scheme];

	it.each(['ink', 'soft', ...kinds.map((kind) => `${kind}-ink`)])('%s is text: 7:1 on paper', (name) => {
		expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(7);
	});

	it.each(['edge', ...kinds])('%s is a mark: 3:1 on paper', (name) => {
		expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
	});

	it('leaves black on white 40 % of its contrast when it is washed out', () => {
		expect(washed('#000000', '#ffffff')).toBeCloseTo(0.4 * 21);
	});

	it.each(['ink', 'soft', ...kinds.map((kind) => `${kind}-ink`)])(
		'%s is text when washed out: 4.5:1',
		(name) => {
			expect(washed(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(['edge', 'soft', ...kinds])('%s is a mark when washed out: 3:1', (name) => {
		expect(washed(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
	});

	it.each(['stage', 'solidarity', 'form', 'concept'])(
		'a number in a vessel of %s can be read: 4.5:1',
		(name) => {
			expect(contrast(of('on-mark'), of(name))).toBeGreaterThanOrEqual(4.5);
		}
	);
});
