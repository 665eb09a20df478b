import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Factors from '#lib/controls/Factors.svelte';
import Slider from '#lib/controls/Slider.svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import Stand from '../Stand.svelte';

const Part = Slider as unknown as Component<Record<string, unknown>>;
const All = Factors as unknown as Component<Record<string, unknown>>;

async function stand(props: Record<string, unknown>, locale: 'id' | 'en' = 'id') {
	let explorer: Explorer | undefined;
	const screen = await render(Stand, {
		Part,
		with: props,
		locale,
		meet: (met: Explorer) => (explorer = met)
	});
	if (!explorer) throw new Error('stand: no explorer');
	return { screen, explorer, input: screen.getByRole('slider') };
}

describe('a slider', () => {
	it('is a native range with the factor’s whole name, read out in words', async () => {
		const { input } = await stand({ id: 'goals' });
		await expect.element(input).toHaveAccessibleName('Tujuan bersama');
		await expect.element(input).toHaveAttribute('type', 'range');
		await expect.element(input).toHaveAttribute('aria-valuetext', '50 persen, sedang');
	});

	it('speaks the reader’s language', async () => {
		const { input } = await stand({ id: 'goals' }, 'en');
		await expect.element(input).toHaveAccessibleName('Shared goals');
		await expect.element(input).toHaveAttribute('aria-valuetext', '50 percent, medium');
	});

	it('moves by key, and each key press can be taken back', async () => {
		const { input, explorer } = await stand({ id: 'goals' });
		(input.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(explorer.settings.percents['goals']).toBe(51);
		await userEvent.keyboard('{End}');
		expect(explorer.settings.percents['goals']).toBe(100);
		explorer.settings.undo();
		await expect.element(input).toHaveValue('50');
	});

	it('writes the largest number whole', async () => {
		const { screen, explorer } = await stand({ id: 'goals' });
		explorer.settings.set('goals', 100);
		await expect.element(screen.getByText('100%')).toBeVisible();
		const number = screen.getByText('100%').element();
		const text = document.createRange();
		text.selectNodeContents(number);
		expect(text.getBoundingClientRect().width).toBeLessThanOrEqual(number.clientWidth);
	});

	it('invites by what the browser can animate without painting anew, for as long as it is told to', async () => {
		const { screen } = await stand({ id: 'goals', inviting: true });
		const invitations = () => screen.container.getAnimations({ subtree: true });
		expect(invitations()).toHaveLength(1);
		const free = ['opacity', 'transform', 'offset', 'computedOffset', 'easing', 'composite'];
		for (const { effect } of invitations())
			for (const frame of (effect as KeyframeEffect).getKeyframes())
				expect(free).toEqual(expect.arrayContaining(Object.keys(frame)));
		await screen.rerender({ with: { id: 'goals', inviting: false } });
		expect(invitations()).toEqual([]);
	});

	it('shows reset only when there is something to reset', async () => {
		const { screen, explorer } = await stand({ id: 'goals' });
		const reset = screen.getByRole('button', { includeHidden: true });
		await expect.element(reset).toBeDisabled();
		explorer.settings.set('goals', 80);
		await expect.element(reset).toBeEnabled();
		await reset.click();
		expect(explorer.settings.percents['goals']).toBe(50);
	});

	it('says what ten points more are worth, and leaves it out where it has no worth to say', async () => {
		const { screen } = await stand({ id: 'goals' });
		await expect.element(screen.getByText(/▲ \d,\d\d/)).toBeInTheDocument();
		expect(screen.container.textContent).not.toContain('+10');
		await screen.unmount();
		const context = await stand({ id: 'division', worth: false });
		expect(context.screen.container.textContent).not.toContain('▲');
	});

	it('explains the sign where it stands, once for all of them', async () => {
		const id = await render(Stand, { Part: All });
		await expect.element(id.getByText('solidaritas akhir tahun tiap +10 poin')).toBeVisible();
		expect(id.container.querySelectorAll('.key').length).toBe(1);
		await id.unmount();
		const en = await render(Stand, { Part: All, locale: 'en' });
		await expect.element(en.getByText('year-end solidarity per +10 points')).toBeVisible();
	});

	it('that a lesson locks is disabled, says so, and has no reset', async () => {
		const { screen, input, explorer } = await stand({ id: 'goals' });
		explorer.load({
			...explorer.linkState,
			percents: { goals: 80 },
			lesson: { locked: ['goals'], concealed: [], asked: [], own: '' }
		});
		await expect.element(input).toBeDisabled();
		await expect.element(input).toHaveValue('80');
		await expect.element(input).toHaveAccessibleName('Tujuan bersama');
		await expect.element(input).toHaveAccessibleDescription('terkunci');
		await expect.element(screen.getByText('terkunci')).toBeVisible();
		expect(screen.container.querySelector('button')).toBeNull();
	});

	it('has a target of at least 24 pixels', async () => {
		const { input } = await stand({ id: 'goals' });
		expect(input.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
	});
});
