/** Questions to the worker that knows tipping points. */
import type { Model } from '#lib/model/types.ts';
import type { Thread } from '#lib/threads/line.ts';
import { Job } from './job.svelte.ts';
import type { Answer, Question } from './survey.ts';

export type Inquiry = Job<Model, Question, Answer>;

const openThread = () => new Worker(new URL('./tipping.worker.ts', import.meta.url), { type: 'module' });

/** @param open starts the worker, at the first question and after a failure */
export const openInquiry = (open: () => Thread = openThread): Inquiry => new Job(open);
