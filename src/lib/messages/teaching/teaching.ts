/** The words of the teacher's tools: apart from the interface's, so that they load with those tools alone. */
import type { Locale } from '#lib/map/vocabulary.ts';
import { link as linkEn } from './link.en.ts';
import { link as linkId, type LinkMessages } from './link.id.ts';
import { sheet as sheetEn } from './sheet.en.ts';
import { sheet as sheetId, type SheetMessages } from './sheet.id.ts';

interface TeachingMessages {
	readonly link: LinkMessages;
	readonly sheet: SheetMessages;
}

export const teachingMessages: Readonly<Record<Locale, TeachingMessages>> = {
	id: { link: linkId, sheet: sheetId },
	en: { link: linkEn, sheet: sheetEn }
};
