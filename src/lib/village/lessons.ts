/** Lessons as scenarios: a page that has them can begin as one, and its link says which. */
import { meetingState, type CommunityState } from '#lib/state/community.ts';
import type { CommunityContent, ToldCommunity } from '#lib/state/content.ts';

/** The content with its lessons among the scenarios, after the others. */
export function withLessons(content: CommunityContent): CommunityContent {
	const lessons = content.communities.map(({ id, name, inputs, start, events }) => {
		return { id, name, inputs, events, ...(start && { start }) };
	});
	return { ...content, scenarios: [...content.scenarios, ...lessons] };
}

/** The people of a lesson, as the reader would set them. */
export function peopleOf({
	people,
	seed,
	weeks,
	meeting,
	reach = {}
}: ToldCommunity): Partial<CommunityState> {
	const seen = Object.values(reach)[0]?.share ?? 1;
	return { people, seed, weeks, reach: Math.round(seen * 100), ...meetingState(meeting) };
}

/** Whether these are other people than those of a lesson; another seed is another community of the same kind. */
export function strayed(community: CommunityState, lesson: ToldCommunity): boolean {
	return Object.entries({ ...peopleOf(lesson), seed: community.seed }).some(
		([name, value]) => community[name as keyof CommunityState] !== value
	);
}
