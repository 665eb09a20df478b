/** Works out tipping points on a thread of its own. */
import { survey, type Answer, type Question } from './survey.ts';
import type { Model } from '#lib/model/types.ts';

/** From the page. Of two questions the later one counts. */
export type Request =
	| { readonly type: 'model'; readonly model: Model }
	| { readonly type: 'ask'; readonly id: number; readonly question: Question };

/** To the page; `id` says which question it answers. */
export type Reply =
	| { readonly type: 'part'; readonly id: number; readonly answer: Answer }
	| { readonly type: 'done'; readonly id: number }
	| { readonly type: 'failed'; readonly id: number; readonly message: string };

let model: Model | undefined;
let current = 0;

/** Lets requests come in. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
const reply = (message: Reply) => self.postMessage(message);

async function answer(id: number, question: Question): Promise<void> {
	current = id;
	// Questions that come in quick succession are passed over: only the last is begun.
	await pause();
	try {
		if (!model) throw new Error('question without a model');
		for (const part of current === id ? survey(model, question) : []) {
			reply({ type: 'part', id, answer: part });
			await pause();
			if (current !== id) return;
		}
		reply({ type: 'done', id });
	} catch (error) {
		reply({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
	}
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.type === 'model') model = data.model;
	else void answer(data.id, data.question);
});
