import { describe, expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { id } from '#lib/messages/id.ts';
import { laboratory } from '#lib/messages/laboratory/words.ts';
import { languageOf } from '#lib/messages/language.ts';
import { storyMessages } from '#lib/messages/story/words.ts';
import { teachingMessages } from '#lib/messages/teaching/teaching.ts';

/** Every message with its path; functions are called with stand-ins so that their words are seen too. */
function leaves(tree: object, path = ''): [string, string][] {
	return Object.entries<unknown>({ ...tree }).flatMap(([key, value]): [string, string][] => {
		const at = `${path}.${key}`;
		if (typeof value === 'string') return [[at, value]];
		if (typeof value === 'function') return [[at, String(value.toString())]];
		return leaves(value as object, at);
	});
}

/** Words that are the same in both languages, or are symbols. */
const shared = /brand|paths|otherLanguage|percent$|weekAxis/;

describe.each([
	['the interface', { id, en }],
	['the laboratory', laboratory],
	['the story', storyMessages],
	['the teacher’s tools', teachingMessages]
])('%s', (_, { id, en }) => {
	it('has the same messages in both languages', () => {
		expect(leaves(en).map(([path]) => path)).toEqual(leaves(id).map(([path]) => path));
	});

	it('leaves no message empty', () => {
		for (const [path, text] of [...leaves(id), ...leaves(en)]) expect(text.trim(), path).not.toBe('');
	});

	it('leaves no message untranslated', () => {
		const english = new Map(leaves(en));
		const same = leaves(id)
			.filter(([path, text]) => !shared.test(path) && english.get(path) === text)
			.map(([path]) => path);
		expect(same).toEqual([]);
	});
});

describe('a language', () => {
	it('writes numbers the way each language does', () => {
		expect(languageOf('id').level(0.714)).toBe('0,71');
		expect(languageOf('en').level(0.714)).toBe('0.71');
	});

	it('reads a value out in words', () => {
		expect(languageOf('id').m.slider.value(70)).toBe('70 persen, tinggi');
		expect(languageOf('en').m.slider.value(70)).toBe('70 percent, high');
	});
});
