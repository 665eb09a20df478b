import { describe, expect, it } from 'vitest';
import realGuesses from '#data/solidarity/guesses.json';
import { assertGuesses, checkGuesses } from '#lib/map/check.ts';
import { findingLine } from '#lib/map/findings.ts';

const guess = (id: string) => ({ id, name: { id: 'naik', en: 'rises' }, toward: 1, way: [0.5, 1] });
const three = [guess('a'), guess('b'), guess('c')];

function said(raw: unknown): string[] {
	const checked = checkGuesses(raw, 'guesses.json');
	return checked.ok ? [] : checked.findings.map((finding) => findingLine(finding, 'en'));
}

describe('guesses', () => {
	it('of the site are told apart, in both languages', () => {
		const guesses = assertGuesses(realGuesses, 'guesses.json');
		expect(guesses).toEqual(realGuesses);
		for (const locale of ['id', 'en'] as const)
			expect(new Set(guesses.map(({ name }) => name[locale])).size).toBe(guesses.length);
		for (const { name } of guesses) expect(name.en).not.toBe(name.id);
	});

	it('are three to five', () => {
		expect(said(three)).toEqual([]);
		expect(said(three.slice(1))).toHaveLength(1);
		expect(said([...three, guess('d'), guess('e'), guess('f')])).toHaveLength(1);
	});

	it('name what is wrong, and where', () => {
		expect(said([...three, guess('a')])).toHaveLength(1);
		expect(said([...three, guess('a')])[0]).toMatch(/^guesses\.json: guesses\[/);
		expect(said([...three, { ...guess('d'), toward: 2 }])).toEqual([
			'guesses.json: guesses[3] "d" › toward: 2 is too large. It must be at most 1.'
		]);
	});
});
