import type { Page } from '@playwright/test';
import { addresses, awake, axe, expect, open, test } from './support.ts';

const pages = Object.entries(addresses).flatMap(([language, list]) =>
	list.map((address) => ({ language, address }))
);

for (const { language, address } of pages) {
	// In Chromium alone: the same document; Chromium computes its colours sooner.
	test(
		`${address} is in its language, names itself, and has nothing that axe finds, light or dark`,
		{ tag: '@chromium' },
		async ({ page }) => {
			test.slow();
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.getByRole('main')).toHaveCount(1);
			expect(await axe(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await axe(page, ['cat.color'])).toEqual([]);
		}
	);
}

test('every page comes to life and has a title of its own', async ({ page }) => {
	const titles = new Set<string>();
	for (const { address } of pages) {
		await open(page, address);
		titles.add(await page.title());
	}
	expect(titles.size).toBe(pages.length);
	expect(titles).not.toContain('');
});

/** Counts from now on how much of the layout shifts; asked, tells what it has counted. Chromium alone can. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(() =>
			(window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0)
		);
}

/** What typefaces may move that come after the first paint: their stand-ins are as high, and within 2 % as wide. */
const byTypefaces = 0.001;

for (const { name, viewport } of [
	{ name: 'a phone', viewport: { width: 412, height: 823 } },
	{ name: 'a tablet', viewport: { width: 1024, height: 768 } }
]) {
	// In Chromium alone: it tells of no layout shifts, and its line cannot be made slow.
	test(
		`on ${name} with a slow line nothing moves while the explorer comes in`,
		{ tag: '@chromium' },
		async ({ page }) => {
			await page.setViewportSize(viewport);
			const shifts = await watchShifts(page);
			const cdp = await page.context().newCDPSession(page);
			// Lighthouse's slow 4G: 1.6 Mbit/s, 150 ms there and back.
			await cdp.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: 150,
				downloadThroughput: 200_000,
				uploadThroughput: 90_000
			});
			await open(page, '/');
			expect(await shifts()).toBeLessThan(byTypefaces);
		}
	);
}

test('typefaces that come late move nothing', { tag: '@chromium' }, async ({ page }) => {
	const shifts = await watchShifts(page);
	let come = () => {};
	const late = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/*.woff2', async (route) => {
		await late;
		await route.continue();
	});
	// Not until it is loaded: its typefaces belong to that.
	await page.goto('/laboratorium', { waitUntil: 'domcontentloaded' });
	await awake(page);
	// As built: a name that the browser does not read takes its whole face away, and nothing says so.
	expect(
		await page.evaluate(() => [...new Set([...document.fonts].map(({ family }) => family))].sort())
	).toEqual(['Atkinson Hyperlegible Next', 'Heading stand-in', 'Source Serif 4', 'Text stand-in']);
	const standsIn = await page.evaluate(() =>
		document.fonts.load("1em 'Text stand-in'").then(
			(faces) => faces.length > 0,
			() => false
		)
	);
	test.skip(!standsIn, 'this computer has none of the typefaces that stand in');
	const before = await shifts();
	come();
	await page.evaluate(() => document.fonts.ready);
	await expect
		.poll(() => page.evaluate(() => document.fonts.check("1em 'Atkinson Hyperlegible Next'")))
		.toBe(true);
	// Two frames: what moves is laid out in the first, and told of after it.
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	);
	expect((await shifts()) - before).toBeLessThan(byTypefaces);
});

// In Chromium alone: the same document, with no script to tell engines apart.
test.describe('without JavaScript', { tag: '@chromium' }, () => {
	test.use({ javaScriptEnabled: false });

	test('every page is readable', async ({ page }) => {
		for (const { address } of pages)
			await test.step(address, async () => {
				const response = await page.goto(address);
				expect(response?.status()).toBe(200);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
			});
	});

	for (const address of ['/', '/en/']) {
		test(`${address} shows its chart`, async ({ page }) => {
			await page.goto(address);
			// The curve and the network: drawn marks, not an empty frame.
			const paths = page.getByRole('main').locator('svg path');
			expect(await paths.count()).toBeGreaterThan(20);
		});
	}
});

test('the list that came with the page is brought to life, not drawn anew, also where the link has moved a factor', async ({
	page
}) => {
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () => {
			(window as unknown as { came: Element | null }).came = document.querySelector('.list article');
		})
	);
	const warnings: string[] = [];
	page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
	await open(page, '/?intensity=80');
	const first = page.locator('.list article').first();
	expect(await first.evaluate((found) => found === (window as unknown as { came: Element }).came)).toBe(true);
	await expect(first.locator('.level')).toContainText('0,80');
	await page.getByRole('slider', { name: 'Intensitas interaksi' }).press('ArrowRight');
	await expect(first.locator('.level')).toContainText('0,81');
	expect(warnings).toEqual([]);
});

test('an address that leads nowhere says so with 404', async ({ page, problems }) => {
	const response = await page.goto('/tidak-ada');
	expect(response?.status()).toBe(404);
	await page.waitForLoadState('networkidle');
	expect(problems.every((problem) => problem.includes('404'))).toBe(true);
	problems.length = 0;
});
