/**
 * A drawing as a code that is read aloud, copied from a phone or typed from a slip of paper: twelve signs in groups of four. Eleven
 * carry the curve, one checks them.
 *
 * - 31 signs: digits and letters without 0 and O, 1, I and L, which look alike.
 * - Thirteen readings of seventeen steps of six points: 17^13 curves, of which 31^11 codes hold two editions. The steps stand at
 *   2, 8 … 98 points, so no reading is off by more than three.
 * - The check: signs times their places from 1 to 12 sum to 0 modulo 31. 31 is prime and no place is a multiple of it, so a
 *   wrong sign never keeps the sum; no two places are alike, so two signs changed about never do either.
 */
import { readingCount } from './drawing.ts';

export const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const codeLength = 12;
const base = signs.length;
const steps = 17;
/** Points of a step, and where the lowest stands. */
const [wide, lowest] = [6, 2];
const curves = BigInt(steps) ** BigInt(readingCount);

/**
 * What is wrong with a code: how many signs it has instead of twelve; a sign that no code has, and where (from 1); a sum that does
 * not hold, so that a sign is wrong or two have changed places; or a curve that this edition does not know.
 */
export type Flaw =
	| { readonly reason: 'length'; readonly length: number }
	| { readonly reason: 'sign'; readonly sign: string; readonly at: number }
	| { readonly reason: 'check' }
	| { readonly reason: 'edition' };

/** The code of thirteen readings (0..1), in groups: `ABCD-EFGH-JKMN`. */
export function encode(readings: readonly number[]): string {
	if (readings.length !== readingCount) throw new RangeError(`readings: ${readings.length}`);
	let number = readings.reduce((sum, level) => sum * BigInt(steps) + BigInt(stepOf(level)), 0n);
	const digits: number[] = [];
	for (let i = 0; i < codeLength - 1; i++) {
		digits.unshift(Number(number % BigInt(base)));
		number /= BigInt(base);
	}
	// The check stands at place 12: 12 · c = −sum, and 12 · 13 = 156 = 1 modulo 31.
	digits.push(((base - (weigh(digits) % base)) * 13) % base);
	return grouped(digits.map((digit) => signs[digit]).join(''));
}

/** The readings of a code as it was typed, or what is wrong with it. Never throws. */
export function decode(typed: string): { readonly readings: number[] } | { readonly flaw: Flaw } {
	const text = [...bare(typed)];
	const digits = text.map((sign) => signs.indexOf(sign));
	const wrong = digits.indexOf(-1);
	// A sign to look for helps more than a count of signs; what is far from twelve is rather a word, of which no sign is to blame.
	if (wrong >= 0 && Math.abs(digits.length - codeLength) <= 3)
		return { flaw: { reason: 'sign', sign: text[wrong] ?? '', at: wrong + 1 } };
	if (digits.length !== codeLength) return { flaw: { reason: 'length', length: digits.length } };
	if (weigh(digits) % base !== 0) return { flaw: { reason: 'check' } };
	let number = digits.slice(0, -1).reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n);
	if (number >= curves) return { flaw: { reason: 'edition' } };
	const readings: number[] = [];
	for (let i = 0; i < readingCount; i++) {
		readings.unshift((Number(number % BigInt(steps)) * wide + lowest) / 100);
		number /= BigInt(steps);
	}
	return { readings };
}

/** Without what people put between signs, in capitals. */
export function bare(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[\s\p{Dash}_.·]+/gu, '')
		.toUpperCase();
}

/** Twelve signs as they are written. */
function grouped(text: string): string {
	return (bare(text).match(/.{1,4}/gu) ?? []).join('-');
}

function stepOf(level: number): number {
	return Math.min(steps - 1, Math.max(0, Math.round((level * 100 - lowest) / wide)));
}

function weigh(digits: readonly number[]): number {
	return digits.reduce((sum, digit, i) => sum + digit * (i + 1), 0);
}
