/** The page's side of the talk with the worker that knows tipping points: the last question counts. */
import type { Model } from '#lib/model/types.ts';
import type { Answer, Question } from './survey.ts';
import type { Reply, Request } from './tipping.worker.ts';

/** As much of a worker as is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;
type Status = 'idle' | 'running' | 'done' | 'failed';

function openThread(): Thread {
	return new Worker(new URL('./tipping.worker.ts', import.meta.url), { type: 'module' });
}

export class Inquiry {
	#status: Status = $state('idle');
	#answer: Answer | undefined = $state.raw();
	#thread: Thread | undefined;
	/** The model that the thread has been given. */
	#given: Model | undefined;
	#asked: { model: Model; question: Question } | undefined;
	#id = 0;
	readonly #open: () => Thread;

	/** @param open starts the worker, at the first question and after a failure */
	constructor(open: () => Thread = openThread) {
		this.#open = open;
	}

	get status(): Status {
		return this.#status;
	}

	/** The newest answer, perhaps still rough; it outlives its question and a failure. */
	get answer(): Answer | undefined {
		return this.#answer;
	}

	/** Asks a question in place of the one before. */
	ask(model: Model, question: Question): void {
		this.#asked = { model, question };
		this.#id++;
		this.#status = 'running';
		try {
			this.#thread ??= this.#start();
			if (this.#given !== model) this.#post({ type: 'model', model });
			this.#given = model;
			this.#post({ type: 'ask', id: this.#id, question });
		} catch {
			this.#fail();
		}
	}

	/** Asks the last question again. */
	retry(): void {
		if (this.#asked) this.ask(this.#asked.model, this.#asked.question);
	}

	/** Ends the worker; a later question starts another. */
	close(): void {
		this.#drop();
		this.#status = 'idle';
	}

	#start(): Thread {
		const thread = this.#open();
		const here = () => this.#thread === thread;
		thread.addEventListener('message', ({ data }) => here() && this.#receive(data as Reply));
		thread.addEventListener('error', () => here() && this.#fail());
		thread.addEventListener('messageerror', () => here() && this.#fail());
		return thread;
	}

	#post(request: Request): void {
		this.#thread?.postMessage(request);
	}

	#receive(reply: Reply): void {
		if (reply.id !== this.#id || this.#status !== 'running') return;
		if (reply.type === 'failed') this.#fail();
		else if (reply.type === 'done') this.#status = 'done';
		else this.#answer = reply.answer;
	}

	#fail(): void {
		this.#drop();
		this.#status = 'failed';
	}

	#drop(): void {
		this.#thread?.terminate();
		this.#thread = undefined;
		this.#given = undefined;
	}
}
