import { describe, expect, it } from 'vitest';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { createLive, type Live } from '#lib/layout/live.ts';
import { placesIn } from '#lib/layout/places.ts';
import { covered, map, names, read } from './picture.ts';

const start = placesIn(read('places/wide.json'), 'story');
const layout = arrange({ map, names: names('id'), frame: frames.wide, arrangement: 'story', start });
const [moved] = map.story;
if (!moved) throw new Error('a story needs a node');

function rest(live: Live): void {
	for (let ticks = 0; live.tick(); ticks++) if (ticks > 2000) throw new Error('never at rest');
}
const place = (live: Live, id: string) => {
	const node = live.nodes().find((each) => each.id === id);
	return { x: node?.x ?? NaN, y: node?.y ?? NaN };
};

describe('a live layout', () => {
	it('does not move until something is taken hold of', () => {
		const live = createLive(layout);
		expect(live.tick()).toBe(false);
		expect(live.nodes()).toEqual(layout.nodes);
		expect(live.links()).toEqual(layout.links);
	});
	it('holds a dragged node where the hand is, and keeps it there', () => {
		const live = createLive(layout);
		live.drag(moved, { x: 300, y: 480 });
		live.tick();
		expect(place(live, moved)).toEqual({ x: 300, y: 480 });
		live.drop();
		rest(live);
		expect(place(live, moved)).toEqual({ x: 300, y: 480 });
		expect(live.pinned()).toEqual({ [moved]: { x: 300, y: 480 } });
	});
	it('makes room: after a drag no label lies on another node or label of those that are free', () => {
		const live = createLive(layout);
		live.drag(moved, { x: 420, y: 420 });
		live.drop();
		rest(live);
		const flaws = covered({ ...layout, nodes: live.nodes(), links: [] });
		expect(flaws.filter((flaw) => !flaw.includes(moved))).toEqual([]);
	});
	it('keeps a dragged node inside the frame', () => {
		const live = createLive(layout);
		live.drag(moved, { x: -500, y: 9000 });
		const { x, y } = place(live, moved);
		expect(x).toBeGreaterThan(0);
		expect(y).toBeLessThan(frames.wide.height);
	});
	it('glides back to the arrangement when all are released', () => {
		const live = createLive(layout, { [moved]: { x: 420, y: 420 } });
		rest(live);
		live.release();
		rest(live);
		expect(live.pinned()).toEqual({});
		expect(live.nodes()).toEqual(layout.nodes);
	});
	it('comes to the same rest for everyone', () => {
		const [one, other] = [createLive(layout), createLive(layout)];
		for (const live of [one, other]) {
			live.drag(moved, { x: 420, y: 300 });
			live.drop();
			rest(live);
		}
		expect(one.nodes()).toEqual(other.nodes());
	});
});
