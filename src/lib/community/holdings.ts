/** Who holds what: one bit a person and stock. */
import type { Model } from '#lib/model/types.ts';
import type { Random } from './random.ts';

export interface Holdings {
	/** Bytes a person: eight stocks each. */
	readonly stride: number;
	/** A person's bytes begin at person · `stride`. */
	readonly bytes: Uint8Array;
	/** By node: in which of a person's bytes a stock is, and which bit of it. */
	readonly offsets: Uint8Array;
	readonly masks: Uint8Array;
}

/** Nobody holds anything. */
export function createHoldings(model: Model, people: number): Holdings {
	const stride = Math.max(1, Math.ceil(model.stocks.length / 8));
	const offsets = new Uint8Array(model.ids.length);
	const masks = new Uint8Array(model.ids.length);
	model.stocks.forEach((node, place) => {
		offsets[node] = place >> 3;
		masks[node] = 1 << (place & 7);
	});
	return { stride, bytes: new Uint8Array(people * stride), offsets, masks };
}

/** Whether a person holds the stock at a place of `Model.stocks`. */
export function holds({ bytes, stride }: Pick<Holdings, 'bytes' | 'stride'>, person: number, place: number) {
	return ((bytes[person * stride + (place >> 3)]! >> (place & 7)) & 1) === 1;
}

/**
 * Gives a stock to a share of the people, drawn without replacement (D. E. Knuth, The Art of Computer Programming 2,
 * 3.4.2, algorithm S); where the share is no whole number of people, chance decides about one of them.
 *
 * @returns how many have it now
 */
export function spread(
	{ bytes, stride, offsets, masks }: Holdings,
	node: number,
	share: number,
	random: Random
): number {
	const people = bytes.length / stride;
	const count = Math.min(people, Math.floor(share * people + random.share()));
	let left = count;
	for (let person = 0; person < people && left > 0; person++) {
		if (random.below(people - person) >= left) continue;
		bytes[person * stride + offsets[node]!]! |= masks[node]!;
		left--;
	}
	return count;
}
