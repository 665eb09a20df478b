/** The page's side of the talk with a worker: one question at a time, its answer as it grows. */
import { openLine, type Line, type Thread } from '#lib/threads/line.ts';
import type { Reply, Request } from './service.ts';

type Status = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

export class Job<Ground, Question, Answer> {
	#status: Status = $state('idle');
	#progress = $state(0);
	#answer: Answer | undefined = $state.raw();
	#current = $state(false);
	#line: Line<Request<Ground, Question>> | undefined;
	/** The ground that the worker has been given. */
	#given: Ground | undefined;
	#asked: { ground: Ground; question: Question } | undefined;
	#id = 0;
	readonly #open: () => Thread;

	/** @param open starts the worker, at the first question and after a failure */
	constructor(open: () => Thread) {
		this.#open = open;
	}

	get status(): Status {
		return this.#status;
	}

	/** Of the question asked last, 0..1. */
	get progress(): number {
		return this.#progress;
	}

	/** The newest answer, in part or whole; it outlives its question, a cancellation and a failure. */
	get answer(): Answer | undefined {
		return this.#answer;
	}

	/** Whether the answer is one to the question asked last. */
	get current(): boolean {
		return this.#current;
	}

	/** Asks a question in place of the one before. */
	ask(ground: Ground, question: Question): void {
		this.#asked = { ground, question };
		this.#id++;
		this.#progress = 0;
		this.#current = false;
		this.#status = 'running';
		try {
			this.#line ??= openLine<Request<Ground, Question>, Reply<Answer>>(
				this.#open,
				(reply) => this.#receive(reply),
				() => this.#fail()
			);
			if (this.#given !== ground) this.#post({ type: 'ground', ground });
			this.#given = ground;
			this.#post({ type: 'ask', id: this.#id, question });
		} catch {
			this.#fail();
		}
	}

	/** Stops where it is; what is known so far stays. */
	cancel(): void {
		if (this.#status !== 'running') return;
		this.#stop();
		this.#status = 'cancelled';
	}

	/** Asks the last question again. */
	retry(): void {
		if (this.#asked) this.ask(this.#asked.ground, this.#asked.question);
	}

	/** Ends the worker; a later question starts another. */
	close(): void {
		this.#stop();
		this.#drop();
		this.#status = 'idle';
	}

	#stop(): void {
		if (this.#status === 'running') this.#post({ type: 'cancel', id: this.#id });
		// What is still under way belongs to no question.
		this.#id++;
	}

	#post(request: Request<Ground, Question>): void {
		this.#line?.send(request);
	}

	#receive(reply: Reply<Answer>): void {
		if (reply.id !== this.#id || this.#status !== 'running') return;
		if (reply.type === 'failed') {
			this.#fail();
			return;
		}
		this.#answer = reply.answer;
		this.#progress = reply.progress;
		this.#current = true;
		if (reply.progress >= 1) this.#status = 'done';
	}

	#fail(): void {
		this.#drop();
		this.#status = 'failed';
	}

	#drop(): void {
		this.#line?.close();
		this.#line = undefined;
		this.#given = undefined;
	}
}
