/** How the reader has set the community of people: all of it travels in a link, under the names of its fields. */
import { fewest, most } from '#lib/community/limits.ts';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import type { Reaches } from '#lib/community/sight.ts';
import type { Model } from '#lib/model/types.ts';

/** Where people meet. */
export const meets = ['mixed', 'neighbours', 'units', 'roles'] as const;
export type Meet = (typeof meets)[number];

/** Whole numbers; shares in percent. */
export interface CommunityNumbers {
	readonly people: number;
	/** Another one is another community of the same kind. */
	readonly seed: number;
	/** Acquaintances of a person among neighbours, and the share of them that is anybody instead. */
	readonly k: number;
	readonly rewire: number;
	/** People of a unit, and the share of meetings across units. */
	readonly unit: number;
	readonly bridge: number;
	/** Roles that share what people can be asked for. */
	readonly roles: number;
	/** The share of people who see what is shown by example. */
	readonly reach: number;
	/** How long it is watched. */
	readonly weeks: number;
}

export interface CommunityState extends CommunityNumbers {
	readonly meet: Meet;
}

/** What each number may be, both ends included. */
export const bounds: { readonly [Key in keyof CommunityNumbers]: readonly [low: number, high: number] } = {
	people: [fewest, most],
	seed: [0, 999_999],
	k: [2, 12],
	rewire: [0, 100],
	unit: [2, 1000],
	bridge: [0, 100],
	roles: [2, 6],
	reach: [0, 100],
	weeks: [4, 520]
};

export const defaultCommunity: CommunityState = {
	people: 1000,
	seed: 1,
	meet: 'mixed',
	k: 10,
	rewire: 10,
	unit: 40,
	bridge: 5,
	roles: 6,
	reach: 100,
	weeks: 52
};

/** As the simulation reads it. */
export function meetingOf({ meet, k, rewire, unit, bridge, roles }: CommunityState): MeetingPlan {
	if (meet === 'neighbours') return { type: meet, degree: k, rewiring: rewire / 100 };
	if (meet === 'roles') return { type: meet, roles };
	return meet === 'units' ? { type: meet, size: unit, across: bridge / 100 } : { type: meet };
}

/** The part of a state that a meeting plan is. */
export function meetingState(plan: MeetingPlan): Partial<CommunityState> {
	if (plan.type === 'neighbours') {
		return { meet: plan.type, k: plan.degree, rewire: Math.round(plan.rewiring * 100) };
	}
	if (plan.type === 'units') {
		return { meet: plan.type, unit: plan.size, bridge: Math.round(plan.across * 100) };
	}
	return plan.type === 'roles' ? { meet: plan.type, roles: plan.roles } : { meet: plan.type };
}

/**
 * How far what is shown by example reaches, as the simulation reads it: where people have neighbours, to some who live
 * beside each other, else to anybody.
 */
export function reachOf(model: Model, { meet, reach }: CommunityState): Reaches | undefined {
	if (reach === 100) return undefined;
	const examples = model.flows.filter(
		({ role, source }) => role === 'example' && model.inputs.includes(source)
	);
	const together = meet === 'neighbours' || meet === 'units';
	return Object.fromEntries(
		examples.map(({ source }) => [model.ids[source]!, { share: reach / 100, together }])
	);
}
