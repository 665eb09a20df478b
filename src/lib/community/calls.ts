/** Requests to a worker as promises: each is answered by the reply of its id, or by nothing where none will come. */
import { openLine, type Line, type Loss, type Thread } from '#lib/threads/line.ts';
import type { Reply, Request } from './protocol.ts';

/** The worker said that it could not carry out a request: a plan or a setting that does not fit the model. */
export class RequestFailed extends Error {}

/** A request before it has its id. */
export type Asked<R extends Request = Request> = R extends Request ? Omit<R, 'id'> : never;

/** A worker that says nothing for so long (ms) has died without a word; while it lives through much, it says so now and then. */
const patience = 15_000;

interface Waiting {
	readonly answer: (reply: Reply | undefined) => void;
	readonly fail: (error: Error) => void;
	readonly progress?: (done: number) => void;
}

export class Calls {
	#line: Line<Request> | undefined;
	#id = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #waiting = new Map<number, Waiting>();
	readonly #open: () => Thread;
	readonly #lost: (loss: Loss) => void;

	/**
	 * @param open starts a worker, at the first request and at the first one after a loss
	 * @param lost hears of a lost worker, after its requests have been answered with nothing
	 */
	constructor(open: () => Thread, lost: (loss: Loss) => void) {
		this.#open = open;
		this.#lost = lost;
	}

	/**
	 * Asks. Models, plans and settings are sent as they are: a proxy cannot be.
	 *
	 * @param progress hears how many communities of an ensemble have been lived; one community may take long
	 * @throws RequestFailed where the worker cannot do it
	 */
	ask(request: Asked, progress?: (done: number) => void): Promise<Reply | undefined> {
		const id = ++this.#id;
		return new Promise((answer, fail) => {
			this.#waiting.set(id, { answer, fail, ...(progress && { progress }) });
			try {
				this.#line ??= openLine<Request, Reply>(
					this.#open,
					(reply) => this.#receive(reply),
					(loss) => this.#lose(loss)
				);
			} catch {
				this.#lose('refused');
				return;
			}
			this.#line.send({ id, ...request });
			this.#watch();
		});
	}

	/** Nothing that was asked so far is waited for any more. */
	forget(): void {
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		this.#watch();
		for (const { answer } of waiting) answer(undefined);
	}

	/** Cancels the ensemble that runs, if any, and forgets what was asked. */
	cancel(): void {
		this.forget();
		this.#line?.send({ id: ++this.#id, type: 'cancel' });
	}

	/** Ends the worker; a later request starts another. */
	close(): void {
		this.#line?.close();
		this.#line = undefined;
		this.forget();
	}

	#receive(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		if (waiting && reply.type !== 'progress') this.#waiting.delete(reply.id);
		this.#watch();
		if (!waiting) return;
		if (reply.type === 'progress') {
			waiting.progress?.(reply.done);
			return;
		}
		if (reply.type === 'failed') waiting.fail(new RequestFailed(reply.reason));
		else waiting.answer(reply);
	}

	/** From now on it is to say something, if something of a community is waited for. */
	#watch(): void {
		clearTimeout(this.#timer);
		if (!this.#line || ![...this.#waiting.values()].some(({ progress }) => !progress)) return;
		this.#timer = setTimeout(() => this.#lose('died'), patience);
	}

	#lose(loss: Loss): void {
		this.close();
		this.#lost(loss);
	}
}
