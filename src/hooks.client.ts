/** What comes before the first page comes to life. */
import type { ClientInit } from '@sveltejs/kit';

/**
 * A browser's first number in a language costs it some 20 ms, when it reads its tables: it is asked for one in a task of its own,
 * so that the hand waits for neither longer than it must.
 */
export const init: ClientInit = async () => {
	(0).toLocaleString(document.documentElement.lang);
	await new Promise((resolve) => setTimeout(resolve));
};
