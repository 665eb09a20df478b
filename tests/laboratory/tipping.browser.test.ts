import { type Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Fold from '#lib/laboratory/Fold.svelte';
import ForWhom from '#lib/laboratory/ForWhom.svelte';
import type { Request } from '#lib/laboratory/service.ts';
import type { Question } from '#lib/laboratory/survey.ts';
import Tipping from '#lib/laboratory/Tipping.svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Model } from '#lib/model/types.ts';
import type { Thread } from '#lib/threads/line.ts';
import Stand from '../Stand.svelte';

async function stand(part: unknown, props: Record<string, unknown> = {}) {
	let explorer: Explorer | undefined;
	const screen = await render(Stand, {
		Part: part as Component<Record<string, unknown>>,
		with: props,
		locale: 'en',
		meet: (met: Explorer) => (explorer = met)
	});
	if (!explorer) throw new Error('stand: no explorer');
	return { screen, explorer };
}

/** A real worker whose questions are counted. */
function counted() {
	const asked: Request<Model, Question>[] = [];
	const open = (): Thread => {
		const worker = new Worker(new URL('../../src/lib/laboratory/tipping.worker.ts', import.meta.url), {
			type: 'module'
		});
		return {
			addEventListener: worker.addEventListener.bind(worker),
			terminate: () => worker.terminate(),
			postMessage: (request: Request<Model, Question>) => {
				if (request.type === 'ask') asked.push(request);
				worker.postMessage(request);
			}
		};
	};
	return { asked, open };
}

const waiting = { timeout: 10_000 };

describe('the map', () => {
	it('is drawn by the worker, and says where one stands', async () => {
		const { screen } = await stand(Tipping);
		await vi.waitFor(() => expect(document.querySelectorAll('.band').length).toBeGreaterThan(5), waiting);
		await expect.element(screen.getByText(/You stand at Interaction intensity 50%/)).toBeInTheDocument();
		await expect.element(screen.getByText(/one resting level only, 0\.68/)).toBeInTheDocument();
		await expect.element(screen.getByText(/A tipping point belongs to this model/)).toBeInTheDocument();
	});

	it('is not worked out again while the point moves over it, and is when another input moves', async () => {
		const { asked, open } = counted();
		const { screen, explorer } = await stand(Tipping, { open });
		await vi.waitFor(() => expect(document.querySelector('.band')).not.toBeNull(), waiting);
		const before = asked.length;
		const hand = screen.getByRole('slider', { name: 'You are here' });
		(hand.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowUp}{Shift>}{ArrowLeft}{/Shift}');
		expect(explorer.settings.percents['intensity']).toBe(41);
		expect(explorer.settings.percents['goals']).toBe(51);
		await expect
			.element(hand)
			.toHaveAttribute('aria-valuetext', 'Interaction intensity 41% and Shared goals 51%');
		expect(asked).toHaveLength(before);
		explorer.settings.set('leadership', 20);
		await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before), waiting);
	});

	it('is seized by a pointer; letting go is one step of undo', async () => {
		const { screen, explorer } = await stand(Tipping);
		const hand = screen.getByRole('slider', { name: 'You are here' }).element();
		const { left, top, width, height } = hand.getBoundingClientRect();
		const at = (x: number, y: number) => ({
			clientX: left + x * width,
			clientY: top + (1 - y) * height,
			pointerId: 1,
			button: 0,
			bubbles: true,
			pointerType: 'mouse'
		});
		const grip = hand.querySelector('.grip')!;
		hand.setPointerCapture = () => undefined;
		grip.dispatchEvent(new PointerEvent('pointerdown', at(0.5, 0.5)));
		hand.dispatchEvent(new PointerEvent('pointermove', at(0.3, 0.6)));
		hand.dispatchEvent(new PointerEvent('pointermove', at(0.2, 0.8)));
		hand.dispatchEvent(new PointerEvent('pointerup', at(0.2, 0.8)));
		expect(explorer.settings.percents['intensity']).toBe(20);
		expect(explorer.settings.percents['goals']).toBe(80);
		explorer.settings.undo();
		expect(explorer.settings.percents['intensity']).toBe(50);
		expect(explorer.settings.percents['goals']).toBe(50);
	});

	it('tells when it cannot be worked out, and tries again', async () => {
		let broken = true;
		const { open } = counted();
		const { screen } = await stand(Tipping, {
			open: () => {
				if (broken) throw new Error('no workers');
				return open();
			}
		});
		await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be done');
		broken = false;
		await screen.getByRole('button', { name: 'Try again' }).click();
		await vi.waitFor(() => expect(document.querySelector('.band')).not.toBeNull(), waiting);
	});
});

describe('resting levels', () => {
	it.each([
		['on the map', Tipping],
		['along the fold', Fold],
		['for whom', ForWhom]
	])('say that they leave events out, where there are events: %s', async (_, part) => {
		const { screen, explorer } = await stand(part);
		const said = screen.getByText(/Resting levels leave out the events on the curve/);
		await vi.waitFor(() => expect(screen.container.textContent).toMatch(/0\.\d\d/), waiting);
		await expect.element(said).not.toBeInTheDocument();
		// In digital solidarity goals and leadership go, and the curve ends near 0; its factors alone would hold it up.
		explorer.settings.choose('digital');
		await expect.poll(() => said.elements().length, waiting).toBe(1);
	});
});

describe('the fold', () => {
	it('draws two stable branches and an unstable one, and tells of the journey', async () => {
		const { screen } = await stand(Fold);
		await vi.waitFor(() => expect(document.querySelectorAll('path.branch')).toHaveLength(3), waiting);
		expect(document.querySelectorAll('path.unstable')).toHaveLength(1);
		await expect.element(screen.getByText(/Tipping points: 29%, 38%/)).toBeInTheDocument();
		await expect.element(screen.getByText(/What is lost does not come back/)).toBeInTheDocument();
	});

	it('goes through the journey step by step', async () => {
		const { screen } = await stand(Fold);
		await vi.waitFor(() => expect(document.querySelector('.now')).not.toBeNull(), waiting);
		const week = screen.getByRole('slider', { name: 'Week of the journey' });
		await screen.getByRole('button', { name: 'On a quarter of a year' }).click();
		await expect
			.element(week)
			.toHaveAttribute('aria-valuetext', expect.stringMatching(/^Week 13: inputs 55%/));
		await screen.getByRole('button', { name: 'Back a quarter of a year' }).click();
		await expect
			.element(week)
			.toHaveAttribute('aria-valuetext', expect.stringMatching(/^Week 0: inputs 60%/));
	});
});

describe('for whom', () => {
	it('reads inside and outside, which part as people keep to themselves', async () => {
		const { screen, explorer } = await stand(ForWhom);
		explorer.settings.set('division', 15);
		await expect.element(screen.getByText(/own group 0\.75, towards others 0\.48/)).toBeInTheDocument();
		await screen.getByRole('slider').fill('95');
		await expect.element(screen.getByText(/own group 0\.78, towards others 0\.25/)).toBeInTheDocument();
	});

	it('shows what fatigue does when it is chosen', async () => {
		const { screen } = await stand(ForWhom);
		await expect.element(screen.getByText(/after 104 weeks/)).not.toBeInTheDocument();
		await screen.getByRole('switch').click();
		await expect
			.element(screen.getByRole('row', { name: /with Fatigue 0\.01 0\.66 0\.65 0\.62 0\.57/ }))
			.toBeInTheDocument();
		await expect
			.element(screen.getByText(/the best of those five levels is Interaction intensity 25%/))
			.toBeInTheDocument();
	});
});
