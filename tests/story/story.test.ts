import { beforeEach, describe, expect, it } from 'vitest';
import { noLesson } from '#lib/state/lesson.ts';
import { Story } from '#lib/story/story.svelte.ts';
import { travel } from '#lib/story/travel.ts';
import { beatCalled, content } from './content.ts';

let story: Story;
const at = (id: string) => beatCalled(id);

beforeEach(() => {
	story = new Story(content, (explorer, to, week, way) => travel(explorer, to, week, way, true));
});

describe('the story', () => {
	it('begins with its first beat, as the beat has it', () => {
		expect(story.beat.id).toBe('meeting');
		expect(story.explorer.playhead.week).toBe(0);
		expect(story.touched).toBe(false);
	});

	it('sets the explorer to a beat’s scenario, inputs and week', () => {
		story.go(at('worries'));
		expect(story.explorer.settings.percents['hurry']).toBe(40);
		story.go(at('quake'));
		expect(story.explorer.settings.scenario).toBe('cianjur');
		expect(story.explorer.playhead.week).toBe(12);
	});

	it('lets a hand move the factors anywhere and leads back from there', () => {
		story.go(at('factors'));
		story.explorer.settings.set('leadership', 80);
		expect(story.touched).toBe(true);
		expect(story.place).toEqual({ beat: at('factors'), asking: false, hand: { leadership: 80 } });
		story.go(story.at);
		expect(story.touched).toBe(false);
		expect(story.explorer.settings.percents['leadership']).toBe(50);
	});

	it('logs what a hand did at this beat, and nothing of the beats before', () => {
		const { settings } = story.explorer;
		settings.set('goals', 70);
		story.go(at('factors'));
		expect(story.deeds).toEqual([]);
		settings.set('leadership', 80);
		settings.set('goals', 20);
		expect(story.deeds).toEqual([
			{ id: 'leadership', from: 50, to: 80 },
			{ id: 'goals', from: 50, to: 20 }
		]);
	});

	it('presents a question as a step of its own, and goes back by the same way', () => {
		const seen: string[] = [];
		while (!story.last) {
			story.next();
			seen.push(`${story.beat.id}${story.asking ? '?' : ''}`);
		}
		expect(seen.slice(0, 4)).toEqual(['meeting?', 'forms', 'forms?', 'talk']);
		expect(seen.at(-1)).toBe('stronger?');
		const back: string[] = [];
		while (!story.first) {
			story.previous();
			back.push(`${story.beat.id}${story.asking ? '?' : ''}`);
		}
		expect(back).toEqual(['meeting', ...seen].reverse().slice(1));
	});

	it('holds a picture while the story and the hand go on', () => {
		story.go(at('factors'));
		story.freeze();
		story.explorer.settings.set('goals', 10);
		story.go(at('worries'));
		expect(story.held).toEqual({ beat: at('factors'), asking: false, hand: {} });
		story.freeze();
		expect(story.held).toBeNull();
	});

	it('covers a curve that is asked about until the reader has drawn one, or wants to see it', async () => {
		const quake = at('quake');
		expect([at('village'), quake].map((beat) => story.guesses.covers(beat))).toEqual([false, true]);
		story.go(quake);
		const guess = await story.guesses.of(quake);
		guess.reveal();
		expect(story.guesses.covers(quake)).toBe(true);
		guess.set(0, 0.7);
		guess.reveal();
		expect(story.guesses.covers(quake)).toBe(false);
		guess.hide();
		expect(story.guesses.covers(quake)).toBe(true);
		expect(await story.guesses.of(quake)).toBe(guess);
		story.guesses.uncover(quake);
		expect(story.guesses.covers(quake)).toBe(false);
	});

	it('shows and covers a curve together with the other window, and keeps the drawing', async () => {
		const quake = at('quake');
		const other = new Story(content, (explorer, to, week, way) => travel(explorer, to, week, way, true));
		story.go(quake);
		const guess = await story.guesses.of(quake);
		guess.set(0, 0.7);
		other.guesses.uncover(quake);
		expect(other.guesses.seen).toEqual([quake]);
		story.follow(other.show);
		expect([story.guesses.covers(quake), guess.revealed]).toEqual([false, true]);
		other.guesses.cover(quake);
		story.follow(other.show);
		expect([story.guesses.covers(quake), guess.revealed, guess.drawn]).toEqual([true, false, true]);
	});

	it('locks and conceals what a link does, at every beat', () => {
		story.teach({ ...noLesson, locked: ['goals'], concealed: ['leadership'] });
		story.go(at('factors'));
		story.explorer.settings.set('goals', 90);
		expect(story.explorer.settings.percents['goals']).toBe(50);
		expect([story.explorer.isLocked('goals'), story.explorer.isConcealed('leadership')]).toEqual([
			true,
			true
		]);
		story.freeze();
		expect(story.screen.isConcealed('leadership')).toBe(true);
	});

	it('takes over a place: the hand alone where the beat is the same', () => {
		story.take({ beat: at('factors'), asking: false, hand: { goals: 10 } });
		expect(story.hand).toEqual({ goals: 10 });
		story.take({ beat: at('factors'), asking: false, hand: { leadership: 90 } });
		expect(story.hand).toEqual({ leadership: 90 });
		expect(story.deeds.at(-1)).toEqual({ id: 'leadership', from: 50, to: 90 });
	});
});
