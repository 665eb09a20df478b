import { describe, expect, it } from 'vitest';
import { isLocal, lessonAddress, storyQuery } from '#lib/teaching/lesson-link.ts';

describe('a lesson’s address', () => {
	it('leads to the page, in the language, with the state', () => {
		expect(lessonAddress('https://a.id', 'explorer', 'id', 'goals=20&lock=goals')).toBe(
			'https://a.id/?goals=20&lock=goals'
		);
		expect(lessonAddress('https://a.id', 'laboratory', 'en', '')).toBe('https://a.id/en/laboratory');
	});

	it('opens the story at a step, as a page or as slides', () => {
		const beats = ['meeting', 'forms'].map((id) => ({ id, title: id }));
		expect(storyQuery(beats, 'meeting', false)).toBe('');
		expect(storyQuery(beats, 'forms', false)).toBe('beat=forms');
		expect(storyQuery(beats, 'forms', true)).toBe('beat=forms&mode=present');
	});

	it('of this computer alone is told from one that phones can open', () => {
		for (const origin of ['http://localhost:4173', 'http://127.0.0.1', 'http://[::1]:4173'])
			expect(isLocal(origin), origin).toBe(true);
		for (const origin of ['http://192.168.1.7:4173', 'https://localhost.sch.id', 'https://simpul.example'])
			expect(isLocal(origin), origin).toBe(false);
	});
});
