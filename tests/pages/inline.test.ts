import { describe, expect, it } from 'vitest';
import { parse } from '#lib/pages/prose/inline.ts';

describe('a paragraph', () => {
	it('without marks is one run of text', () => {
		expect(parse('Interaksi, lalu solidaritas.')).toEqual([
			{ type: 'text', text: 'Interaksi, lalu solidaritas.' }
		]);
	});

	it('is cut at its marks, and nothing of it is lost', () => {
		expect(parse('A **firm** *x* in [the map](/metode#peta), {a-2010; b-2018}.')).toEqual([
			{ type: 'text', text: 'A ' },
			{ type: 'strong', text: 'firm' },
			{ type: 'text', text: ' ' },
			{ type: 'variable', text: 'x' },
			{ type: 'text', text: ' in ' },
			{ type: 'link', text: 'the map', href: '/metode#peta' },
			{ type: 'text', text: ', ' },
			{ type: 'citations', sources: ['a-2010', 'b-2018'] },
			{ type: 'text', text: '.' }
		]);
	});

	it('may begin and end with a mark', () => {
		expect(parse('*x* = *A*').map(({ type }) => type)).toEqual(['variable', 'text', 'variable']);
	});

	it('keeps brackets, stars and braces that mark nothing', () => {
		for (const text of ['2 * 3 = 6', '[ 1 − w ]', '{Two words}', '']) {
			expect(parse(text)).toEqual(text === '' ? [] : [{ type: 'text', text }]);
		}
	});
});
