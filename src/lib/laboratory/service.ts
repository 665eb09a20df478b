/** The worker's side of the talk between page and worker. */

/** An answer as far as it is known. */
export interface Part<Answer> {
	/** 0..1; 1: this is all. */
	readonly progress: number;
	readonly answer: Answer;
}

/** What a worker does: between two parts others may have a say, or it stops. */
export type Work<Ground, Question, Answer> = (ground: Ground, question: Question) => Iterable<Part<Answer>>;

/** From the page: what all questions are about, and a question. Of two questions the later one counts. */
export type Request<Ground, Question> =
	| { readonly type: 'ground'; readonly ground: Ground }
	| { readonly type: 'ask'; readonly id: number; readonly question: Question }
	| { readonly type: 'cancel'; readonly id: number };

/** To the page; `id` says which question it answers. */
export type Reply<Answer> =
	| ({ readonly type: 'part'; readonly id: number } & Part<Answer>)
	| { readonly type: 'failed'; readonly id: number; readonly message: string };

/**
 * Answers requests, part by part.
 *
 * @param reply sends a reply
 * @param pause lets requests come in
 */
export function createService<Ground, Question, Answer>(
	work: Work<Ground, Question, Answer>,
	reply: (reply: Reply<Answer>) => void,
	pause: () => Promise<void>
): (request: Request<Ground, Question>) => Promise<void> {
	let ground: Ground | undefined;
	let current = 0;

	return async (request) => {
		if (request.type === 'ground') ground = request.ground;
		else if (request.type === 'cancel') current = request.id === current ? 0 : current;
		else {
			current = request.id;
			await answer(request.id, request.question);
		}
	};

	async function answer(id: number, question: Question): Promise<void> {
		// Questions that come in quick succession are passed over: only the last is begun.
		await pause();
		if (current !== id) return;
		try {
			if (ground === undefined) throw new Error('question without its ground');
			for (const part of work(ground, question)) {
				reply({ type: 'part', id, ...part });
				await pause();
				if (current !== id) return;
			}
		} catch (error) {
			reply({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
		}
	}
}

/** Does the work on the thread that this runs on, for whoever has opened it. */
export function serve<Ground, Question, Answer>(work: Work<Ground, Question, Answer>): void {
	const receive = createService(
		work,
		(reply) => self.postMessage(reply),
		() => new Promise((resolve) => setTimeout(resolve))
	);
	self.addEventListener('message', ({ data }: MessageEvent<Request<Ground, Question>>) => void receive(data));
}
