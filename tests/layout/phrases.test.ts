import { describe, expect, it } from 'vitest';
import { placePhrases } from '#lib/layout/phrases.ts';

/** A straight way of eleven points. */
const way = (id: string, x1: number, y1: number, x2: number, y2: number) => ({
	id,
	points: Array.from({ length: 11 }, (_, i) => ({
		x: x1 + ((x2 - x1) * i) / 10,
		y: y1 + ((y2 - y1) * i) / 10
	}))
});

describe('phrases', () => {
	it('stand in the middle of a link that has room', () => {
		const [phrase] = placePhrases({ nodes: [] }, [way('a', 0, 0, 200, 100)], { a: 'leads to' }, 12);
		expect(phrase).toMatchObject({ id: 'a', text: 'leads to', x: 100, y: 50 });
	});

	it('make room for each other where links run side by side', () => {
		const links = [way('a', 0, 0, 400, 0), way('b', 0, 4, 400, 4)];
		const [a, b] = placePhrases({ nodes: [] }, links, { a: 'opens', b: 'opens' }, 12);
		expect(Math.abs(a!.x - b!.x) > 20 || Math.abs(a!.y - b!.y) > 12).toBe(true);
	});

	it('are all written, in the order of the links, even where there is no room', () => {
		const links = ['a', 'b', 'c', 'd'].map((id) => way(id, 0, 0, 10, 0));
		const texts = { a: 'one', b: 'two', c: 'three', d: 'four' };
		expect(placePhrases({ nodes: [] }, links, texts, 12).map(({ text }) => text)).toEqual(
			Object.values(texts)
		);
	});
});
