/** Which of several elements the reader has reached: the one that crosses a line of the window. */
import type { Attachment } from 'svelte/attachments';

/**
 * Attaches to the element that holds them all.
 *
 * @param line - share of the window's height at which the line lies, from the top
 * @param onreach - index among the elements that carry `data-beat`
 */
export function reading(line: () => number, onreach: (index: number) => void): Attachment<HTMLElement> {
	return (holder) => {
		const top = Math.round(line() * 100);
		const observer = new IntersectionObserver(
			(entries) => {
				const reached = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
				const index = reached instanceof HTMLElement ? Number(reached.dataset['beat']) : NaN;
				if (Number.isInteger(index)) onreach(index);
			},
			{ rootMargin: `-${top}% 0px -${99 - top}% 0px` }
		);
		for (const element of holder.querySelectorAll('[data-beat]')) observer.observe(element);
		return () => observer.disconnect();
	};
}
