import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Curve from '#lib/curve/Curve.svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import Stand from '../Stand.svelte';

const Part = Curve as unknown as Component<Record<string, unknown>>;

async function stand() {
	let explorer: Explorer | undefined;
	const screen = await render(Stand, {
		Part,
		with: { description: 'a curve', weekText: 'week 40' },
		meet: (met: Explorer) => (explorer = met)
	});
	if (!explorer) throw new Error('stand: no explorer');
	return { screen, explorer };
}

/** The y (percent from the top) at which a line ends. */
function endOf(line: Element): number {
	const [, y] = /,([\d.]+)$/.exec(line.getAttribute('points') ?? '') ?? [];
	return Number(y);
}

describe('the curve', () => {
	it('ends where the outcome ends, and falls when a factor falls', async () => {
		const { screen, explorer } = await stand();
		const outcome = screen.container.querySelector('polyline.outcome')!;
		const end = explorer.trajectory.rows.at(-explorer.trajectory.width + explorer.model.outcome)!;
		expect(endOf(outcome)).toBeCloseTo(100 * (1 - end), 1);
		explorer.settings.set('goals', 0);
		await expect.poll(() => endOf(outcome)).toBeGreaterThan(95);
	});

	it('stacks the parts up to the outcome', async () => {
		const { screen } = await stand();
		const parts = screen.container.querySelectorAll('polygon.part');
		expect(parts).toHaveLength(2);
		// The upper edge of the last area at its last week is the outcome's own end.
		const upper = / [\d.]+,([\d.]+) 100,([\d.]+)/.exec(parts[1]!.getAttribute('points')!);
		expect(Number(upper![2])).toBeCloseTo(endOf(screen.container.querySelector('polyline.outcome')!), 1);
	});

	it('keeps a ghost of each of the last three settings', async () => {
		const { screen, explorer } = await stand();
		for (const percent of [60, 70, 80, 90]) explorer.settings.set('goals', percent);
		await expect.poll(() => screen.container.querySelectorAll('polyline.ghost').length).toBe(3);
	});

	it('names every line at its end without one name on another', async () => {
		const { screen } = await stand();
		// As high as on a laptop's page.
		screen.container.querySelector('figure')!.style.height = '200px';
		const overlap = () => {
			const boxes = [...screen.container.querySelectorAll('.end')].map((end) => end.getBoundingClientRect());
			boxes.sort((a, b) => a.top - b.top);
			return Math.max(...boxes.slice(1).map((box, i) => boxes[i]!.bottom - box.top));
		};
		expect(screen.container.querySelectorAll('.end')).toHaveLength(7);
		await expect.poll(overlap).toBeLessThanOrEqual(0.5);
	});
});
