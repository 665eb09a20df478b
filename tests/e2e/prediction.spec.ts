import type { Page } from '@playwright/test';
import { awake, axe, expect, open, saved, sizes, test } from './support.ts';

/** Draws through points of the field: shares of its width and height, from the bottom left. */
async function draw(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
	const box = await page.locator('.field').boundingBox();
	if (!box) throw new Error('field: not to be seen');
	const at = ([x, y]: readonly [number, number]) =>
		[box.x + box.width * x, box.y + box.height * (1 - y)] as const;
	const [first, ...rest] = points;
	if (!first) return;
	await page.mouse.move(...at(first));
	await page.mouse.down();
	for (const point of rest) await page.mouse.move(...at(point), { steps: 4 });
	await page.mouse.up();
}

test('a reader draws, says why, sees the model, and tries a factor', async ({ page }) => {
	await open(page, '/prediksi?goals=80');
	const code = page.locator('.signs');
	const model = page.locator('path.model');
	await expect(page.getByRole('button', { name: 'Lihat model' })).toBeDisabled();
	await draw(page, [
		[0, 0.05],
		[0.5, 0.9],
		[1, 0.9]
	]);
	await expect(page.getByLabel('Minggu 52', { exact: true })).toHaveValue('90');
	await expect(code).toHaveText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
	// A stroke backwards, from the very edge, corrects what it passes over.
	await draw(page, [
		[1, 0.5],
		[0.6, 0.5]
	]);
	await expect(page.getByLabel('Minggu 48', { exact: true })).toHaveValue('50');
	await expect(page.getByLabel('Minggu 52', { exact: true })).toHaveValue('50');
	await page.getByRole('button', { name: 'Urungkan' }).click();
	await expect(page.getByLabel('Minggu 48', { exact: true })).toHaveValue('90');
	await expect(model).toHaveCount(0);
	await page.getByLabel('Mengapa kurvamu begitu?').fill('Karena tujuannya sama.');
	await page.getByRole('button', { name: 'Lihat model' }).click();
	await expect(model).toHaveCount(1);
	await expect(page.getByText(/^Sampai minggu \d+ kamu dan model sejalan; sesudahnya/)).toBeVisible();
	await expect(page.getByText('Karena tujuannya sama.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	const before = await model.getAttribute('d');
	await page.getByRole('slider', { name: 'Komunikasi efektif' }).fill('10');
	await expect(model).not.toHaveAttribute('d', before ?? '');
	const file = await saved(page, () => page.getByRole('button', { name: 'Unduh CSV' }).click());
	expect(file.toString().split('\n')[0]).toBe('week,prediction,model,difference');
	await page.getByRole('button', { name: 'Coba lagi' }).click();
	await expect(model).toHaveCount(0);
});

test('by keyboard alone: numbers, and the model', async ({ page }) => {
	await page.setViewportSize(sizes.phone);
	await open(page, '/en/predict');
	await page.getByRole('button', { name: 'Fill in numbers' }).press('Enter');
	await page.getByLabel('Week 4', { exact: true }).pressSequentially('20');
	await page.getByLabel('Week 52', { exact: true }).pressSequentially('60');
	await expect(page.getByRole('status').filter({ hasText: 'Drawn up to week 52' })).toHaveCount(1);
	await page.getByRole('button', { name: 'See the model' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Your prediction and the model' })).toBeVisible();
});

test('a class: codes in, wrong ones named, a bundle out, kept on the device', async ({ page }) => {
	await open(page, '/prediksi');
	await draw(page, [
		[0, 0.05],
		[1, 0.6]
	]);
	const code = (await page.locator('.signs').textContent()) ?? '';
	await page.getByRole('tab', { name: 'Sekelas' }).click();
	const box = page.getByLabel('Kode siswa, satu per baris');
	await box.fill(`Ani ${code}\nBudi ${code.slice(0, -1)}\nCitra ${code.toLowerCase().replaceAll('-', ' ')}`);
	await page.getByRole('button', { name: 'Tambahkan' }).click();
	await expect(page.getByText('terbaca 11 tanda, seharusnya 12.')).toBeVisible();
	await expect(box).toHaveValue(`Budi ${code.slice(0, -1)}`);
	const list = page.getByRole('list', { name: 'Kurva kelas' }).getByRole('listitem');
	await expect(list).toHaveCount(2);
	await page.getByRole('button', { name: 'Keluarkan Ani' }).click();
	await expect(list).toHaveCount(1);
	await page.getByRole('button', { name: 'Urungkan' }).click();
	await expect(list).toHaveCount(2);
	expect(await axe(page)).toEqual([]);
	await page.reload();
	await awake(page);
	await page.getByRole('tab', { name: 'Sekelas' }).click();
	await expect(list).toHaveCount(2);
});

test('a show of hands: counted by buttons, numbers and keys, then the model and what lies nearest', async ({
	page
}) => {
	await open(page, '/en/predict');
	await page.getByRole('tab', { name: 'My drawing' }).press('End');
	const hands = page.getByRole('group', { name: 'How many hands for each option?' });
	const votes = hands.getByRole('spinbutton');
	const model = page.locator('path.model');
	const show = page.getByRole('button', { name: 'See the model' });
	await expect(votes).toHaveCount(5);
	await expect(show).toBeDisabled();
	await page.getByRole('button', { name: 'One more vote for A' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'A: 1 vote.' })).toHaveCount(1);
	await votes.nth(1).fill('14');
	await votes.nth(2).press('ArrowUp');
	await expect(page.getByText('16 votes in all.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Clear the counts' }).click();
	await expect(page.getByText('No votes yet.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(votes.nth(1)).toHaveValue('14');
	await expect(model).toHaveCount(0);
	await show.press('Enter');
	await expect(model).toHaveCount(1);
	await expect(page.getByText(/^The model lies nearest to [A-E] \(/)).toBeVisible();
	await expect(page.getByText('Chosen most often: B, with 14 votes.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	const file = await saved(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
	expect(file.toString().split('\n')[0]).toBe('option,curve,votes,percent,distance');
	await page.setViewportSize(sizes.phone);
	await open(page, '/prediksi');
	await page.getByRole('tab', { name: 'Angkat tangan' }).click();
	await expect(page.getByRole('spinbutton').nth(1)).toHaveValue('14');
	await expect(model).toHaveCount(0);
	expect(await axe(page)).toEqual([]);
});
