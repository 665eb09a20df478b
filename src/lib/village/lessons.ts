/** Lessons as scenarios: a page that has them can begin as one, and its link says which. */
import type { CommunityContent } from '#lib/state/content.ts';

/** The content with its lessons among the scenarios, after the others. */
export function withLessons(content: CommunityContent): CommunityContent {
	const lessons = content.communities.map(({ id, name, inputs, start, events }) => {
		return { id, name, inputs, events, ...(start && { start }) };
	});
	return { ...content, scenarios: [...content.scenarios, ...lessons] };
}
