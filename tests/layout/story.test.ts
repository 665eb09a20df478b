import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Layout } from '#lib/layout/types.ts';
import { covered, crossings, map, names, outside, read } from './picture.ts';

const locales = ['id', 'en'] as const;

describe.each(Object.values(frames))('the story in the frame $id', (frame) => {
	const file = read<unknown>(`places/${frame.id}.json`);
	const start = placesIn(file, 'story');
	const told = (locale: (typeof locales)[number]): Layout =>
		arrange({ map, names: names(locale), frame, arrangement: 'story', start });

	it('has a place written down for every node it shows', () => {
		const known = Object.keys(start?.nodes ?? {});
		expect(known).toEqual(expect.arrayContaining(told('id').nodes.map((node) => node.id)));
	});
	it.each(locales)('covers no label, node or arrowhead (%s)', (locale) => {
		expect(covered(told(locale))).toEqual([]);
	});
	it.each(locales)('has at most eight crossings of dynamic links (%s)', (locale) => {
		expect(crossings(told(locale)).length).toBeLessThanOrEqual(8);
	});
	it.each(locales)('stays within its frame (%s)', (locale) => {
		expect(outside(told(locale))).toEqual([]);
	});
	it('is one picture in both languages', () => {
		const places = (layout: Layout) => layout.nodes.map(({ x, y, label }) => [x, y, label.side]);
		expect(places(told('en'))).toEqual(places(told('id')));
	});
	it('leads from left to right', () => {
		const at = new Map(told('id').nodes.map((node) => [node.id, node.x]));
		const story = map.story.map((id) => ({
			x: at.get(id) ?? NaN,
			place: map.nodes.find((node) => node.id === id)?.place ?? NaN
		}));
		for (const a of story) {
			for (const b of story) if (b.place - a.place >= 0.3) expect(b.x).toBeGreaterThan(a.x);
		}
	});
	it('has type that can be read', () => {
		const least = frame.id.startsWith('beam') ? 17 : 11;
		for (const node of told('id').nodes) expect(node.label.font).toBeGreaterThanOrEqual(least);
	});
});
