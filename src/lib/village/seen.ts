/** What is drawn of a community, and what draws it. */
import type { Kind } from '#lib/map/vocabulary.ts';

/** What of a community is drawn. */
export interface Seen {
	readonly bytes: Uint8Array;
	readonly stride: number;
	/** By person, 0..1. */
	readonly outcomes: Float32Array;
	/** By person: 1 where somebody is not there any more; none where nobody left. */
	readonly gone?: Uint8Array | undefined;
}

/** A stock that has a piece of the ring: its place in `Model.stocks`, and its kind. */
export interface Piece {
	readonly place: number;
	readonly kind: Kind;
}

/** How much of a person is to be seen: ring and vessel, the vessel alone, or only the mean of a few people. */
export type Detail = 'ring' | 'vessel' | 'mean';

export interface Crowd {
	readonly detail: Detail;
	/** The whole picture; `paint` writes into it. */
	readonly image: ImageData;
	/** Takes over what is to be seen. */
	paint(seen: Seen): void;
}
