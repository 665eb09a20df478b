import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { textWidth } from '#lib/layout/measure.ts';
import { placePhrases } from '#lib/layout/phrases.ts';
import type { Layout } from '#lib/layout/types.ts';
import type { MapWords } from '#lib/map/schema.ts';
import { map, names, read } from './picture.ts';

/** A straight way of eleven points. */
const way = (id: string, x1: number, y1: number, x2: number, y2: number) => ({
	id,
	points: Array.from({ length: 11 }, (_, i) => ({
		x: x1 + ((x2 - x1) * i) / 10,
		y: y1 + ((y2 - y1) * i) / 10
	}))
});

const frame = { width: 800, height: 600 };
const empty = { frame, nodes: [] };

describe('phrases', () => {
	it('stand in the middle of a link that has room', () => {
		const [phrase] = placePhrases(empty, [way('a', 0, 0, 200, 100)], { a: 'leads to' }, 12);
		expect(phrase).toMatchObject({ id: 'a', text: 'leads to', x: 100, y: 50 });
	});

	it('make room for each other where links run side by side', () => {
		const links = [way('a', 0, 0, 400, 0), way('b', 0, 4, 400, 4)];
		const [a, b] = placePhrases(empty, links, { a: 'opens', b: 'opens' }, 12);
		expect(Math.abs(a!.x - b!.x) > 20 || Math.abs(a!.y - b!.y) > 12).toBe(true);
	});

	it('step aside where a node lies in the way', () => {
		const box = { x: 0, y: -20, width: 400, height: 40 };
		const node = { id: 'n', x: 200, y: 0, r: 20, label: box };
		const below = { frame, nodes: [node] as unknown as Layout['nodes'] };
		const [phrase] = placePhrases(below, [way('a', 0, 10, 400, 10)], { a: 'opens' }, 12);
		expect(phrase!.y - (1.3 * 12) / 2).toBeGreaterThanOrEqual(20);
	});

	it('stay inside the frame', () => {
		const [phrase] = placePhrases(empty, [way('a', 5, 0, 5, 300)], { a: 'makes room for many of them' }, 12);
		expect(phrase!.x - textWidth('makes room for many of them', 12, 400) / 2).toBeGreaterThanOrEqual(0);
	});

	it('are all written, in the order of the links, even where there is no room', () => {
		const links = ['a', 'b', 'c', 'd'].map((id) => way(id, 0, 0, 10, 0));
		const texts = { a: 'one', b: 'two', c: 'three', d: 'four' };
		expect(placePhrases(empty, links, texts, 12).map(({ text }) => text)).toEqual(Object.values(texts));
	});

	it.each(['id', 'en'] as const)(
		'of any one node of the map can be told apart in the laptop’s picture: %s',
		(locale) => {
			const frame = frames.wide;
			const layout = arrange({ map, names: names(locale), frame, arrangement: 'story' });
			const { links: words } = read<MapWords>(`words.${locale}.json`);
			const font = frame.font.plain;
			const mostShared = layout.nodes.map(({ id: centre }) => {
				const spoken = layout.links.filter(({ source, target }) => source === centre || target === centre);
				const near = new Set([centre, ...spoken.flatMap(({ source, target }) => [source, target])]);
				const texts = Object.fromEntries(spoken.map(({ id }) => [id, words[id]?.phrase ?? '']));
				const nodes = layout.nodes.filter(({ id }) => near.has(id));
				const boxes = placePhrases({ frame, nodes }, spoken, texts, font).map(({ text, x, y }) => {
					const half = textWidth(text, font, 400) / 2;
					return { left: x - half, right: x + half, top: y - 0.55 * font, bottom: y + 0.55 * font };
				});
				const shares = boxes.flatMap((a, i) =>
					boxes.slice(i + 1).map((b) => {
						const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
						const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
						return Math.max(0, width) * Math.max(0, height);
					})
				);
				return Math.max(0, ...shares);
			});
			// px²: two letters that touch by a third.
			expect(Math.max(...mostShared)).toBeLessThan(40);
		}
	);
});
