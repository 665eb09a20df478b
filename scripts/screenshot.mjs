/**
 * `npm run screenshot`: builds and serves the page, and takes the README's picture from it (static/explorer.png,
 * 1280 × 720), so that the picture cannot show what the page no longer does.
 */
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromium as options } from './browsers.mjs';
import { root } from './install.mjs';

process.chdir(root);
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4193, host: '127.0.0.1', open: false } });
const browser = await chromium.launch(options());
try {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 720 },
		deviceScaleFactor: 1,
		locale: 'id-ID',
		colorScheme: 'light',
		reducedMotion: 'reduce'
	});
	await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?week=40`);
	await page.locator('html[data-hydrated]:not(:has([data-asleep]))').waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: 'static/explorer.png', animations: 'disabled' });
	console.log('static/explorer.png');
} finally {
	await browser.close();
	await server.close();
}
