import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inFrames } from '#lib/design/frames.ts';
import { solve } from '#lib/model/solve.ts';
import { Story } from '#lib/story/story.svelte.ts';
import { beatCalled, content } from './content.ts';

/** The browser's frames, one at a time. */
let waiting: ((now: number) => void)[] = [];
let now = 0;

/** So many milliseconds pass, and the next frame comes. */
function frame(ms: number) {
	now += ms;
	const due = waiting;
	waiting = [];
	for (const act of due) act(now);
}

/** Sets out for a beat; the frame in which it is said has passed. */
function setOut(story: Story, id: string) {
	story.go(beatCalled(id));
	frame(16);
}

beforeEach(() => {
	[waiting, now] = [[], 0];
	vi.stubGlobal('document', { hidden: false });
	vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) => waiting.push(act));
	vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
});
afterEach(() => vi.unstubAllGlobals());

describe('the way from beat to beat', () => {
	it('lets the weeks of another community run to the beat’s week', () => {
		const story = new Story(content);
		const { playhead, settings } = story.explorer;
		setOut(story, 'quake');
		frame(16);
		frame(0);
		expect(settings.scenario).toBe('cianjur');
		const weeks = [450, 450].map((ms) => (frame(ms), playhead.week));
		expect(weeks[0]).toBeGreaterThan(0);
		expect(weeks[0]).toBeLessThan(12);
		expect(weeks[1]).toBe(12);
		expect(waiting).toEqual([]);
	});

	it('leaves the first frame to what is said of the beat', () => {
		const story = new Story(content);
		const { settings } = story.explorer;
		const before = settings.now;
		setOut(story, 'quake');
		expect(story.beat.id).toBe('quake');
		expect(settings.now).toBe(before);
		frame(16);
		frame(16);
		expect(settings.scenario).toBe('cianjur');
	});

	it('solves another community in the frame before it is shown, and never again', () => {
		const story = new Story(content);
		const { explorer } = story;
		setOut(story, 'quake');
		frame(16);
		expect(explorer.settings.scenario).toBe('new');
		frame(16);
		expect(explorer.settings.scenario).toBe('cianjur');
		const shown = explorer.trajectory;
		frame(450);
		frame(450);
		expect(waiting).toEqual([]);
		expect(explorer.trajectory).toBe(shown);
		expect(shown.at(12)).toEqual(solve(explorer.model, explorer.setting).at(12));
	});

	it('lets factors glide where the community is the same', () => {
		const story = new Story(content);
		story.go(beatCalled('factors'), { cut: true });
		setOut(story, 'worries');
		frame(16);
		frame(450);
		expect(story.explorer.settings.percents['hurry']).toBe(20);
		frame(450);
		expect(story.explorer.settings.percents['hurry']).toBe(40);
	});

	it('leaves the frame in which something is made to that, and arrives none the later', () => {
		const story = new Story(content);
		const { playhead } = story.explorer;
		const made: number[] = [];
		setOut(story, 'quake');
		frame(16);
		inFrames(2, () => made.push(playhead.week));
		const weeks = [100, 100, 100].map((ms) => (frame(ms), playhead.week));
		expect(made).toEqual([weeks[0]]);
		expect(weeks[1]).toBe(weeks[0]);
		expect(weeks[2]).toBeGreaterThan(weeks[1] ?? NaN);
		frame(600);
		expect(playhead.week).toBe(12);
	});

	it('gives way to a hand that lets go on the way, and remembers what it did', () => {
		const story = new Story(content);
		const { settings, playhead } = story.explorer;
		setOut(story, 'factors');
		frame(16);
		frame(100);
		settings.set('goals', 0);
		expect(story.deeds).toEqual([]);
		frame(16);
		expect(settings.percents['goals']).toBe(0);
		expect(playhead.week).toBe(40);
		expect(story.hand).toEqual({ goals: 0 });
		expect(story.deeds).toEqual([{ id: 'goals', from: 50, to: 0 }]);
		expect(waiting).toEqual([]);
	});

	it('gives way to a hand that still holds a factor, and to one that moves the week', () => {
		const story = new Story(content);
		const { settings, playhead } = story.explorer;
		setOut(story, 'factors');
		frame(16);
		settings.move('goals', 30);
		frame(16);
		settings.move('goals', 20);
		settings.commit('goals', now);
		expect(story.deeds).toEqual([{ id: 'goals', from: 50, to: 20 }]);
		setOut(story, 'quake');
		frame(16);
		playhead.seek(30);
		frame(16);
		expect([settings.scenario, playhead.week]).toEqual(['cianjur', 30]);
	});

	it('keeps what another window’s hand does meanwhile', () => {
		const story = new Story(content);
		setOut(story, 'factors');
		frame(16);
		story.take({ beat: beatCalled('factors'), asking: false, hand: { goals: 10 } });
		frame(1000);
		expect(story.hand).toEqual({ goals: 10 });
		expect(story.explorer.settings.percents['goals']).toBe(10);
	});

	it('is a cut where nobody looks', () => {
		vi.stubGlobal('document', { hidden: true });
		const story = new Story(content);
		story.go(beatCalled('quake'));
		expect(waiting).toEqual([]);
		expect(story.explorer.playhead.week).toBe(12);
	});
});
