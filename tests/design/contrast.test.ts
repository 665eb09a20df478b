import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, washed, type Colour } from './wash.ts';

const css = readFileSync('src/lib/design/tokens.css', 'utf8');
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
		name!,
		{ light: light!, dark: dark! }
	])
);

const colour = (hex: string): Colour =>
	[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

const kinds = ['concept', 'stage', 'factor', 'form', 'example', 'challenge', 'thinker', 'solidarity'];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	const of = (name: string) => colour(tokens.get(name)![scheme]);

	it.each(['ink', 'soft', ...kinds.map((kind) => `${kind}-ink`)])('%s is text: 7:1 on paper', (name) => {
		expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(7);
	});

	it.each(['edge', ...kinds])('%s is a mark: 3:1 on paper', (name) => {
		expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(3);
	});

	it('leaves black on white 40 % of its contrast when it is washed out', () => {
		expect(washed([0, 0, 0], [255, 255, 255])).toBeCloseTo(0.4 * 21);
	});

	it.each(['ink', 'soft', ...kinds.map((kind) => `${kind}-ink`)])(
		'%s is text when washed out: 4.5:1',
		(name) => {
			expect(washed(of(name), of('paper'))).toBeGreaterThanOrEqual(4.5);
		}
	);

	it.each(['ink', 'soft'])('%s is text on raised ground when washed out: 4.5:1', (name) => {
		expect(washed(of(name), of('raised'))).toBeGreaterThanOrEqual(4.5);
	});

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
