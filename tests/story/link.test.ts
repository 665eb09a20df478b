import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLesson } from '#lib/state/lesson.ts';
import { decodeStory, encodeStory, type Mode } from '#lib/story/link.ts';
import { beatCalled, content } from './content.ts';

const read = (query: string) => decodeStory(new URLSearchParams(query), content);

describe('a link into the story', () => {
	it('names the beat, what a hand has changed, and how it is shown', () => {
		const place = { beat: beatCalled('work'), asking: false, hand: { leadership: 80 } };
		expect(encodeStory(content, place, 'scroll', noLesson)).toBe('beat=work&leadership=80');
		expect(encodeStory(content, place, 'present', noLesson)).toBe('beat=work&leadership=80&mode=present');
		expect(encodeStory(content, { ...place, beat: 0, hand: {} }, 'scroll', noLesson)).toBe('');
	});

	it('brings every place back', () => {
		const inputs = content.map.nodes.filter(({ dynamics }) => dynamics?.type === 'input').map(({ id }) => id);
		fc.assert(
			fc.property(
				fc.nat(content.beats.length - 1),
				fc.dictionary(fc.constantFrom(...inputs), fc.integer({ min: 0, max: 100 })),
				fc.constantFrom<Mode>('scroll', 'present', 'teacher'),
				(beat, wished, mode) => {
					const { place } = read(
						encodeStory(content, { beat, asking: false, hand: wished }, 'scroll', noLesson)
					);
					const again = read(encodeStory(content, place, mode, noLesson));
					expect(again).toEqual({ place, mode, lesson: noLesson, dropped: [] });
				}
			),
			{ seed: 5 }
		);
	});

	it('brings what a lesson locks, conceals and asks', () => {
		const [asked] = content.questions;
		const lesson = {
			locked: ['goals'],
			concealed: ['leadership'],
			asked: asked ? [asked.id] : [],
			own: 'Mengapa?'
		};
		const place = { beat: 1, asking: false, hand: { goals: 20 } };
		const query = encodeStory(content, place, 'present', lesson);
		expect(query).toBe(
			`beat=forms&goals=20&lock=goals&conceal=leadership&ask=${asked?.id}&own=Mengapa%3F&mode=present`
		);
		expect(read(query)).toEqual({ place, mode: 'present', lesson, dropped: [] });
		expect(read('lock=gaols').dropped).toMatchObject([{ key: 'lock', value: 'gaols', reason: 'choice' }]);
	});

	it('keeps what is valid of a torn link and says what it dropped', () => {
		const { place, dropped } = read(
			'beat=wrok&goals=90&leadership=200&mode=big&utm_source=x&scenario=village'
		);
		expect(place).toEqual({ beat: 0, asking: false, hand: { goals: 90 } });
		expect(dropped.map(({ key, reason }) => [key, reason])).toEqual([
			['beat', 'choice'],
			['mode', 'choice'],
			['leadership', 'range'],
			['scenario', 'name']
		]);
	});

	it('reads any query without an exception', () => {
		fc.assert(
			fc.property(fc.string(), (query) => {
				const { place } = read(query);
				expect(content.beats[place.beat]).toBeDefined();
			}),
			{ seed: 5 }
		);
	});
});
