/** What the community's views share beside the explorer: the run, the many runs, and what is lit. */
import { createContext } from 'svelte';
import type { CommunityMessages } from '#lib/messages/community/community.ts';
import { feasible } from '#lib/community/meeting.ts';
import { passing } from '#lib/map/passing.ts';
import type { MapLink } from '#lib/map/schema.ts';
import type { ToldCommunity } from '#lib/state/content.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { bounds, meetingOf, type CommunityNumbers, type CommunityState } from '#lib/state/community.ts';
import { Ends } from './ends.svelte.ts';
import { peopleOf } from './lessons.ts';
import { Run } from './run.svelte.ts';
import type { Detail, Piece } from './seen.ts';

/** A number that was asked for and could not be. */
export interface Kept {
	readonly name: keyof CommunityNumbers;
	readonly asked: number;
	readonly used: number;
}

export class Village {
	readonly #explorer: Explorer;
	readonly lessons: readonly ToldCommunity[];
	readonly run: Run;
	readonly ends: Ends;
	/** The words of the page. */
	readonly m: CommunityMessages;
	/** Index in `Model.flows` of the link whose meetings are lit; undefined: all of them. */
	lit: number | undefined = $state();
	/** How much of a person the picture shows. */
	detail: Detail = $state('ring');
	/** Said until the next number is set. */
	kept: Kept | undefined = $state.raw();

	constructor(explorer: Explorer, lessons: readonly ToldCommunity[], m: CommunityMessages) {
		this.#explorer = explorer;
		this.lessons = lessons;
		this.m = m;
		this.run = new Run(explorer.model);
		this.ends = new Ends(explorer.model);
	}

	/** The stocks that have a piece of a person's ring: those that are no part of the outcome, which fills the vessel. */
	get pieces(): readonly (Piece & { readonly id: string })[] {
		const { model } = this.#explorer;
		const parts = new Set(
			model.flows
				.filter(({ role, target }) => role === 'part' && target === model.outcome)
				.map(({ source }) => source)
		);
		return model.stocks.flatMap((node, place) => {
			const id = model.ids[node]!;
			return parts.has(node) ? [] : [{ id, place, kind: this.#explorer.node(id).kind }];
		});
	}

	/** The links that somebody can be moved through by somebody, with their indices in `Model.flows`. */
	get paths(): readonly { readonly index: number; readonly link: MapLink }[] {
		const { model, map } = this.#explorer;
		return passing(map).links.map((link) => {
			return { index: model.flows.findIndex(({ id }) => id === link.id), link };
		});
	}

	/** The lesson that this began as, if it did. */
	get lesson(): ToldCommunity | undefined {
		return this.lessons.find(({ id }) => id === this.#explorer.settings.scenario);
	}

	/** Begins as a lesson has it, or as a scenario among the same people. */
	begin(id: string): void {
		const lesson = this.lessons.find((lesson) => lesson.id === id);
		if (lesson) this.change(peopleOf(lesson));
		this.#explorer.settings.choose(id);
	}

	/** Sets a number of the community, kept in its bounds and whole. */
	set(name: keyof CommunityNumbers, asked: number): void {
		const [low, high] = bounds[name];
		const whole = Number.isFinite(asked) ? Math.min(high, Math.max(low, Math.round(asked))) : low;
		// As many acquaintances on either side of the ring.
		const used = name === 'k' ? whole - (whole % 2) : whole;
		this.kept = used === asked ? undefined : { name, asked, used };
		this.change({ [name]: used });
	}

	/** A number within its bounds that cannot be among so many people, and what is used instead. */
	get cut(): Kept | undefined {
		const { community, model } = this.#explorer;
		const { clamped } = feasible(meetingOf(community), community.people, model.stocks.length);
		const names = { degree: 'k', 'unit-size': 'unit' } as const;
		for (const { what, asked, used } of clamped) {
			if (what === 'degree' || what === 'unit-size') return { name: names[what], asked, used };
		}
		return undefined;
	}

	change(part: Partial<CommunityState>): void {
		this.#explorer.community = { ...this.#explorer.community, ...part };
	}

	/** Another community of the same kind. */
	reseed(): void {
		const { seed } = this.#explorer.community;
		this.change({ seed: seed < bounds.seed[1] ? seed + 1 : bounds.seed[0] });
	}

	close(): void {
		this.run.close();
		this.ends.close();
	}
}

/** The village of the page that a component stands on. */
export const [getVillage, setVillage] = createContext<Village>();
