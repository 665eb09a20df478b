/** What is drawn of a community, and what draws it. */
import type { Kind } from '#lib/map/vocabulary.ts';

/** What of a community is drawn. */
export interface Seen {
	readonly bytes: Uint8Array;
	readonly stride: number;
	/** By person, 0..1. */
	readonly outcomes: Float32Array;
}

/** A stock that has a piece of the ring: its place in `Model.stocks`, and its kind. */
export interface Piece {
	readonly place: number;
	readonly kind: Kind;
}

export interface Crowd {
	/** The whole picture; `paint` writes into it. */
	readonly image: ImageData;
	/** Takes over what is to be seen. */
	paint(seen: Seen): void;
}
