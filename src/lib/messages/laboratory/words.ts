/** The laboratory's words, apart from the interface's: only who goes there fetches them. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { getLanguage } from '../language.ts';
import { events as eventsEn } from './events.en.ts';
import { events as eventsId } from './events.id.ts';
import { sure as sureEn } from './sure.en.ts';
import { sure as sureId } from './sure.id.ts';
import { tipping as tippingEn } from './tipping.en.ts';
import { tipping as tippingId } from './tipping.id.ts';

export const laboratory = {
	id: { events: eventsId, sure: sureId, tipping: tippingId },
	en: { events: eventsEn, sure: sureEn, tipping: tippingEn }
} satisfies Record<Locale, unknown>;

/** In the reader's language; while a component is made. */
export const getWords = () => laboratory[getLanguage().locale];
