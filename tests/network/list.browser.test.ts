import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import RestedList from './RestedList.svelte';
import Stand from '../Stand.svelte';

async function stand() {
	let explorer: Explorer | undefined;
	const { container } = await render(Stand, {
		Part: RestedList,
		meet: (met: Explorer) => (explorer = met)
	});
	if (!explorer) throw new Error('stand: no explorer');
	// Its parts come to life when there is time.
	await vi.waitFor(() => expect(container.querySelector('[data-asleep]')).toBe(null));
	return { explorer, level: () => container.querySelector('#node-cooperation .level')?.textContent };
}

/** Lets a second pass, and the page draw. */
async function wait() {
	await tick();
	vi.advanceTimersByTime(1000);
	await tick();
}

describe('the list', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('keeps its numbers while a hand is on a slider, and follows when the hand has let go', async () => {
		const { explorer, level } = await stand();
		const before = level();
		explorer.settings.move('goals', 0);
		await wait();
		expect(level()).toBe(before);
		explorer.settings.commit();
		await wait();
		expect(level()).not.toBe(before);
	});

	it('keeps them while the weeks run, and tells the week at which they stop', async () => {
		const { explorer, level } = await stand();
		explorer.playhead.seek(7);
		explorer.playhead.toggle();
		await wait();
		expect(level()).toContain('minggu 40');
		explorer.playhead.toggle();
		await wait();
		expect(level()).toContain('minggu 7');
	});
});
