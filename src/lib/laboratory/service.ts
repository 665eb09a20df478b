/** The worker's side of the talk between page and worker. */
import { work, type Ground, type Part, type Question } from './work.ts';

/** From the page. Of two questions the later one counts. */
export type Request =
	| { readonly type: 'ground'; readonly ground: Ground }
	| { readonly type: 'ask'; readonly id: number; readonly question: Question }
	| { readonly type: 'cancel'; readonly id: number };

/** To the page; `id` says which question it answers. */
export type Reply =
	| ({ readonly type: 'part'; readonly id: number } & Part)
	| { readonly type: 'failed'; readonly id: number; readonly message: string };

/**
 * Answers requests, part by part.
 *
 * @param reply sends a reply
 * @param pause lets requests come in
 */
export function createService(
	reply: (reply: Reply) => void,
	pause: () => Promise<void>
): (request: Request) => Promise<void> {
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
			if (!ground) throw new Error('question without a map');
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
