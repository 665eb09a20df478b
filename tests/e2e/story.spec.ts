import type { Page } from '@playwright/test';
import { expect, open, sizes, test } from './support.ts';

const beat = (page: Page, id: string) => page.locator(`#beat-${id}`);

test('the story is read by scrolling, and what is seen beside it follows', async ({ page }) => {
	await open(page, '/cerita');
	const network = page.getByRole('group', { name: 'Jaringan konsep' });
	await expect(network.locator('[data-node]')).toHaveCount(2);
	await beat(page, 'work').scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Langkah berikutnya' }).click();
	await expect(page).toHaveURL(/beat=/);
	await open(page, '/cerita?beat=quake');
	await expect(beat(page, 'quake')).toHaveClass(/current/);
	await expect(beat(page, 'quake')).toBeInViewport();
	await expect(page.getByText('Kekuatan solidaritas · minggu 12')).toBeVisible();
	await expect(network.locator('[data-node="cianjur-quake"]')).toBeVisible();
	await expect(network.locator('[data-node="individualism"]')).toHaveCount(0);
});

test('at any beat the factors may be tried, and one button leads back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/en/story?beat=factors');
	await page.getByRole('button', { name: 'Try it' }).click();
	const leadership = page.getByRole('slider', { name: 'Social leadership' });
	await leadership.focus();
	await leadership.press('End');
	await expect(page).toHaveURL(/beat=factors&leadership=100/);
	await page.getByRole('button', { name: 'Back to the story' }).click();
	await expect(leadership).toHaveValue('50');
	await expect(page).toHaveURL(/beat=factors$/);
	// What was tried is in the link: whoever opens it sees the same, and has the same way back.
	await open(page, '/en/story?beat=factors&leadership=100');
	await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
});

test('on a phone the picture stays above the text, and the sliders leave both in sight', async ({ page }) => {
	await page.setViewportSize(sizes.phone);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/cerita?beat=city');
	await expect(beat(page, 'city')).toHaveClass(/current/);
	await page.getByRole('button', { name: 'Coba sendiri' }).click();
	await expect(page.getByRole('slider', { name: 'Minggu pada kurva' })).toBeInViewport();
	await expect(page.getByRole('slider', { name: 'Tujuan bersama' })).toBeInViewport();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(sizes.phone.width);
});

test('a torn link says what it lost and opens the story', async ({ page }) => {
	await open(page, '/cerita?beat=tidak-ada&leadership=900');
	const notice = page.getByRole('alert');
	await expect(notice).toContainText('beat=tidak-ada');
	await expect(notice).toContainText('leadership=900');
	await expect(beat(page, 'meeting')).toHaveClass(/current/);
});
