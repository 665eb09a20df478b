/** The words of the story, in both languages: loaded by the story's page alone. */
import { getLanguage } from '#lib/messages/language.ts';
import type { Locale } from '#lib/map/vocabulary.ts';
import { story as en } from './story.en.ts';
import { story as id } from './story.id.ts';

export const storyMessages: Readonly<Record<Locale, typeof id>> = { id, en };

/** In the language of the page that a component stands on. */
export const getWords = (): typeof id => storyMessages[getLanguage().locale];
