/** What a screen reader is told of something that changes all the time: at rest at once, in motion now and then. */

/** Between two announcements while it moves, ms: a sentence can be heard out. */
const pause = 5000;

/** While a component is made. */
export function announce(text: () => string, moving: () => boolean): { readonly text: string } {
	let said = $state('');
	let last = -Infinity;
	$effect(() => {
		const next = text();
		const now = performance.now();
		if (moving() && now - last < pause) return;
		last = now;
		said = next;
	});
	return {
		get text() {
			return said;
		}
	};
}
