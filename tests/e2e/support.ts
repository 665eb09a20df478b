/**
 * What every end-to-end test stands on: `test` fails on whatever goes wrong in the page unasked (an error in the console, a blocked
 * resource, a request to somebody else), and `open` waits until the page answers the hand.
 */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/** The sizes that the pages are laid out for, in CSS pixels. */
export const sizes = {
	small: { width: 1024, height: 768 },
	laptop: { width: 1280, height: 720 },
	projector: { width: 1920, height: 1080 },
	phone: { width: 390, height: 844 }
} as const;

/** Every address, by language. */
export const addresses = {
	id: [
		'/',
		'/cerita',
		'/laboratorium',
		'/komunitas',
		'/prediksi',
		'/mengajar',
		'/mengajar/tautan',
		'/mengajar/lembar-kerja',
		'/metode',
		'/tentang'
	],
	en: [
		'/en/',
		'/en/story',
		'/en/laboratory',
		'/en/community',
		'/en/predict',
		'/en/teaching',
		'/en/teaching/link',
		'/en/teaching/worksheet',
		'/en/method',
		'/en/about'
	]
} as const;

/** What the page did that no test asked for, as it happens. Policy violations are errors in the console. */
function watch(page: Page, origin: string): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (/^(https?|wss?):/.test(protocol) && asked !== origin) problems.push(`third party: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
	});
	return problems;
}

interface Fixtures {
	/** What went wrong unasked; must be empty at the end. A test that provokes a problem takes it out. */
	problems: string[];
}

export const test = base.extend<Fixtures>({
	problems: [
		async ({ page, baseURL }, use) => {
			const problems = watch(page, new URL(baseURL ?? '').origin);
			await use(problems);
			expect(problems, 'what went wrong in the page unasked').toEqual([]);
		},
		{ auto: true }
	]
});

/** Goes to an address and waits until the page answers (the root layout marks <html> when it is hydrated). */
export async function open(page: Page, address: string): Promise<void> {
	const response = await page.goto(address);
	// 304: the browser has it already, and it is still so.
	expect([200, 304], address).toContain(response?.status());
	await awake(page);
}

/** Waits until every part of the page answers. */
export async function awake(page: Page): Promise<void> {
	await page.locator('html[data-hydrated]:not(:has([data-asleep]))').waitFor({ state: 'attached' });
}

/**
 * Presses what is in sight with the mouse, where it stands. The driven Firefox brings whatever it clicks to the middle of the window
 * first: of something that stays in the window while the page scrolls, that scrolls the page away under it.
 */
export async function press(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeInViewport();
	const box = await target.boundingBox();
	if (!box) throw new Error(`not to be seen: ${target.toString()}`);
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What axe finds by all its rules (WCAG A and AA, best practices) or by those of some tags, one line an element. */
export async function axe(page: Page, tags?: string[]): Promise<string[]> {
	// One document without frames: the old mode judges it where it is, without a second page.
	const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
	if (tags) builder.withTags(tags);
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * The file that the page hands over when `act` is done. Debian's Firefox tells a test of no download: there, what the page
 * gave the browser is read from the page.
 */
export async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
	if (page.context().browser()?.browserType().name() !== 'firefox') {
		const [download] = await Promise.all([page.waitForEvent('download'), act()]);
		const stream = await download.createReadStream();
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(chunk as Buffer);
		return Buffer.concat(chunks);
	}
	const file = await page.evaluateHandle(() => {
		const blobs = new Map<string, Blob>();
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			const address = make(blob);
			blobs.set(address, blob);
			return address;
		};
		const read = new Promise<string>((resolve) => {
			HTMLAnchorElement.prototype.click = function () {
				const reader = new FileReader();
				reader.onload = () => resolve(reader.result as string);
				reader.readAsDataURL(blobs.get(this.href) ?? new Blob());
			};
		});
		return { read };
	});
	await act();
	const address = await file.evaluate(({ read }) => read);
	return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
