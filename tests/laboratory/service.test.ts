import { describe, expect, it } from 'vitest';
import { createService, type Reply as ReplyOf, type Request as RequestOf } from '#lib/laboratory/service.ts';
import { work, type Answer, type Ground, type Question } from '#lib/laboratory/work.ts';
import { slopes } from '#lib/model/sensitivity.ts';
import { map, model } from '../model/solidarity-model.ts';

type Request = RequestOf<Ground, Question>;
type Reply = ReplyOf<Answer>;

const ground: Request = { type: 'ground', ground: { map, model } };
const factors = ['intensity', 'goals', 'norms-factor', 'leadership', 'communication-quality'];
const band = (draws: number): Extract<Request, { type: 'ask' }>['question'] => ({
	type: 'band',
	setting: { inputs: {} },
	ranked: factors,
	draws
});

/** A service whose replies are kept, and whose pauses the test ends. */
function serve() {
	const replies: Reply[] = [];
	const waiting: (() => void)[] = [];
	const receive = createService(
		work,
		(reply: Reply) => replies.push(reply),
		() => new Promise((resolve) => waiting.push(resolve))
	);
	/** Ends all pauses until nothing waits any more, or so many times. */
	const goOn = async (times = Infinity) => {
		for (let i = 0; i < times && waiting.length > 0; i++) {
			waiting.splice(0).forEach((resolve) => resolve());
			await new Promise((resolve) => setTimeout(resolve));
		}
	};
	return { receive: (request: Request) => void receive(request), replies, goOn };
}

describe('the service', () => {
	it('answers a question part by part, the first after 50 draws', async () => {
		const { receive, replies, goOn } = serve();
		receive(ground);
		receive({ type: 'ask', id: 1, question: band(120) });
		await goOn();
		const draws = replies.map((reply) =>
			reply.type === 'part' && reply.answer.type === 'band' ? reply.answer.band.draws : NaN
		);
		expect(draws).toEqual([50, 100, 120]);
		expect(replies.map((reply) => (reply.type === 'part' ? reply.progress : NaN))).toEqual([
			50 / 120,
			100 / 120,
			1
		]);
	});

	it('begins only the last of the questions that come at once', async () => {
		const { receive, replies, goOn } = serve();
		receive(ground);
		for (const id of [1, 2, 3]) receive({ type: 'ask', id, question: band(50) });
		await goOn();
		expect(replies.map(({ id }) => id)).toEqual([3]);
	});

	it('drops a question for another, and at a cancellation', async () => {
		const { receive, replies, goOn } = serve();
		receive(ground);
		receive({ type: 'ask', id: 1, question: band(200) });
		await goOn(2);
		receive({ type: 'ask', id: 2, question: band(200) });
		await goOn(3);
		receive({ type: 'cancel', id: 2 });
		await goOn();
		expect(replies.map(({ id }) => id)).toEqual([1, 1, 2, 2, 2]);
	});

	it('lets a cancellation that comes too late pass', async () => {
		const { receive, replies, goOn } = serve();
		receive(ground);
		receive({ type: 'ask', id: 2, question: band(50) });
		receive({ type: 'cancel', id: 1 });
		await goOn();
		expect(replies).toHaveLength(1);
	});

	it('says that it failed, and answers the next question', async () => {
		const { receive, replies, goOn } = serve();
		receive({ type: 'ask', id: 1, question: band(50) });
		await goOn();
		expect(replies).toEqual([{ type: 'failed', id: 1, message: 'question without its ground' }]);
		receive(ground);
		receive({ type: 'ask', id: 2, question: band(50) });
		await goOn();
		expect(replies.at(-1)).toMatchObject({ type: 'part', id: 2, progress: 1 });
	});

	it('shares the variance out: every factor has a share, more together than alone, goals more than leadership', async () => {
		const { receive, replies, goOn } = serve();
		receive(ground);
		const setting = { inputs: {} };
		receive({ type: 'ask', id: 1, question: { type: 'shares', setting, inputs: factors, rows: 512 } });
		await goOn();
		const last = replies.at(-1)!;
		if (last.type !== 'part' || last.answer.type !== 'shares') throw new Error('no shares');
		const { indices } = last.answer;
		for (const { first, total } of indices) expect(total.value).toBeGreaterThan(first.value - 0.02);
		expect(indices.reduce((sum, { first }) => sum + first.value, 0)).toBeLessThan(1);
		expect(indices.reduce((sum, { total }) => sum + total.value, 0)).toBeGreaterThan(1);
		// Where the slope in the middle is steepest the share is larger than where it is flattest.
		const slope = slopes(model, setting);
		const of = (id: string) => slope[model.inputs.indexOf(model.indexOf.get(id)!)]!;
		expect(of('goals')).toBeGreaterThan(of('leadership'));
		expect(indices[1]!.total.value).toBeGreaterThan(indices[3]!.total.value);
	});
});
