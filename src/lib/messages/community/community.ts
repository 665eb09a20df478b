/** The words of the community's page: apart from the others, so that only that page loads them. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { people as peopleEn } from './people.en.ts';
import { people as peopleId } from './people.id.ts';
import { picture as pictureEn } from './picture.en.ts';
import { picture as pictureId } from './picture.id.ts';

const id = { ...peopleId, picture: pictureId };
const en: typeof id = { ...peopleEn, picture: pictureEn };

export type CommunityMessages = typeof id;

export const communityMessages: Readonly<Record<Locale, CommunityMessages>> = { id, en };
