import { describe, expect, it } from 'vitest';
import { drawnOf, grown } from '#lib/story/growth.svelte.ts';
import type { Layout } from '#lib/layout/types.ts';

const picture = (nodes: string[], links: string[]) =>
	({ nodes: nodes.map((id) => ({ id })), links: links.map((id) => ({ id })) }) as unknown as Layout;

const whole = picture(['a', 'b', 'c'], ['a-b', 'b-c']);

describe('a picture that grows', () => {
	it('adds no more than a few at a time, nodes before links, until it is whole', () => {
		const first = grown(whole, new Set(), 2);
		expect([...first]).toEqual(['a', 'b']);
		const second = grown(whole, first, 2);
		expect([...second]).toEqual(['a', 'b', 'c', 'a-b']);
		expect(grown(whole, grown(whole, second, 2), 2).size).toBe(5);
	});

	it('drops at once what does not belong any more, so that it would grow again', () => {
		const all = grown(whole, new Set(), 9);
		const less = picture(['a', 'c'], []);
		expect([...grown(less, all, 0)]).toEqual(['a', 'c']);
		expect([...grown(whole, grown(less, all, 0), 1)]).toEqual(['a', 'c', 'b']);
	});

	it('is drawn as far as it has grown, and is itself when it is whole', () => {
		const part = drawnOf(whole, new Set(['a', 'b', 'a-b']));
		expect(part.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(part.links.map(({ id }) => id)).toEqual(['a-b']);
		expect(drawnOf(whole, grown(whole, new Set(), 9))).toBe(whole);
	});
});
