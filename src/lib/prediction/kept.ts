/** What stays on the device, under names of our own. A browser may refuse; nothing else depends on it. */

const prefix = 'simpul-predict-';

/** What was kept, or undefined: never kept, no longer readable, or refused. */
export function recall(name: string): unknown {
	try {
		const text = localStorage.getItem(prefix + name);
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Keeps a value; false where the browser refuses. */
export function keep(name: string, value: unknown): boolean {
	try {
		localStorage.setItem(prefix + name, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}
