import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '#lib/laboratory/survey.ts';
import { Inquiry, type Thread } from '#lib/laboratory/tipping.svelte.ts';
import type { Reply, Request } from '#lib/laboratory/tipping.worker.ts';
import { model } from '../model/solidarity-model.ts';

const question: Question = {
	type: 'map',
	setting: { inputs: {} },
	axes: ['intensity', 'goals'],
	colour: 'lowest'
};
const answer = (name: string): Answer => ({
	type: 'fold',
	together: [name],
	way: { from: 1, to: 0, over: 1, held: 1 },
	branches: [],
	folds: [],
	moments: []
});

/** Workers that do nothing but note what they are sent. */
function office() {
	const threads: { sent: Request[]; ended: boolean; say: (reply: Reply) => void; fall: () => void }[] = [];
	const open = (): Thread => {
		const listeners: Record<string, (event: never) => void> = {};
		const thread = {
			sent: [] as Request[],
			ended: false,
			say: (data: Reply) => listeners['message']?.({ data } as never),
			fall: () => listeners['error']?.({} as never)
		};
		threads.push(thread);
		return {
			postMessage: (request: Request) => thread.sent.push(request),
			terminate: () => (thread.ended = true),
			addEventListener: (type: string, listener: (event: never) => void) => (listeners[type] = listener)
		} as unknown as Thread;
	};
	return { threads, open };
}

describe('an inquiry', () => {
	it('gives its worker the model once, and every question', () => {
		const { threads, open } = office();
		const inquiry = new Inquiry(open);
		expect(inquiry.status).toBe('idle');
		inquiry.ask(model, question);
		inquiry.ask(model, question);
		expect(threads).toHaveLength(1);
		expect(threads[0]!.sent.map(({ type }) => type)).toEqual(['model', 'ask', 'ask']);
		inquiry.ask({ ...model }, question);
		expect(threads[0]!.sent.slice(3).map(({ type }) => type)).toEqual(['model', 'ask']);
	});

	it('takes answers to the last question only, each better than the one before', () => {
		const { threads, open } = office();
		const inquiry = new Inquiry(open);
		inquiry.ask(model, question);
		threads[0]!.say({ type: 'part', id: 1, answer: answer('first') });
		expect(inquiry.answer).toEqual(answer('first'));
		inquiry.ask(model, question);
		threads[0]!.say({ type: 'part', id: 1, answer: answer('late') });
		threads[0]!.say({ type: 'done', id: 1 });
		expect([inquiry.status, inquiry.answer]).toEqual(['running', answer('first')]);
		threads[0]!.say({ type: 'part', id: 2, answer: answer('rough') });
		threads[0]!.say({ type: 'part', id: 2, answer: answer('fine') });
		threads[0]!.say({ type: 'done', id: 2 });
		expect([inquiry.status, inquiry.answer]).toEqual(['done', answer('fine')]);
	});

	it.each<[string, (thread: ReturnType<typeof office>['threads'][number]) => void]>([
		['its worker falls', (thread) => thread.fall()],
		['its worker says so', (thread) => thread.say({ type: 'failed', id: 2, message: 'level: 2' })]
	])('fails when %s, loses nothing, and starts afresh when tried again', (_, fail) => {
		const { threads, open } = office();
		const inquiry = new Inquiry(open);
		inquiry.ask(model, question);
		threads[0]!.say({ type: 'part', id: 1, answer: answer('kept') });
		inquiry.ask(model, question);
		fail(threads[0]!);
		expect([inquiry.status, threads[0]!.ended]).toEqual(['failed', true]);
		expect(inquiry.answer).toEqual(answer('kept'));
		inquiry.retry();
		expect(threads[1]!.sent.map(({ type }) => type)).toEqual(['model', 'ask']);
		threads[0]!.fall();
		expect(inquiry.status).toBe('running');
	});

	it('fails where no worker can be had, and can be tried again', () => {
		const { open } = office();
		let none = true;
		const inquiry = new Inquiry(() => {
			if (none) throw new Error('no workers here');
			return open();
		});
		inquiry.ask(model, question);
		expect(inquiry.status).toBe('failed');
		none = false;
		inquiry.retry();
		expect(inquiry.status).toBe('running');
	});

	it('ends its worker when it is closed', () => {
		const { threads, open } = office();
		const inquiry = new Inquiry(open);
		inquiry.ask(model, question);
		inquiry.close();
		expect([threads[0]!.ended, inquiry.status]).toEqual([true, 'idle']);
	});
});
