/** How soon the story's first beat can be read on a slow phone. */
import { visit } from './page.ts';
import { atMost, type Row } from './row.ts';

/** Lighthouse's slow phone: 150 ms there and back, 1.6 Mbit/s, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const throttle = 4;

export function bench(): Promise<Row[]> {
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
