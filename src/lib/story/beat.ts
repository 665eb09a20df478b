/** A beat as the explorer is set to it, and what of the network it shows. Pure. */
import type { Layout } from '#lib/layout/types.ts';
import type { Playable, ToldBeat } from '#lib/state/content.ts';
import { defaultState, type LinkState } from '#lib/state/link.ts';
import { situationOf, type Percents, type Situation } from '#lib/state/situation.ts';

/** Inputs in percent that the hand has set otherwise than the beat, by node id. */
export type Hand = Percents;

/** A place in the story. */
export interface Place {
	/** Index of the beat. */
	readonly beat: number;
	/** Its question stands alone: a step of the presentation. */
	readonly asking: boolean;
	readonly hand: Hand;
}

/** The situation that a beat shows; a hand may have changed it. */
export function situationAt(playable: Playable, { state }: ToldBeat, hand: Hand = {}): Situation {
	const { percents, ...rest } = situationOf(playable, { scenario: state.scenario });
	const own = Object.entries(state.inputs ?? {}).map(([id, level]) => [id, Math.round(level * 100)] as const);
	return { ...rest, percents: { ...percents, ...Object.fromEntries(own), ...hand } };
}

/** The whole state of an explorer that shows a beat. */
export function stateAt(playable: Playable, beat: ToldBeat, hand: Hand = {}): LinkState {
	return {
		...defaultState(playable),
		...situationAt(playable, beat, hand),
		week: beat.state.week,
		arrangement: beat.state.arrangement ?? 'story'
	};
}

/** What a situation has otherwise than a beat. */
export function handIn(origin: Situation, now: Situation): Hand {
	return Object.fromEntries(
		Object.entries(now.percents).filter(([id, percent]) => percent !== origin.percents[id])
	);
}

/** What of the network can be seen at a beat: all nodes revealed so far, less the kinds that step back, and the links between them. */
export function partAt(layout: Layout, beats: readonly ToldBeat[], at: number): Layout {
	const reveals = (until: number) => beats.slice(0, until).map(({ reveal }) => reveal);
	const ids = new Set(reveals(at + 1).flatMap(({ nodes }) => nodes));
	const hidden = beats[at]?.hide ?? [];
	const nodes = layout.nodes.filter(({ id, kind }) => ids.has(id) && !hidden.includes(kind));
	const seen = new Set(nodes.map(({ id }) => id));
	// A link that a later beat reveals waits for it.
	const shown = new Set(reveals(at + 1).flatMap(({ links = [] }) => links));
	const waiting = reveals(beats.length).flatMap(({ links = [] }) => links.filter((id) => !shown.has(id)));
	const links = layout.links.filter(
		({ id, source, target }) => seen.has(source) && seen.has(target) && !waiting.includes(id)
	);
	return { ...layout, nodes, links };
}
