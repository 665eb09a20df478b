import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hands, mostHands } from '#lib/prediction/hands.svelte.ts';

let store: Map<string, string>;

beforeEach(() => {
	store = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => store.get(key) ?? null,
		setItem: (key: string, value: string) => void store.set(key, value)
	});
});

describe('counted hands', () => {
	it('go up and down by one, never below none, never above what a room holds', () => {
		const hands = new Hands(() => 'q');
		hands.step('a', -1);
		expect(hands.of('a')).toBe(0);
		hands.step('a', 1);
		hands.step('b', 1);
		expect([hands.of('a'), hands.total]).toEqual([1, 2]);
		hands.type('a', 5000);
		expect(hands.of('a')).toBe(mostHands);
		hands.type('a', 2.4);
		expect(hands.of('a')).toBe(2);
	});

	it('take a number typed figure by figure as one step back', () => {
		const hands = new Hands(() => 'q');
		hands.type('a', 1);
		hands.type('a', 14);
		hands.rest();
		hands.type('a', 9);
		hands.undo();
		expect(hands.of('a')).toBe(14);
		hands.undo();
		expect([hands.of('a'), hands.canUndo]).toEqual([0, false]);
	});

	it('come back when they were cleared by mistake', () => {
		const hands = new Hands(() => 'q');
		hands.type('a', 12);
		hands.clear();
		expect(hands.total).toBe(0);
		hands.undo();
		expect(hands.total).toBe(12);
	});

	it('stay on the device, each question with its own', () => {
		let question = 'one';
		const hands = new Hands(() => question);
		hands.type('a', 12);
		question = 'two';
		const again = new Hands(() => question);
		again.recall();
		expect(again.total).toBe(0);
		question = 'one';
		const back = new Hands(() => question);
		back.recall();
		expect(back.of('a')).toBe(12);
	});

	it('pass over what is no count, and say when the device refuses', () => {
		store.set('simpul-predict-hands', JSON.stringify([['q', { a: 3, b: 'x', c: -2 }], 7, ['r']]));
		const hands = new Hands(() => 'q');
		hands.recall();
		expect([hands.of('a'), hands.of('b'), hands.of('c'), hands.total]).toEqual([3, 0, 0, 3]);
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: () => {
				throw new Error('refused');
			}
		});
		hands.step('a', 1);
		expect([hands.of('a'), hands.refused]).toEqual([4, true]);
	});
});
