/** Ways to break a copy of a file, and a table-driven claim about what the checker then says. */
import { expect, it } from 'vitest';
import { checkMap, checkWords, type Checked } from '#lib/map/check.ts';
import type { Finding } from '#lib/map/finding.ts';
import { findingLine } from '#lib/map/findings.ts';
import { smallMap, smallWords } from './fixture.ts';

type Step = string | number;
type Container = Record<Step, unknown>;
/** Changes a file in place, or gives another in its stead. */
export type Change = (file: unknown) => unknown;

function follow(file: unknown, path: readonly Step[]): Container {
	return path.reduce<unknown>((value, step) => (value as Container)[step], file) as Container;
}

export function set(path: readonly Step[], value: unknown): Change {
	return (file) => {
		follow(file, path.slice(0, -1))[path.at(-1) ?? ''] = value;
		return file;
	};
}

export function drop(path: readonly Step[]): Change {
	return (file) => {
		delete follow(file, path.slice(0, -1))[path.at(-1) ?? ''];
		return file;
	};
}

export function add(path: readonly Step[], value: unknown): Change {
	return (file) => {
		const list: unknown = follow(file, path);
		if (Array.isArray(list)) list.push(value);
		return file;
	};
}

/** What the checker says of a changed file: the finding's code, its place, and the sentence in each language. */
export type Said = readonly [code: string, place: string, id: string, en: string];

function said(checked: Checked<unknown>): readonly Said[] {
	const findings: readonly Finding[] = checked.ok ? [] : checked.findings;
	return findings.map((finding) => {
		const prefix = `${finding.file}: ${finding.place ? `${finding.place}: ` : ''}`;
		const words = (['id', 'en'] as const).map((locale) => {
			const line = findingLine(finding, locale);
			expect(line.startsWith(prefix), line).toBe(true);
			return line.slice(prefix.length);
		});
		return [finding.code, finding.place, words[0] ?? '', words[1] ?? ''];
	});
}

/** Claims what the checker says, in full, of the small map after these changes. */
export function claimMap(claim: string, changes: readonly Change[], expected: readonly Said[]): void {
	it(claim, () => {
		const broken = changes.reduce<unknown>((file, change) => change(file), smallMap());
		expect(said(checkMap(broken, 'peta.json'))).toEqual(expected);
	});
}

/** The same of the small map's words. */
export function claimWords(claim: string, changes: readonly Change[], expected: readonly Said[]): void {
	it(claim, () => {
		const broken = changes.reduce<unknown>((file, change) => change(file), smallWords());
		expect(said(checkWords(broken, smallMap(), 'kata.json'))).toEqual(expected);
	});
}
