import { describe, expect, it } from 'vitest';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import { createCrowd } from '#lib/village/crowd.ts';
import { paletteAt, type Palette } from '#lib/village/palette.ts';
import type { Crowd, Piece, Seen } from '#lib/village/seen.ts';
import { spotsOf } from '#lib/village/spots.ts';
import '#lib/design/tokens.css';

const mixed: MeetingPlan = { type: 'mixed' };
const side = 600;
const pieces: Piece[] = [0, 1, 2, 3].map((place) => ({ place, kind: 'stage' }));

/** Everybody holds the same. */
function seen(people: number, level: number, pattern = 0): Seen {
	return {
		bytes: new Uint8Array(people).fill(pattern),
		stride: 1,
		outcomes: new Float32Array(people).fill(level)
	};
}

function stand(people: number, plan = mixed) {
	const palette = paletteAt(document.body);
	const spots = spotsOf(plan, people, side);
	const crowd = createCrowd(spots, 1, pieces, 'solidarity', palette);
	/** Red, green and blue where somebody stands, so many px aside. */
	const at = (person: number, dx = 0, dy = 0) =>
		pixel(
			crowd,
			Math.round(spots.middles[2 * person]! + dx),
			Math.round(spots.middles[2 * person + 1]! + dy)
		);
	return { palette, spots, crowd, at };
}

function pixel({ image }: Crowd, x: number, y: number): string {
	return [...image.data.slice(4 * (y * side + x), 4 * (y * side + x) + 3)].join();
}

const channels = (colour: Palette[keyof Palette]) => (colour.match(/\d+/g) ?? []).slice(0, 3).join();

describe('a crowd', () => {
	it('fills each person as far as the outcome is seen in them', () => {
		const { crowd, at, palette } = stand(100);
		const half = seen(100, 0.5);
		half.outcomes[1] = 0;
		half.outcomes[2] = 1;
		crowd.paint(half);
		const [full, paper] = [channels(palette.solidarity), channels(palette.paper)];
		expect([at(0, 0, -5), at(0, 0, 5)]).toEqual([paper, full]);
		expect([at(1, 0, -5), at(1, 0, 5)]).toEqual([paper, paper]);
		expect([at(2, 0, -5), at(2, 0, 5)]).toEqual([full, full]);
	});

	it('shows each stage that is held in its own quarter of the ring, the first at the upper right', () => {
		const { crowd, at, palette, spots } = stand(100);
		const { bytes, ...rest } = seen(100, 0);
		bytes[0] = 0b0001;
		bytes[1] = 0b0100;
		crowd.paint({ bytes, ...rest });
		const far = ((Math.min(44, Math.floor(spots.gap * 0.86)) / 2) * 0.89) / Math.SQRT2;
		const stage = channels(palette.stage);
		expect(at(0, far, -far)).toBe(stage);
		expect(at(0, -far, far)).not.toBe(stage);
		expect(at(1, -far, far)).toBe(stage);
		expect(at(1, far, -far)).not.toBe(stage);
	});

	it('paints the same, whether what changed is painted over or all of it anew', () => {
		const [over, anew] = [stand(700), stand(700)];
		const random = Float32Array.from({ length: 700 }, (_, i) => ((i * 37) % 10) / 9);
		over.crowd.paint(seen(700, 1, 0b1111));
		over.crowd.paint({ ...seen(700, 0, 0b0101), outcomes: random });
		anew.crowd.paint({ ...seen(700, 0, 0b0101), outcomes: random });
		expect(over.crowd.image.data.every((value, i) => value === anew.crowd.image.data[i])).toBe(true);
	});

	it('says how much of a person it shows', () => {
		expect([100, 5000, 100_000].map((people) => stand(people).crowd.detail)).toEqual([
			'ring',
			'vessel',
			'mean'
		]);
	});

	it('is a mean of neighbours where people cannot be told apart, deeper where there is more', () => {
		const { crowd, palette } = stand(100_000);
		const brightness = () => Number(pixel(crowd, side / 2, side / 2).split(',')[1]);
		crowd.paint(seen(100_000, 1));
		expect(pixel(crowd, side / 2, side / 2)).toBe(channels(palette.solidarity));
		const deep = brightness();
		crowd.paint(seen(100_000, 0.5));
		const middle = brightness();
		crowd.paint(seen(100_000, 0));
		expect(deep).toBeLessThan(middle);
		expect(middle).toBeLessThan(brightness());
	});

	it('draws as many yards as there are units, and leaves the rest of the last row empty', () => {
		const { crowd, palette } = stand(120, { type: 'units', size: 20, across: 0 });
		// Six units in rows of three, the two rows in the middle.
		const corner = (unit: number) =>
			pixel(crowd, (unit % 3) * 200 + 16, 100 + Math.floor(unit / 3) * 200 + 16);
		expect([0, 1, 2, 3, 4, 5].map(corner)).toEqual(Array(6).fill(channels(palette.raised)));
		expect([6, 7, 8].map(corner)).toEqual(Array(3).fill(channels(palette.paper)));
	});
});

describe('the palette', () => {
	it('is that of the scheme that is shown', () => {
		document.documentElement.dataset['theme'] = 'light';
		const light = paletteAt(document.body);
		document.documentElement.dataset['theme'] = 'dark';
		const dark = paletteAt(document.body);
		delete document.documentElement.dataset['theme'];
		expect(channels(light.paper)).not.toBe(channels(dark.paper));
		expect(channels(light.ink)).not.toBe(channels(dark.ink));
	});
});
