/** The words of the teacher's tools: apart from the interface's, so that they load with those tools alone. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { link as linkEn } from './link.en.ts';
import { link as linkId, type LinkMessages } from './link.id.ts';

interface TeachingMessages {
	readonly link: LinkMessages;
}

export const teachingMessages: Readonly<Record<Locale, TeachingMessages>> = {
	id: { link: linkId },
	en: { link: linkEn }
};
