import { afterEach, describe, expect, it, vi } from 'vitest';
import { Later } from '#lib/laboratory/later.ts';

afterEach(() => void vi.useRealTimers());

describe('what may be done later', () => {
	it('is not done in the frame that asks for it, and of several only the last is', async () => {
		const later = new Later();
		const done: number[] = [];
		for (const i of [1, 2, 3]) later.do(() => done.push(i));
		expect(done).toEqual([]);
		await vi.waitFor(() => expect(done).toEqual([3]));
	});

	it('is done at once when it must be, and then not again', async () => {
		const later = new Later();
		const deed = vi.fn();
		later.do(deed);
		later.now();
		expect(deed).toHaveBeenCalledTimes(1);
		later.now();
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(deed).toHaveBeenCalledTimes(1);
	});

	it('is left undone when it is dropped', async () => {
		const later = new Later();
		const deed = vi.fn();
		later.do(deed);
		later.drop();
		later.now();
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(deed).not.toHaveBeenCalled();
	});

	it('waits for a pause where it takes longer than the hand can spare', async () => {
		vi.useFakeTimers({
			toFake: [
				'setTimeout',
				'clearTimeout',
				'requestAnimationFrame',
				'requestIdleCallback',
				'cancelIdleCallback',
				'performance'
			]
		});
		const later = new Later();
		const deed = vi.fn(() => vi.advanceTimersByTime(30));
		later.do(deed);
		later.now();
		await Promise.resolve();
		vi.advanceTimersByTime(50);
		deed.mockClear();
		for (let i = 0; i < 10; i++) {
			later.do(deed);
			vi.advanceTimersByTime(60);
		}
		expect(deed).not.toHaveBeenCalled();
		vi.advanceTimersByTime(120);
		expect(deed).toHaveBeenCalledTimes(1);
	});

	it('waits for a pause the first time where nothing is known of it', () => {
		vi.useFakeTimers({
			toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback', 'performance']
		});
		const later = new Later(Infinity);
		const deed = vi.fn();
		later.do(deed);
		vi.advanceTimersByTime(140);
		expect(deed).not.toHaveBeenCalled();
		vi.advanceTimersByTime(20);
		expect(deed).toHaveBeenCalledTimes(1);
	});
});
