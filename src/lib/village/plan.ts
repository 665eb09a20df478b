/** What the reader has set, as the simulation is given it; and which changes make another community of it. */
import type { CommunityPlan } from '#lib/community/community.ts';
import { feasible } from '#lib/community/meeting.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { meetingOf, reachOf, type CommunityState } from '#lib/state/community.ts';

/** Nothing in it is out of range. */
export function planOf(model: Model, community: CommunityState, setting: Setting): CommunityPlan {
	const { people, seed } = community;
	const { plan: meeting } = feasible(meetingOf(community), people, model.stocks.length);
	const reach = reachOf(model, community);
	return { people, seed, meeting, setting, ...(reach && { reach }) };
}

export function sameCommunity(a: CommunityState, b: CommunityState): boolean {
	return (Object.keys(a) as (keyof CommunityState)[]).every((key) => a[key] === b[key]);
}

export function sameStart({ start: a = {} }: Setting, { start: b = {} }: Setting): boolean {
	return Object.keys({ ...a, ...b }).every((id) => a[id] === b[id]);
}
