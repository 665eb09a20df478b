import { expect, test } from 'vitest';
import { communityContentOf } from '#lib/server/content.ts';
import { communities, happenings, locales } from '../data/files.ts';

test.each(locales)('the community’s page gets every lesson and every happening in %s', (locale) => {
	const content = communityContentOf(locale);
	expect(
		content.communities.map(({ id, name, text, question, look }) => [id, name, text, question, look])
	).toEqual(
		communities.map((community) => [
			community.id,
			...([community.name, community.text, community.question, community.look] as const).map(
				(both) => both[locale]
			)
		])
	);
	expect(content.communities.map(({ meeting, inputs }) => [meeting, inputs])).toEqual(
		communities.map(({ meeting, inputs }) => [meeting, inputs])
	);
	expect(content.events.map(({ text }) => text)).toEqual(happenings.map(({ text }) => text[locale]));
});
