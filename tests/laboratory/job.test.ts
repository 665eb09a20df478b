import { describe, expect, it } from 'vitest';
import { Job } from '#lib/laboratory/job.svelte.ts';
import type * as service from '#lib/laboratory/service.ts';
import type { Answer, Ground, Question } from '#lib/laboratory/work.ts';
import type { Thread } from '#lib/threads/line.ts';
import { map, model } from '../model/solidarity-model.ts';

type Request = service.Request<Ground, Question>;
type Reply = service.Reply<Answer>;

const ground = { map, model };
const question: Question = { type: 'shares', setting: { inputs: {} }, inputs: ['goals'], rows: 64 };
const answer: Answer = { type: 'shares', inputs: ['goals'], indices: [] };

/** Workers that do nothing but note what they are sent. */
function office() {
	const threads: { sent: Request[]; ended: boolean; say: (reply: Reply) => void; break: () => void }[] = [];
	const open = (): Thread => {
		const listeners: Record<string, (event: never) => void> = {};
		const thread = {
			sent: [] as Request[],
			ended: false,
			say: (data: Reply) => listeners['message']?.({ data } as never),
			break: () => listeners['error']?.({} as never)
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

const types = (sent: readonly Request[]) => sent.map(({ type }) => type);
const part = (id: number, progress: number): Reply => ({ type: 'part', id, progress, answer });

describe('a job', () => {
	it('starts its worker with the first question, and gives it the map once', () => {
		const { threads, open } = office();
		const job = new Job(open);
		expect(job.status).toBe('idle');
		expect(threads).toHaveLength(0);
		job.ask(ground, question);
		job.ask(ground, question);
		expect(threads).toHaveLength(1);
		expect(types(threads[0]!.sent)).toEqual(['ground', 'ask', 'ask']);
		job.ask({ map, model }, question);
		expect(types(threads[0]!.sent).slice(3)).toEqual(['ground', 'ask']);
	});

	it('shows an answer as it grows', () => {
		const { threads, open } = office();
		const job = new Job(open);
		job.ask(ground, question);
		expect([job.status, job.progress, job.current]).toEqual(['running', 0, false]);
		threads[0]!.say(part(1, 0.5));
		expect([job.status, job.progress, job.current]).toEqual(['running', 0.5, true]);
		threads[0]!.say(part(1, 1));
		expect([job.status, job.progress]).toEqual(['done', 1]);
		expect(job.answer).toEqual(answer);
	});

	it('drops replies to questions that nobody asks any more, and keeps the last answer meanwhile', () => {
		const { threads, open } = office();
		const job = new Job(open);
		job.ask(ground, question);
		threads[0]!.say(part(1, 1));
		job.ask(ground, question);
		threads[0]!.say(part(1, 0.5));
		expect([job.status, job.progress, job.current]).toEqual(['running', 0, false]);
		expect(job.answer).toEqual(answer);
		threads[0]!.say({ type: 'failed', id: 1, message: 'late' });
		expect(job.status).toBe('running');
	});

	it('can be cancelled, and asked again', () => {
		const { threads, open } = office();
		const job = new Job(open);
		job.ask(ground, question);
		threads[0]!.say(part(1, 0.5));
		job.cancel();
		expect(threads[0]!.sent.at(-1)).toEqual({ type: 'cancel', id: 1 });
		threads[0]!.say(part(1, 1));
		expect([job.status, job.progress]).toEqual(['cancelled', 0.5]);
		job.retry();
		const asked = threads[0]!.sent.at(-1)!;
		expect(asked).toMatchObject({ type: 'ask', question });
		threads[0]!.say(part('id' in asked ? asked.id : 0, 1));
		expect(job.status).toBe('done');
	});

	it.each<[string, (thread: ReturnType<typeof office>['threads'][number]) => void]>([
		['the worker breaks', (thread) => thread.break()],
		['it says that it failed', (thread) => thread.say({ type: 'failed', id: 2, message: 'level: 2' })]
	])('fails when %s, loses nothing, and starts afresh when tried again', (_, fail) => {
		const { threads, open } = office();
		const job = new Job(open);
		job.ask(ground, question);
		threads[0]!.say(part(1, 1));
		job.ask(ground, question);
		fail(threads[0]!);
		expect([job.status, threads[0]!.ended]).toEqual(['failed', true]);
		expect(job.answer).toEqual(answer);
		job.retry();
		expect(job.status).toBe('running');
		expect(types(threads[1]!.sent)).toEqual(['ground', 'ask']);
		// The broken one has no say any more.
		threads[0]!.break();
		expect(job.status).toBe('running');
	});

	it('fails where there are no workers, and works when there are', () => {
		const { threads, open } = office();
		let missing = true;
		const job = new Job(() => {
			if (missing) throw new ReferenceError('Worker is not defined');
			return open();
		});
		job.ask(ground, question);
		expect(job.status).toBe('failed');
		missing = false;
		job.retry();
		expect(job.status).toBe('running');
		expect(threads).toHaveLength(1);
	});

	it('ends its worker when it is closed', () => {
		const { threads, open } = office();
		const job = new Job(open);
		job.ask(ground, question);
		job.close();
		expect([job.status, threads[0]!.ended]).toEqual(['idle', true]);
	});
});
