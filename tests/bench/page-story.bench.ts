/** How soon the story's first beat can be read on a slow phone, and what going from beat to beat costs the main thread. */
import type { Page } from 'playwright';
import { openExplorer, visit } from './page.ts';
import { quantile, tasksOf, trace } from './page-cost.ts';
import { atMost, type Row } from './row.ts';

/** Lighthouse's slow phone: 150 ms there and back, 1.6 Mbit/s, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const throttle = 4;

/** Longer than the way from one beat to the next (`story/travel.ts`), ms. */
const way = 1600;

/** From the first beat to the last. */
const walks = 5;

function first(): Promise<Row[]> {
	return visit(
		async ({ address, page, cdp }) => {
			await cdp.send('Network.enable');
			await cdp.send('Network.emulateNetworkConditions', network);
			await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
			await page.goto(`${address}cerita`, { waitUntil: 'networkidle' });
			const first = await page.evaluate(
				() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
			);
			return [atMost('Story: first beat on a throttled phone', first / 1000, 1.5, 's', 2)];
		},
		{ viewport: { width: 412, height: 823 } }
	);
}

/** From the first beat to the last, one thing at a time, by what `step` presses: each step's longest task of the main thread, ms. */
function walk(query: string, step: (page: Page) => Promise<void>): Promise<number[]> {
	return visit(async (shown) => {
		const { page, cdp } = shown;
		await openExplorer(shown, `cerita${query}`);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		let steps = 0;
		const events = await trace(cdp, async () => {
			for (; ; steps++) {
				const before = await page.locator('main').innerText();
				await page.evaluate(() => performance.mark('bench-step'));
				await step(page);
				await page.waitForTimeout(way);
				if ((await page.locator('main').innerText()) === before) break;
			}
		});
		return tasksOf(events)
			.slice(0, steps)
			.map((tasks) => Math.max(...tasks));
	});
}

/**
 * The step whose longest task is the longest. On a computer that others use as well, one frame takes twice the time of the next that
 * does the same: what is long for a reason is long in most walks, so that each step counts with the median of all.
 */
async function through(how: string, query: string, step: (page: Page) => Promise<void>): Promise<Row[]> {
	const runs: number[][] = [];
	while (runs.length < walks) runs.push(await walk(query, step));
	const steps = runs[0] ?? [];
	const medians = steps.map((_, i) =>
		quantile(
			runs.map((run) => run[i] ?? NaN),
			0.5
		)
	);
	const all = runs.flat();
	const over = all.filter((task) => task > 50).length;
	const single = `${over} of ${all.length} single ones over 50, the longest ${Math.max(...all).toFixed(0)}`;
	const name = `Story: longest task of a step, the median of ${walks} walks, of the worst of ${steps.length} steps, ${how}, at ${throttle}× throttle (${single})`;
	return [atMost(name, Math.max(...medians), 50, 'ms')];
}

export async function bench(): Promise<Row[]> {
	return [
		...(await first()),
		...(await through('scrolled', '', (page) =>
			page.evaluate(() => document.querySelectorAll<HTMLButtonElement>('.bar button')[1]?.click())
		)),
		...(await through('presented', '?mode=present', (page) => page.keyboard.press('PageDown')))
	];
}
