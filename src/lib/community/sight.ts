/** Who sees an input: everybody, unless the plan says that it reaches only some. */
import type { Model } from '#lib/model/types.ts';
import { clamp, type Clamped } from './limits.ts';
import type { Random } from './random.ts';

/** How far an input reaches. To those whom it does not reach it is as if its level were 0. */
export interface Reach {
	/** The share of the people (0..1) who see it. */
	readonly share: number;
	/** Whether they live beside each other (the first in the ring, or of the units), or anywhere. */
	readonly together: boolean;
}

/** How far inputs reach, by id; those that are not named reach everybody. */
export type Reaches = Readonly<Record<string, Reach>>;

/** By node: who sees an input (1) and who does not (0), by person; none where everybody does. */
export type Sight = readonly (Uint8Array | undefined)[];

/** The reaches as they can be, and what had to be changed for it. */
export function feasibleReach(reach: Reaches): { reach: Reaches; clamped: Clamped[] } {
	const clamped: Clamped[] = [];
	const entries = Object.entries(reach).map(
		([id, { share, together }]) => [id, { share: clamp('reach', share, 0, 1, clamped), together }] as const
	);
	return { reach: Object.fromEntries(entries), clamped };
}

/**
 * The nodes of the inputs that have a reach.
 *
 * @throws RangeError for what is no input
 */
export function limitedInputs(model: Model, reach: Reaches = {}): Set<number> {
	return new Set(
		Object.keys(reach).map((id) => {
			const node = model.indexOf.get(id) ?? -1;
			if (!model.inputs.includes(node)) throw new RangeError(`input: ${id}`);
			return node;
		})
	);
}

/** Draws who sees what. */
export function createSight(model: Model, reach: Reaches, people: number, random: Random): Sight {
	return model.ids.map((id) => {
		const { share, together } = reach[id] ?? { share: 1, together: false };
		if (share === 1) return undefined;
		const seers = new Uint8Array(people);
		let left = Math.round(share * people);
		for (let person = 0; person < people && left > 0; person++) {
			// As in `spread`: everybody is drawn with the same chance.
			if (!together && random.below(people - person) >= left) continue;
			seers[person] = 1;
			left--;
		}
		return seers;
	});
}
