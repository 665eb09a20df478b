/**
 * What the page and the worker say to each other. Every request has an id, and every reply the id of its request: a
 * reply to an older question may be dropped. Playing is the page's: it asks for days, and pauses by not asking.
 */
import type { Model, Setting } from '#lib/model/types.ts';
import type { CommunityPlan } from './community.ts';
import type { Changes } from './changes.ts';
import type { Ensemble, EnsemblePlan } from './ensemble.ts';
import type { Change, Move } from './history.ts';
import type { Clamped } from './limits.ts';

export type Request = { readonly id: number } &
	/** A new community; the one before, its history and its picked person are forgotten. Answered by `picture`. */
	(
		| {
				readonly type: 'start';
				readonly model: Model;
				readonly plan: CommunityPlan;
				/** It is to have lived until a day (a whole number), moved like this on the way. */
				readonly past?: { readonly moves: readonly Move[]; readonly day: number };
		  }
		/** Live so many days (a whole number). Answered by `picture`; its meetings are those of the last day. */
		| { readonly type: 'step'; readonly days: number }
		/** Other inputs and events from now on; weeks count from the start. Answered by `done`. */
		| { readonly type: 'move'; readonly setting: Setting }
		/** Take people away. Answered by `picture`, of no day. */
		| { readonly type: 'remove'; readonly people: readonly number[] }
		/** Whose history is told: at once, and after every `step`. No person: nobody's. Answered by `history`. */
		| { readonly type: 'pick'; readonly person?: number }
		/** Live many communities; `progress` again and again, then `ensemble`, or `done` when cancelled. */
		| { readonly type: 'ensemble'; readonly model: Model; readonly plan: EnsemblePlan }
		/** Cancel the ensemble that runs, if any. Answered by `done`. */
		| { readonly type: 'cancel' }
	);

/** A community as it is drawn. All arrays are the receiver's own. */
export interface Picture {
	readonly day: number;
	/** All that the plan has; `present` of them are there, and `gone` has a 1 for each of the others. */
	readonly people: number;
	readonly present: number;
	readonly gone: Uint8Array | undefined;
	/** Who holds what: `holds` reads it. */
	readonly bytes: Uint8Array;
	readonly stride: number;
	/** By person, 0..1. */
	readonly outcomes: Float32Array;
	/** In the order of `Model.ids`. */
	readonly levels: Float64Array;
	/** The outcome after each day that was lived for this picture. */
	readonly daily: Float64Array;
	/** Of the last day. */
	readonly changes: Changes;
	/** By index in `Model.flows`: the meetings of the last seven days that led to a change through it. */
	readonly weekly: Uint32Array;
	/** What the picked person went through in these days. */
	readonly picked: readonly Change[];
	readonly clamped: readonly Clamped[];
}

export type Reply = { readonly id: number } & (
	| { readonly type: 'picture'; readonly picture: Picture }
	| { readonly type: 'history'; readonly person?: number; readonly changes: readonly Change[] }
	/** How many communities of an ensemble, or how many days of a past, have been lived. */
	| { readonly type: 'progress'; readonly done: number; readonly runs: number }
	| { readonly type: 'ensemble'; readonly ensemble: Ensemble }
	| { readonly type: 'done' }
	/** The request could not be carried out: what and where, for whoever develops. */
	| { readonly type: 'failed'; readonly reason: string }
);

/** The buffers that a reply hands over instead of copying. */
export function transferables(reply: Reply): ArrayBuffer[] {
	const views: ArrayBufferView[] = [];
	if (reply.type === 'picture') {
		const { bytes, outcomes, levels, daily, changes, weekly, gone } = reply.picture;
		if (gone) views.push(gone);
		views.push(bytes, outcomes, levels, daily, weekly, ...Object.values<ArrayBufferView>({ ...changes }));
	} else if (reply.type === 'ensemble') views.push(reply.ensemble.outcomes);
	return views.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
