import { flushSync, type Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Readings } from '#lib/laboratory/readings.svelte.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Thread } from '#lib/threads/line.ts';
import Stand from '../Stand.svelte';
import Panels from './Panels.svelte';

const Part = Panels as unknown as Component<Record<string, unknown>>;

async function stand(props: Record<string, unknown> = {}, locale: 'id' | 'en' = 'en') {
	let explorer: Explorer | undefined;
	let readings: Readings | undefined;
	const screen = await render(Stand, {
		Part,
		with: { ...props, meetReadings: (met: Readings) => (readings = met) },
		locale,
		meet: (met: Explorer) => (explorer = met)
	});
	if (!explorer || !readings) throw new Error('stand: incomplete');
	return { screen, explorer, readings, one: (css: string) => screen.container.querySelector(css) };
}

/** y (percent from the top) of the first point of an area: its upper edge at week 0. */
const areas = (element: Element | null) => element?.getAttribute('points') ?? '';

/** A worker that is never done. */
const busy: Thread = { postMessage() {}, terminate() {}, addEventListener() {} };

describe('the laboratory’s panels', () => {
	it('draw a band that a real worker works out, and draw it anew when a factor moves', async () => {
		const { readings, explorer, one } = await stand();
		await expect.poll(() => readings.bandJob.status, { timeout: 10_000 }).toBe('done');
		expect(readings.band!.band.draws).toBe(400);
		const before = areas(one('polygon.middle'));
		expect(before).not.toBe('');
		explorer.settings.set('goals', 80);
		await expect.poll(() => areas(one('polygon.middle')), { timeout: 5000 }).not.toBe(before);
		await expect.poll(() => readings.bandJob.status, { timeout: 10_000 }).toBe('done');
		// The curve itself runs within its band.
		const { band } = readings.band!;
		const end = explorer.table.rows.at(-1)![1]!;
		expect(end).toBeGreaterThan(band.low[52]!);
		expect(end).toBeLessThan(band.high[52]!);
	});

	it('tell what is drawn', async () => {
		const { screen, readings } = await stand();
		await expect.poll(() => readings.bandJob.status, { timeout: 10_000 }).toBe('done');
		await expect.poll(() => readings.sharesJob.status, { timeout: 20_000 }).toBe('done');
		await expect.element(screen.getByText(/of 400 readings: eight in ten lie between/)).toBeVisible();
		await expect
			.element(screen.getByText(/Shared goals? ranks? first in \d+% of the readings/))
			.toBeVisible();
		// One or two of four hundred are few, but not none.
		await expect.element(screen.getByText(/ranks first in less than 1% of the readings/)).toBeInTheDocument();
		const items = [...screen.container.querySelectorAll('ol li')]
			.filter(({ textContent }) => textContent.includes(': adds'))
			.map(({ textContent }) => Number(/0\.\d+/.exec(textContent)));
		expect(items).toHaveLength(5);
		expect(items).toEqual(items.toSorted((a, b) => b - a));
		expect(screen.container.querySelectorAll('.bars li')).toHaveLength(5);
		// Five factors and the context, each week of the year.
		expect(screen.container.querySelectorAll('.strip')).toHaveLength(6);
		for (const { style } of screen.container.querySelectorAll<HTMLElement>('.rises')) {
			expect(style.maskImage.match(/color-mix/g)?.length).toBeGreaterThanOrEqual(53);
		}
	});

	it('take the band away when they are told to', async () => {
		const { screen, one } = await stand();
		await expect.poll(() => one('polygon.middle'), { timeout: 10_000 }).not.toBe(null);
		await screen.getByRole('checkbox').click();
		await expect.poll(() => one('polygon.middle')).toBe(null);
	});

	it('stop, and say once that the band was stopped', async () => {
		const { screen, readings } = await stand({ open: () => busy });
		expect(readings.bandJob.status).toBe('running');
		readings.bandJob.cancel();
		const said = () =>
			[...screen.container.querySelectorAll('[role=status]')].filter(({ textContent }) =>
				textContent.includes('Stopped; what is known so far stays.')
			);
		await expect.poll(() => said().length).toBe(1);
		await screen.getByRole('checkbox').click();
		expect(said()).toHaveLength(1);
	});

	it('leave the keyboard where it can begin again what it has stopped', async () => {
		const { screen, readings } = await stand({ open: () => busy });
		const button = (name: string) => screen.getByRole('button', { name, exact: true }).first();
		(button('Stop').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(readings.bandJob.status).toBe('cancelled');
		await expect.element(button('Work it out again')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(readings.bandJob.status).toBe('running');
		await expect.element(button('Stop')).toHaveFocus();
	});

	it('stop also what was about to be asked, until something moves again', async () => {
		const { readings, explorer } = await stand({ open: () => busy });
		explorer.settings.set('goals', 80);
		flushSync();
		readings.bandJob.cancel();
		// Long after anything that waits for a free moment would have been asked.
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(readings.bandJob.status).toBe('cancelled');
		explorer.settings.set('goals', 30);
		await expect.poll(() => readings.bandJob.status).toBe('running');
	});

	it('say so where no worker can be had, and try again', async () => {
		const { screen, readings } = await stand(
			{
				open: () => {
					throw new Error('no workers here');
				}
			},
			'id'
		);
		expect(readings.bandJob.status).toBe('failed');
		await expect.element(screen.getByText(/tidak dapat dijalankan/).first()).toBeVisible();
		await screen.getByRole('button', { name: 'Coba lagi' }).first().click();
		expect(readings.bandJob.status).toBe('failed');
		// The band's words on the curve do not say it again, nor have they a second button for it.
		await expect.element(screen.getByText(/^Pita: model untuk belajar/)).toBeVisible();
		expect(screen.container.textContent).not.toContain('Gagal dihitung');
		expect(screen.container.querySelector('[aria-label$="pita ketidakpastian"]')).toBe(null);
		// What needs no worker is there.
		expect(screen.container.querySelectorAll('.strip')).toHaveLength(6);
	});
});
