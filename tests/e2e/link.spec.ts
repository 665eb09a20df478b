import type { Page } from '@playwright/test';
import { queries } from './queries.ts';
import { expect, open, sizes, test } from './support.ts';

/**
 * Runs in the page: looks whether the explorer is whole as it stands, then follows each link through the router and looks again.
 * @returns what is not whole, with its link
 */
async function follow(links: string[]): Promise<string[]> {
	const faults = (): string[] => {
		const ranges = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
		const found = ranges
			.filter(({ valueAsNumber: at, min, max }) => !(at >= Number(min) && at <= Number(max)))
			.map(({ id, value }) => `${id} stands at ${value}`);
		if (ranges.length < 6) found.push(`${ranges.length} sliders`);
		if (!document.querySelector('[data-node]')) found.push('no network');
		if (!document.querySelector('main h1')) found.push('no title');
		const shapes = [...document.querySelectorAll('main svg :is([d], [points])')].map(
			(drawn) => drawn.getAttribute('d') ?? drawn.getAttribute('points')
		);
		if (shapes.some((shape) => /NaN|undefined|Infinity/.test(shape ?? '')))
			found.push('a shape without numbers');
		return found;
	};
	const broken = faults();
	for (const query of links) {
		const link = document.createElement('a');
		link.href = `/?${query}`;
		document.body.append(link);
		link.click();
		link.remove();
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		broken.push(...faults().map((fault) => `?${query}: ${fault}`));
	}
	return broken;
}

/** The page still answers the hand. */
async function expectAnswers(page: Page): Promise<void> {
	const slider = page.getByRole('slider', { name: 'Intensitas interaksi', exact: true });
	const shape = () => page.locator('main').evaluate((main) => main.innerHTML);
	await slider.fill('20');
	const before = await shape();
	await slider.fill('80');
	await expect(slider).toHaveValue('80');
	await expect.poll(async () => (await shape()) === before).toBe(false);
}

const links = queries(2000);

// In Chromium alone: Firefox limits how often an address may change.
for (const [where, size, some] of [
	['on a laptop', sizes.laptop, links.slice(0, 1000)],
	['on a phone', sizes.phone, links.slice(1000)]
] as const) {
	test(
		`1,000 links, followed one after the other ${where}, each leave a working page`,
		{ tag: '@chromium' },
		async ({ page }) => {
			test.setTimeout(600_000);
			await page.setViewportSize(size);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, '/');
			for (let start = 0; start < some.length; start += 100)
				expect(await page.evaluate(follow, some.slice(start, start + 100))).toEqual([]);
			await expectAnswers(page);
		}
	);
}

test('links that are typed are read alike: a sample, loaded whole', async ({ page, browserName }) => {
	test.setTimeout(300_000);
	for (const query of queries(browserName === 'firefox' ? 5 : 12)) {
		await open(page, `/?${query}`);
		expect(await page.evaluate(follow, []), `?${query}`).toEqual([]);
	}
	await expectAnswers(page);
});

test('a link that cannot be kept whole says what it dropped', async ({ page }) => {
	await open(page, '/?intensity=20&norms=200&nonsense=1');
	await expect(page.getByRole('slider', { name: 'Intensitas interaksi', exact: true })).toHaveValue('20');
	await expect(page.locator('body')).toContainText('norms');
	await expect(page.locator('body')).toContainText('nonsense');
});

test('a link that brings a scenario and events shows them, and says which it dropped', async ({ page }) => {
	await open(page, '/?events=hoax-10.flood-3&scenario=village&leadership=20');
	await expect(page.getByRole('slider', { name: 'Tujuan bersama', exact: true })).toHaveValue('80');
	await expect(page.getByRole('slider', { name: 'Kepemimpinan sosial', exact: true })).toHaveValue('20');
	await expect(page.getByRole('alert')).toContainText('flood-3');
	await expect(page.getByRole('alert')).not.toContainText('hoax-10');
	await expect.poll(() => new URL(page.url()).search).toBe('?scenario=village&leadership=20&events=hoax-10');
});
