/** What was built, read from the disk: no browser needed. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './support.ts';

/** The built files whose names end so, with their text. */
function built(ending: string): { path: string; text: string }[] {
	return readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.map((name) => ({ path: name, text: readFileSync(join('build', name), 'utf8') }));
}

test('every address is a page of its own', () => {
	const expected = Object.values(addresses).flat().length;
	expect(built('.html').length).toBeGreaterThanOrEqual(expected);
});

test('no page takes a script, a style, a picture or a frame from somebody else', () => {
	const tag = /<(?:script|link|img|iframe|source|image|use|video|audio|object|embed)\b[^>]*>/gi;
	const foreign = /\b(?:src|srcset|href|data|poster)\s*=\s*["']?(?:https?:)?\/\//i;
	const found = built('.html').flatMap(({ path, text }) =>
		[...text.matchAll(tag)].filter(([match]) => foreign.test(match)).map(([match]) => `${path}: ${match}`)
	);
	expect(found).toEqual([]);
});

test('no style sheet fetches from somebody else', () => {
	const found = built('.css').flatMap(({ path, text }) =>
		[...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/gi)].map(
			([match]) => `${path}: ${match}`
		)
	);
	expect(found).toEqual([]);
});

test('every page states a policy without inline or evaluated scripts', () => {
	for (const { path, text } of built('.html')) {
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(text)?.[1] ?? '';
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		expect(policy, path).toContain("default-src 'none'");
		expect(scripts, path).toContain("'self'");
		expect(scripts, path).not.toMatch(/unsafe|https?:|\*/);
	}
});

test('no element carries its handler as text', () => {
	// The policy would block it, and it would look like a dead button.
	const found = built('.html').flatMap(({ path, text }) =>
		[...text.matchAll(/<[a-z][^>]*\son[a-z]+\s*=\s*["'][^>]*>/gi)].map(([match]) => `${path}: ${match}`)
	);
	expect(found).toEqual([]);
});
