import { describe, expect, it } from 'vitest';
import questions from '#data/solidarity/questions.json';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { decode } from '#lib/state/link.ts';
import { settingOf, situationOf } from '#lib/state/situation.ts';
import { playable } from '../state/playable.ts';
import { locales } from './files.ts';

const model = compile(playable.map);

/** The outcome in week 40 of a link's state, with two decimals. */
function outcome(query: string): string {
	const { state } = decode(new URLSearchParams(query), playable);
	const trajectory = solve(model, settingOf(playable, situationOf(playable, state)));
	return (trajectory.at(40)[model.outcome] ?? NaN).toFixed(2);
}

describe('the questions', () => {
	it('have ids of their own, which a link can hold', () => {
		const ids = questions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});

	it('reach through the whole lesson', () => {
		for (const phase of ['understand', 'apply', 'reflect'])
			expect(questions.filter((question) => question.phase === phase).length).toBeGreaterThanOrEqual(2);
	});

	it('are about states that a link brings whole', () => {
		for (const { id, query } of questions)
			expect(decode(new URLSearchParams(query), playable).dropped, id).toEqual([]);
	});

	it('say in both languages what they ask, what is often answered, and what follows', () => {
		for (const question of questions)
			for (const key of ['text', 'often', 'next'] as const) {
				const { id, en } = question[key];
				expect(id.length, `${question.id} ${key}`).toBeGreaterThan(20);
				expect(en, `${question.id} ${key}`).not.toBe(id);
			}
	});

	it.each([
		['leader-leaves', ['events=leader-leaves-10', 'events=leader-leaves-26', '']],
		['after-the-quake', ['scenario=cianjur', 'scenario=cianjur-care']]
	])('name what the model gives: %s', (id, queries) => {
		const next = questions.find((question) => question.id === id)?.next;
		for (const locale of locales) {
			const numbers = [...(next?.[locale] ?? '').matchAll(/\b0[.,]\d\d\b/g)].map(([number]) =>
				number.replace(',', '.')
			);
			expect(numbers).toEqual(queries.map(outcome));
		}
	});

	it('name no other number of the model', () => {
		const named = questions.filter(({ next }) => /\b0[.,]\d/.test(next.en + next.id)).map(({ id }) => id);
		expect(named).toEqual(['leader-leaves', 'after-the-quake']);
	});
});
