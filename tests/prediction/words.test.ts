import { describe, expect, it } from 'vitest';
import { handsWords } from '#lib/messages/prediction/hands.ts';
import { predictionWords } from '#lib/messages/prediction/prediction.ts';
import { togetherWords } from '#lib/messages/prediction/together.ts';

type Tree = { [key: string]: unknown };

/** Every message with its path; of a function its source. */
function leaves(tree: Tree, path = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
		const at = `${path}.${key}`;
		if (typeof value === 'string' || typeof value === 'function') return [[at, value.toString()]];
		return leaves(value as Tree, at);
	});
}

/** Made of symbols alone, or the same word in both. */
const shared = /because$|stop$|levels$/;

describe('the words of prediction', () => {
	const of = (locale: 'id' | 'en') =>
		leaves({ ...predictionWords(locale), together: togetherWords(locale), hands: handsWords(locale) });
	const [id, en] = [of('id'), of('en')];

	it('are the same messages in both languages, none empty and none left untranslated', () => {
		expect(en.map(([path]) => path)).toEqual(id.map(([path]) => path));
		for (const [path, text] of [...id, ...en]) expect(text.trim(), path).not.toBe('');
		const english = new Map(en);
		expect(id.filter(([path, text]) => !shared.test(path) && english.get(path) === text)).toEqual([]);
	});
});
