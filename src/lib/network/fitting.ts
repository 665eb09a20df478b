/** Which frame fits the room. The stylesheet of the stage asks the same questions for the page before its script runs. */
import { frames, type Frame, type FrameId } from '#lib/layout/frame.ts';

/** Answers to the questions, kept up to date by whoever asks. */
export interface Media {
	readonly phone: { readonly current: boolean };
	readonly squarish: { readonly current: boolean };
	readonly panel: { readonly current: boolean };
}

/** Asks the questions with `ask`, which takes a media query. */
export function mediaOf(ask: (query: string) => { readonly current: boolean }): Media {
	return {
		phone: ask('(max-width: 799px)'),
		squarish: ask('(max-aspect-ratio: 3/2)'),
		panel: ask('(pointer: coarse) and (min-width: 1100px)')
	};
}

/** The frame for a room; a beam's frames have larger type and fewer nodes. */
export function fitting(media: Media, projector: boolean): Frame<FrameId> {
	if (media.phone.current) return frames.tall;
	if (projector) return media.squarish.current ? frames['beam-square'] : frames['beam-wide'];
	if (media.squarish.current) return frames.square;
	return media.panel.current ? frames.broad : frames.wide;
}

/** The frame that the server draws for the room. Of a beam's it draws none: a phone's has the same nodes, and scaled up larger type, too. */
export function serving(media: Media, projector: boolean): Frame<FrameId> {
	if (media.phone.current || projector) return frames.tall;
	return media.squarish.current ? frames.square : frames.wide;
}
