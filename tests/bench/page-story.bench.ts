/** How soon the story's first beat can be read on a slow phone, and what going from beat to beat costs the main thread. */
import type { Page } from 'playwright';
import { openExplorer, visit } from './page.ts';
import { tasksOf, trace } from './page-cost.ts';
import { atMost, type Row } from './row.ts';

/** Lighthouse's slow phone: 150 ms there and back, 1.6 Mbit/s, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const throttle = 4;

/** Longer than the way from one beat to the next (`story/travel.ts`), ms. */
const way = 1600;

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

/** From the first beat to the last, one thing at a time, by what `step` presses: the longest task of the main thread on the way. */
function through(how: string, query: string, step: (page: Page) => Promise<void>): Promise<Row[]> {
	return visit(async (shown) => {
		const { page, cdp } = shown;
		await openExplorer(shown, `cerita${query}`);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		let steps = 0;
		const events = await trace(cdp, async () => {
			await page.evaluate(() => performance.mark('bench-start'));
			for (; ; steps++) {
				const before = await page.locator('main').innerText();
				await step(page);
				await page.waitForTimeout(way);
				if ((await page.locator('main').innerText()) === before) break;
			}
		});
		const tasks = tasksOf(events);
		const long = tasks.filter((task) => task > 50).length;
		const name = `Story: longest task in ${steps} steps to the end, ${how}, at ${throttle}× throttle (${long} over 50)`;
		return [atMost(name, Math.max(...tasks), 50, 'ms')];
	});
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
