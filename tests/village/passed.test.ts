import { describe, expect, it, test } from 'vitest';
import { layoutFrom } from '#lib/layout/found.ts';
import { smallFrames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import { passing } from '#lib/map/passing.ts';
import { linkAt, widthOf } from '#lib/village/passed.ts';
import { covered, crossings, map, names, outside, read } from '../layout/picture.ts';

test('what passes from person to person comes from stocks and instants, and something happens through it', () => {
	const { nodes, links } = passing(map);
	const inputs = new Set(map.nodes.filter(({ dynamics }) => dynamics?.type === 'input').map(({ id }) => id));
	expect(links.filter(({ source }) => inputs.has(source))).toEqual([]);
	expect(links.filter(({ role }) => role === undefined || role === 'guard')).toEqual([]);
	// Everybody who could be met has a level, and nothing stands alone.
	expect(nodes.every(({ dynamics }) => dynamics !== undefined)).toBe(true);
	for (const { id } of nodes)
		expect(links.some(({ source, target }) => id === source || id === target)).toBe(true);
});

describe.each(Object.values(smallFrames))('the small network in the frame $id', (frame) => {
	const places = placesIn(read(`places/${frame.id}.json`), 'story')!;
	const part = passing(map);
	const drawn = (locale: 'id' | 'en') => layoutFrom(places, part, names(locale), frame, 'story');

	it('shows every link that passes', () => {
		expect(drawn('id').links.map(({ id }) => id)).toEqual(part.links.map(({ id }) => id));
	});
	it.each(['id', 'en'] as const)('covers no label, node or arrowhead, and stays inside (%s)', (locale) => {
		expect(covered(drawn(locale))).toEqual([]);
		expect(outside(drawn(locale))).toEqual([]);
		expect(crossings(drawn(locale)).length).toBeLessThanOrEqual(1);
	});
	it('has each link found on its line, and a finger’s width beside it where nothing else is nearer', () => {
		const layout = drawn('id');
		for (const link of layout.links) expect(linkAt(layout, link.mid)?.id).toBe(link.id);
		for (const link of layout.links) {
			const { x, y } = link.mid;
			const alone = { links: [link] };
			for (const [dx, dy] of [
				[12, 0],
				[-12, 0],
				[0, 12],
				[0, -12]
			] as const) {
				expect(linkAt(alone, { x: x + dx, y: y + dy })?.id).toBe(link.id);
			}
			expect(linkAt(alone, { x: -40, y: -40 })).toBeUndefined();
		}
	});
});

test('a link is as wide as its meetings a person, and never wider than it gets', () => {
	expect(widthOf(0, 1000)).toBe(0);
	expect(widthOf(30, 1000)).toBeCloseTo(widthOf(3, 100), 12);
	expect(widthOf(60, 1000)).toBeCloseTo(2 * widthOf(30, 1000), 12);
	expect(widthOf(1e6, 1000)).toBe(1);
	expect(widthOf(5, 0)).toBe(1);
});
