import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, codeLength, decode, encode, signs } from '#lib/prediction/code.ts';
import { blank, readingsOf, stroke, whole } from '#lib/prediction/drawing.ts';

const level = fc.double({ min: 0, max: 1, noNaN: true });
const readings = fc.array(level, { minLength: 13, maxLength: 13 });
/** What a hand may leave: a start, and strokes anywhere, in any direction. */
const drawn = fc
	.tuple(
		level,
		fc.array(fc.tuple(fc.double({ min: 0, max: 52, noNaN: true }), level), { minLength: 2, maxLength: 30 })
	)
	.map(([start, points]) => {
		const drawing = points.slice(1).reduce((drawing, [week, to], i) => {
			const [before, from] = points[i] as [number, number];
			return stroke(drawing, { week: before, level: from }, { week, level: to });
		}, blank(52));
		return readingsOf(whole(drawing, start));
	});

function read(code: string): number[] {
	const decoded = decode(code);
	if ('flaw' in decoded) throw new Error(`${code}: ${decoded.flaw.reason}`);
	return decoded.readings;
}

/** Three points, and what a double may lose. */
const most = 0.03 + 1e-9;

describe('a code', () => {
	it('is twelve of 31 signs in groups of four, none of which looks like another', () => {
		expect(new Set(signs).size).toBe(31);
		expect(signs).not.toMatch(/[01OIL]/);
		fc.assert(
			fc.property(readings, (levels) => /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/.test(encode(levels)))
		);
	});

	it('brings 10,000 drawings back, no reading off by more than three points', () => {
		fc.assert(
			fc.property(drawn, (levels) => {
				const back = read(encode(levels));
				return back.length === 13 && back.every((level, i) => Math.abs(level - (levels[i] ?? NaN)) <= most);
			}),
			{ numRuns: 10_000, seed: 1893 }
		);
	}, 60_000);

	it('brings the extremes back as closely, and what it gives back has the same code', () => {
		for (const levels of [
			Array<number>(13).fill(0),
			Array<number>(13).fill(1),
			Array<number>(13).fill(0.0501)
		])
			expect(
				Math.max(...read(encode(levels)).map((level, i) => Math.abs(level - (levels[i] ?? 0))))
			).toBeLessThan(most);
		fc.assert(fc.property(readings, (levels) => encode(read(encode(levels))) === encode(levels)));
	});

	it('with any one sign wrong is found out, at every place and for every other sign', () => {
		let missed = 0;
		for (const levels of fc.sample(readings, { numRuns: 60, seed: 7 })) {
			const code = bare(encode(levels));
			for (let at = 0; at < codeLength; at++)
				for (const sign of signs)
					if (sign !== code[at] && !('flaw' in decode(code.slice(0, at) + sign + code.slice(at + 1))))
						missed++;
		}
		expect(missed).toBe(0);
	});

	it('with any two signs changed about is found out', () => {
		let missed = 0;
		for (const levels of fc.sample(readings, { numRuns: 60, seed: 8 })) {
			const code = [...bare(encode(levels))];
			for (let a = 0; a < codeLength; a++)
				for (let b = a + 1; b < codeLength; b++) {
					if (code[a] === code[b]) continue;
					const mixed = code.with(a, code[b] ?? '').with(b, code[a] ?? '');
					if (!('flaw' in decode(mixed.join('')))) missed++;
				}
		}
		expect(missed).toBe(0);
	});

	it('may be typed small, wide, with spaces, points or any dash', () => {
		const code = encode(Array<number>(13).fill(0.5));
		const [a = '', b = '', c = ''] = code.split('-');
		for (const typed of [
			code.toLowerCase(),
			` ${a} ${b}  ${c} `,
			`${a}–${b}—${c}`,
			`${a}.${b}.${c}`,
			a + b + c
		])
			expect(read(typed)).toEqual(read(code));
	});

	it('says what is wrong with it: how long it is, which sign is none, or that the check fails', () => {
		const code = encode(Array<number>(13).fill(0.5));
		expect(decode(code.slice(0, -1))).toEqual({ flaw: { reason: 'length', length: 11 } });
		expect(decode('')).toEqual({ flaw: { reason: 'length', length: 0 } });
		expect(decode(`O${code.slice(1)}`)).toEqual({ flaw: { reason: 'sign', sign: 'O', at: 1 } });
		expect(decode(`${code.slice(0, 5)}1${code.slice(6)}`)).toEqual({
			flaw: { reason: 'sign', sign: '1', at: 5 }
		});
		const other = code.endsWith('2') ? '3' : '2';
		expect(decode(code.slice(0, -1) + other)).toEqual({ flaw: { reason: 'check' } });
	});

	it('never fails on anything that can be typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => typeof decode(text) === 'object')
		);
	}, 60_000);
});
