/** What a hand has done to a part of the page while that was drawn but could not listen yet. */

/**
 * Brings a part to life, and tells it what it has missed: inputs that were moved or written in, buttons, and the focus.
 *
 * @param place where the part is drawn
 * @param wake brings it to life; it sets every input to what the page knows
 * @param onlost hears which element had the focus, where it is no longer there
 * @returns what `wake` returns
 */
export function caughtUp<T>(place: Element, wake: () => T, onlost: (gone: Element) => void): T {
	const missed = [...place.querySelectorAll('input')]
		.filter(({ value, defaultValue }) => value !== defaultValue)
		.map((input) => ({ input, value: input.value }));
	const focused = place.contains(document.activeElement) ? document.activeElement : null;

	const woken = wake();

	for (const { input, value } of missed) {
		if (!input.isConnected) continue;
		input.value = value;
		for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
	}
	if (focused && !focused.isConnected) onlost(focused);
	pressMissed(place);
	return woken;
}

/**
 * Presses the buttons that were pressed before they could hear it (src/app.html marks them), each once: who presses again because
 * nothing happens means the same.
 *
 * @param asleep the part that has just come to life; null: what comes to life with the page itself
 */
export function pressMissed(asleep: Element | null): void {
	for (const button of (asleep ?? document).querySelectorAll<HTMLButtonElement>('button[data-pressed]')) {
		if (button.closest('[data-asleep]') !== asleep) continue;
		delete button.dataset['pressed'];
		button.click();
	}
}
