/** A line to a worker that may die: what it says until then, and that it did. */

/** As much of a worker as is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * How a worker was lost: it never said a word (no such thing here, or its code could not be loaded), it broke, or it said
 * something that cannot be read.
 */
export type Loss = 'refused' | 'died' | 'unreadable';

export interface Line<Request> {
	send(request: Request): void;
	/** Ends the worker; nothing is heard of it any more. */
	close(): void;
}

/**
 * Starts a worker and listens to it.
 *
 * @param open starts it
 * @param receive hears what it says
 * @param lost hears, once, that there is no more to hear
 * @throws whatever `open` throws
 */
export function openLine<Request, Reply>(
	open: () => Thread,
	receive: (reply: Reply) => void,
	lost: (loss: Loss) => void
): Line<Request> {
	const thread = open();
	let closed = false;
	let heard = false;
	const close = () => {
		closed = true;
		thread.terminate();
	};
	const lose = (loss: Loss) => {
		if (closed) return;
		close();
		lost(loss);
	};
	thread.addEventListener('message', ({ data }) => {
		heard = true;
		if (!closed) receive(data as Reply);
	});
	thread.addEventListener('error', () => lose(heard ? 'died' : 'refused'));
	thread.addEventListener('messageerror', () => lose('unreadable'));
	return { send: (request) => thread.postMessage(request), close };
}
