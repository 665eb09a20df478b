import { describe, expect, it } from 'vitest';
import { Playhead } from '#lib/state/playhead.svelte.ts';

describe('the playhead', () => {
	it('stays within the weeks', () => {
		const playhead = new Playhead(52, 40);
		playhead.seek(99);
		expect(playhead.week).toBe(52);
		playhead.seek(-3);
		expect(playhead.week).toBe(0);
	});

	it('plays four weeks a second, four times that at 4×, and stops at the end', () => {
		const playhead = new Playhead(52, 0);
		playhead.toggle();
		playhead.advance(1);
		expect(playhead.week).toBe(4);
		playhead.speed = 4;
		playhead.advance(1);
		expect(playhead.week).toBe(20);
		playhead.advance(10);
		expect(playhead.week).toBe(52);
		expect(playhead.playing).toBe(false);
	});

	it('pauses on a whole week, and begins again when it stood at the end', () => {
		const playhead = new Playhead(52, 10);
		playhead.toggle();
		playhead.advance(0.1);
		playhead.toggle();
		expect(playhead.playing).toBe(false);
		expect(Number.isInteger(playhead.week)).toBe(true);
		playhead.seek(52);
		playhead.toggle();
		expect(playhead.week).toBe(0);
	});
});
