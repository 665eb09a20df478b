/**
 * Why somebody changed. Nothing is kept of people whom nobody asks about: a community is the same whenever it is lived
 * again, so the past of a person is found by living it again and looking at that person.
 */
import type { Model, Setting } from '#lib/model/types.ts';
import { nobody, turns, type Changes } from './changes.ts';
import { createCommunity, type Community, type CommunityPlan } from './community.ts';

/** What was done to a community on the morning of a day. */
export interface Move {
	readonly day: number;
	/** A setting that came into force. */
	readonly setting?: Setting;
	/** People who were taken away. */
	readonly gone?: readonly number[];
}

/** Somebody met, and the link that the meeting went through; no `person` where an input did it. */
export interface Meeting {
	/** Link id. */
	readonly link: string;
	readonly person?: number;
}

/** One change of one person. */
export interface Change {
	/** 0 is the first day. */
	readonly day: number;
	readonly person: number;
	/** Node id. */
	readonly stock: string;
	readonly turn: keyof typeof turns;
	/** What led to it; none where something held was simply lost, or a shock gave it. */
	readonly meetings: readonly Meeting[];
}

/** Does to a community what was done. */
export function apply(community: Community, { setting, gone }: Move): void {
	if (setting) community.move(setting);
	if (gone) community.remove(gone);
}

/** Lives a community on until a day, moved as it was; `lived` is called after each day. */
export function relive(
	community: Community,
	moves: readonly Move[],
	until: number,
	lived: () => void = () => {}
): void {
	for (;;) {
		for (const move of moves) if (move.day === community.day) apply(community, move);
		if (community.day >= until) return;
		community.step();
		lived();
	}
}

/** Lives a community again until a day and returns all changes of a person until then, the first first; `lived` as above. */
export function historyOf(
	model: Model,
	plan: CommunityPlan,
	moves: readonly Move[],
	day: number,
	person: number,
	lived: () => void = () => {}
): Change[] {
	const community = createCommunity(model, plan);
	const found: Change[] = [];
	relive(community, moves, day, () => {
		found.push(...changesOf(community, person));
		lived();
	});
	return found;
}

/** What changed in a person in the last step. */
export function changesOf(community: Community, person: number): Change[] {
	const { changes, model, day } = community;
	const found: Change[] = [];
	let at = changes.people.indexOf(person);
	while (at >= 0) {
		found.push({
			day: day - 1,
			person,
			stock: model.ids[model.stocks[changes.stocks[at]!]!]!,
			turn: turnNames[changes.turns[at]!]!,
			meetings: meetingsOf(changes, at, model)
		});
		at = changes.people.indexOf(person, at + 1);
	}
	return found;
}

/** Places in `changes.others` of the meetings that went through a link (an index in `Model.flows`). */
export function meetingsThrough({ flows }: Changes, flow: number): number[] {
	return [...flows.keys()].filter((at) => flows[at] === flow);
}

/** Which change a meeting led to, by their places. */
export function changeOf({ ends }: Changes, meeting: number): number {
	return ends.findIndex((end) => end > meeting);
}

const turnNames = Object.keys(turns) as (keyof typeof turns)[];

function meetingsOf(changes: Changes, at: number, model: Model): Meeting[] {
	const from = at === 0 ? 0 : changes.ends[at - 1]!;
	return Array.from(changes.flows.subarray(from, changes.ends[at]), (flow, i) => {
		const link = model.flows[flow]!.id;
		const person = changes.others[from + i]!;
		return person === nobody ? { link } : { link, person };
	});
}
