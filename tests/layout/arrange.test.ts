import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import type { Arrangement } from '#lib/layout/types.ts';
import { kinds, type Kind } from '#lib/map/vocabulary.ts';
import { map, names, read } from './picture.ts';

const arrangements: Arrangement[] = ['story', 'web'];

/** Small maps of nodes n0 … with links anywhere between them, loops included. */
const anyMap = fc
	.array(fc.record({ kind: fc.constantFrom(...kinds), place: fc.integer({ min: 0, max: 10 }) }), {
		minLength: 2,
		maxLength: 9
	})
	.chain((nodes) => {
		const end = fc.integer({ min: 0, max: nodes.length - 1 });
		return fc.array(fc.tuple(end, end), { maxLength: 12 }).map((links) => ({
			nodes: nodes.map(({ kind, place }, i) => ({ id: `n${i}`, kind, place: place / 10 })),
			links: links.map(([source, target], i) => ({
				id: `l${i}.x`,
				source: `n${source}`,
				target: `n${target}`,
				relation: 'influences' as const,
				badge: 'assumption' as const
			}))
		}));
	});

describe('arrange', () => {
	it.each(arrangements)('is the same for everyone: %s', (arrangement) => {
		const wish = { map, names: names('id'), frame: frames.wide, arrangement };
		expect(arrange(wish)).toEqual(arrange(wish));
	});
	it('places any small map at finite points, all nodes apart from another', () => {
		fc.assert(
			fc.property(anyMap, fc.constantFrom(...arrangements), (small, arrangement) => {
				const layout = arrange({ map: small, names: {}, frame: frames.wide, arrangement, hidden: [] });
				expect(layout.nodes).toHaveLength(small.nodes.length);
				for (const { x, y, r } of layout.nodes) {
					expect(x).toBeGreaterThanOrEqual(r);
					expect(x).toBeLessThanOrEqual(frames.wide.width - r);
					expect(y).toBeGreaterThanOrEqual(r);
					expect(y).toBeLessThanOrEqual(frames.wide.height - r);
				}
				for (const link of layout.links) expect(link.path).not.toContain('NaN');
				layout.nodes.forEach((a, i) => {
					for (const b of layout.nodes.slice(i + 1)) {
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
					}
				});
			}),
			{ seed: 20, numRuns: 60 }
		);
	});
	it('leaves out what the reader hides, and every link to it', () => {
		const hidden: Kind[] = ['example', 'challenge'];
		const { nodes, links } = arrange({ map, names: {}, frame: frames.wide, arrangement: 'story', hidden });
		const shown = new Set(nodes.map((node) => node.id));
		expect([...shown].sort()).toEqual(
			map.nodes
				.filter((node) => !hidden.includes(node.kind))
				.map((node) => node.id)
				.sort()
		);
		expect(links.every((link) => shown.has(link.source) && shown.has(link.target))).toBe(true);
	});
	it('keeps a pinned node where the reader put it', () => {
		const pinned = { [map.outcome]: { x: 400, y: 90 } };
		for (const arrangement of arrangements) {
			const { nodes } = arrange({ map, names: {}, frame: frames.wide, arrangement, pinned });
			expect(nodes.find((node) => node.id === map.outcome)).toMatchObject({ x: 400, y: 90 });
		}
	});
	it('moves no other node when kinds are hidden from places found before', () => {
		const start = placesIn(read('places/wide.json'), 'story');
		const wish = { map, names: names('id'), frame: frames.wide, arrangement: 'story' as const, start };
		const all = new Map(arrange(wish).nodes.map((node) => [node.id, node]));
		for (const node of arrange({ ...wish, hidden: ['example'] }).nodes) {
			expect(node).toMatchObject({ x: all.get(node.id)?.x, y: all.get(node.id)?.y });
		}
	});
});
