/** What a worksheet asks. */
import type { Phase, ToldQuestion } from '#lib/state/content.ts';
import type { Lesson } from '#lib/state/lesson.ts';

const phases: readonly Phase[] = ['understand', 'apply', 'reflect'];

/**
 * The lesson's questions, in its order, and then the teacher's own as it is written. A lesson that asks nothing gets the
 * catalogue's first of each part.
 */
export function questionsFor(
	{ asked, own }: Pick<Lesson, 'asked' | 'own'>,
	catalogue: readonly ToldQuestion[]
): (ToldQuestion | string)[] {
	const chosen = asked.flatMap((id) => catalogue.find((question) => question.id === id) ?? []);
	if (own !== '') return [...chosen, own];
	if (chosen.length > 0) return chosen;
	return phases.flatMap((phase) => catalogue.find((question) => question.phase === phase) ?? []);
}
