/** What carries messages between windows of one browser: its channel, else its storage, else nothing. */

/** Of the channel, and of the item through which storage tells. */
const name = 'simpul-story';

export interface Wire {
	/** Whether anything is carried. */
	readonly carries: boolean;
	post(message: unknown): void;
	close(): void;
}

export function openWire(receive: (raw: unknown) => void): Wire {
	if (typeof BroadcastChannel === 'function') {
		const channel = new BroadcastChannel(name);
		channel.onmessage = ({ data }: MessageEvent<unknown>) => receive(data);
		return { carries: true, post: (message) => channel.postMessage(message), close: () => channel.close() };
	}
	const onstorage = ({ key, newValue }: StorageEvent) => {
		if (key === name && newValue !== null) receive(parsed(newValue));
	};
	addEventListener('storage', onstorage);
	return {
		carries: attempt(() => localStorage.removeItem(name)),
		post: (message) => attempt(() => localStorage.setItem(name, JSON.stringify(message))),
		close: () => removeEventListener('storage', onstorage)
	};
}

/** What this window keeps for when it is loaded again, by name. */
export const memory = {
	/** Undefined where nothing was kept, where nothing can be, and where the window was not loaded again but led here anew. */
	read(what: string): unknown {
		const [loading] = performance.getEntriesByType('navigation');
		if (!(loading instanceof PerformanceNavigationTiming) || loading.type === 'navigate') return undefined;
		let kept: unknown;
		attempt(() => (kept = parsed(sessionStorage.getItem(`${name}-${what}`) ?? 'null')));
		return kept ?? undefined;
	},
	/** False where the browser refuses. */
	write: (what: string, value: unknown): boolean =>
		attempt(() => sessionStorage.setItem(`${name}-${what}`, JSON.stringify(value)))
};

/** Browsers throw where storage is forbidden or full. */
function attempt(act: () => unknown): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
