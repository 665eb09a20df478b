import { describe, expect, it } from 'vitest';
import { noLesson, type Lesson } from '#lib/state/lesson.ts';
import { isLocal, lessonAddress, storyQuery } from '#lib/teaching/lesson-link.ts';
import { playable } from '../state/playable.ts';

describe('a lesson’s address', () => {
	it('leads to the page, in the language, with the state', () => {
		expect(lessonAddress('https://a.id', 'explorer', 'id', 'goals=20&lock=goals')).toBe(
			'https://a.id/?goals=20&lock=goals'
		);
		expect(lessonAddress('https://a.id', 'laboratory', 'en', '')).toBe('https://a.id/en/laboratory');
	});

	it('opens the story at a step, as a page or as slides', () => {
		const beats = ['meeting', 'forms'].map((id) => ({ id, title: id }));
		const query = (beat: string, present: boolean, lesson: Lesson = noLesson) =>
			storyQuery(beats, beat, present, lesson, playable.map);
		expect(query('meeting', false)).toBe('');
		expect(query('forms', false)).toBe('beat=forms');
		expect(query('forms', true)).toBe('beat=forms&mode=present');
		expect(query('forms', true, { ...noLesson, locked: ['goals'], own: 'Siapa?' })).toBe(
			'beat=forms&lock=goals&own=Siapa%3F&mode=present'
		);
	});

	it('of this computer alone is told from one that phones can open', () => {
		for (const origin of ['http://localhost:4173', 'http://127.0.0.1', 'http://[::1]:4173'])
			expect(isLocal(origin), origin).toBe(true);
		for (const origin of ['http://192.168.1.7:4173', 'https://localhost.sch.id', 'https://simpul.example'])
			expect(isLocal(origin), origin).toBe(false);
	});
});
