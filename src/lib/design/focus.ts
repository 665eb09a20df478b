/** Focus that is not lost: when what had it is taken out of the page, it goes to an heir. */
import type { Attachment } from 'svelte/attachments';

/** The innermost holder of what receives the focus: as long as it stands, the heir is its to name. */
const holders = new WeakMap<Event, HTMLElement>();

/**
 * Attaches to what stays. Where the heir is still to come the focus waits for it, unless a hand takes it elsewhere.
 *
 * @param heirOf - of what is gone; undefined: it is not there yet
 */
export function bequeath(heirOf: (gone: Element) => HTMLElement | null | undefined): Attachment<HTMLElement> {
	return (holder) => {
		let last: Element | undefined;
		let innermost = holder;

		const onfocusin = (event: FocusEvent) => {
			last = event.target instanceof Element ? event.target : undefined;
			innermost = holders.get(event) ?? holder;
			holders.set(event, innermost);
		};
		// What loses the focus by being taken away is gone once the change is done; what is still there was left.
		const onfocusout = ({ target }: FocusEvent) =>
			queueMicrotask(() => {
				if (target === last && last?.isConnected) last = undefined;
			});
		const onpointerdown = () => {
			if (last?.isConnected === false) last = undefined;
		};
		const observer = new MutationObserver(() => {
			if (!last || last.isConnected || (innermost !== holder && innermost.isConnected)) return;
			const { activeElement } = document;
			if (activeElement && activeElement !== document.body) last = undefined;
			else heirOf(last)?.focus();
		});

		observer.observe(holder, { childList: true, subtree: true });
		holder.addEventListener('focusin', onfocusin);
		holder.addEventListener('focusout', onfocusout);
		addEventListener('pointerdown', onpointerdown);
		return () => {
			observer.disconnect();
			holder.removeEventListener('focusin', onfocusin);
			holder.removeEventListener('focusout', onfocusout);
			removeEventListener('pointerdown', onpointerdown);
		};
	};
}

/** Attaches to what covers the page: it has the focus for as long as it stands, and gives it back. */
export const borrow: Attachment<HTMLElement> = (cover) => {
	const before = document.activeElement;
	cover.focus();
	return () => {
		// What was covered can be reached again once the change is done.
		queueMicrotask(() => before instanceof HTMLElement && before.isConnected && before.focus());
	};
};

/** What a button has that now and then has nothing to do: `disabled` would take the focus from the hand that has just pressed it. */
export function able(
	possible: boolean,
	act: () => void
): { 'aria-disabled': true | undefined; onclick: () => void } {
	return { 'aria-disabled': possible ? undefined : true, onclick: () => possible && act() };
}
