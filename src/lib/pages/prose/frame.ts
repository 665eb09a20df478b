/** The words of the text pages' frame. */
import type { Locale } from '#lib/map/vocabulary.ts';

interface Frame {
	readonly top: string;
	readonly licence: string;
}

export const frame: Readonly<Record<Locale, Frame>> = {
	id: { top: 'Kembali ke atas', licence: 'Kode berlisensi MIT, teks berlisensi CC BY 4.0.' },
	en: { top: 'Back to top', licence: 'Code under the MIT licence, texts under CC BY 4.0.' }
};
