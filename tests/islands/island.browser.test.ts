import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Shore from './Shore.svelte';

describe('an island', () => {
	it('comes to life by itself, follows what its page knows, and goes with it', async () => {
		const screen = await render(Shore, {});
		const output = () => screen.container.querySelector('output');
		// It is not part of what the page does at once.
		expect(output()).toBe(null);
		await screen.getByRole('button').click();
		await expect.poll(() => output()?.textContent).toBe('1');
		await screen.getByRole('button').click();
		await expect.poll(() => output()?.textContent).toBe('2');
		expect(screen.container.querySelector('[data-asleep]')).toBe(null);
		await screen.unmount();
		expect(output()).toBe(null);
	});
});
