/** What the benchmarks of the page share: the built page, served, and a Chromium to look at it. */
import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright';
import { preview } from 'vite';
import { chromium as options } from '../../scripts/browsers.mjs';

export interface Visit {
	/** Address of the explorer, with a slash at its end. */
	readonly address: string;
	readonly browser: Browser;
	readonly page: Page;
	readonly cdp: CDPSession;
	/** Errors in the console and uncaught ones, as they happen. */
	readonly errors: string[];
}

/**
 * Serves what was built, opens a page (on which nothing is loaded yet), hands both to `work`, and clears up.
 * @param launch further arguments for Chromium
 */
export async function visit<T>(
	work: (visit: Visit) => Promise<T>,
	context: BrowserContextOptions = {},
	launch: string[] = []
): Promise<T> {
	const server = await preview({
		preview: { port: 0, strictPort: false, host: '127.0.0.1' },
		logLevel: 'error'
	});
	const { args, ...rest } = options();
	const browser = await chromium.launch({ ...rest, args: [...args, ...launch] });
	try {
		const opened = await browser.newContext({
			viewport: { width: 1280, height: 720 },
			locale: 'id-ID',
			...context
		});
		const page = await opened.newPage();
		const errors: string[] = [];
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(error.message));
		const cdp = await opened.newCDPSession(page);
		return await work({ address: server.resolvedUrls?.local[0] ?? '', browser, page, cdp, errors });
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Opens the explorer and waits until it answers and has come to rest. */
export async function openExplorer({ page, address }: Visit, query = ''): Promise<void> {
	await page.goto(address + query, { waitUntil: 'networkidle' });
	await page.locator('html[data-hydrated]:not(:has([data-asleep]))').waitFor({ state: 'attached' });
}
