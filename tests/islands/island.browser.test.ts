import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Shore from './Shore.svelte';

describe('an island', () => {
	it('that no server has drawn lives at once, follows what its page knows, and goes with it', async () => {
		const screen = await render(Shore, {});
		const output = () => screen.container.querySelector('output');
		// Nothing stands in its place that could wait: the page would be empty.
		expect(output()?.textContent).toBe('0');
		await screen.getByRole('button').click();
		await expect.poll(() => output()?.textContent).toBe('1');
		await screen.getByRole('button').click();
		await expect.poll(() => output()?.textContent).toBe('2');
		expect(screen.container.querySelector('[data-asleep]')).toBe(null);
		await screen.unmount();
		expect(output()).toBe(null);
	});
});
