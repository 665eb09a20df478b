/** What a teacher does: make a lesson's link, and what students meet who open it. */
import type { Page } from '@playwright/test';
import { axe, expect, open, test } from './support.ts';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

/** Stands in for the clipboard, which not every browser lets a test read. */
async function clipboard(page: Page, refuses = false): Promise<() => Promise<string>> {
	await page.addInitScript((no) => {
		const held = { text: '' };
		Object.assign(globalThis, { held });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) =>
					no ? Promise.reject(new Error('refused')) : Promise.resolve(void (held.text = text))
			}
		});
	}, refuses);
	return () => page.evaluate(() => (globalThis as unknown as { held: { text: string } }).held.text);
}

test('a lesson is made, copied, and opened with what it locks, hides and asks', async ({ page }) => {
	const copied = await clipboard(page);
	await open(page, '/mengajar?goals=80');
	await page.getByRole('link', { name: 'Buat tautan pelajaran' }).click();
	// The state that the teacher came with is where the lesson begins.
	await expect(slider(page, 'Tujuan bersama')).toHaveValue('80');

	await page.getByLabel('Skenario').selectOption('Komunitas kota');
	await slider(page, 'Kepemimpinan sosial').fill('20');
	await slider(page, 'Kepemimpinan sosial').dispatchEvent('change');
	await page.getByLabel('Tujuan bersama: bagi siswa').selectOption('terkunci');
	await page.getByLabel('Kepemimpinan sosial: bagi siswa').selectOption('tersembunyi');
	await page.getByRole('checkbox', { name: /^Seorang siswa baru/ }).check();
	await page.getByRole('textbox', { name: 'Pertanyaan Anda sendiri' }).fill('Siapa yang mulai?');
	await expect(page.getByRole('img', { name: 'Kode QR tautan pelajaran' })).toBeVisible();
	await page.getByRole('button', { name: 'Salin tautan' }).click();
	await expect(page.getByRole('status')).toHaveText('Tautan disalin.');
	const address = await copied();
	expect(new URL(address).search).toBe(
		'?scenario=city&leadership=20&lock=goals&conceal=leadership&ask=new-pupil&own=Siapa+yang+mulai%3F'
	);

	await open(page, address);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(slider(page, 'Tujuan bersama')).toBeDisabled();
	await expect(slider(page, 'Tujuan bersama')).toHaveAccessibleDescription('terkunci');
	await expect(slider(page, 'Kepemimpinan sosial')).toHaveCount(0);
	await expect(page.locator('[data-node="leadership"]')).toHaveAttribute(
		'aria-label',
		'Kepemimpinan sosial, Faktor, disembunyikan dalam pelajaran ini'
	);
	const asked = page.getByRole('region', { name: 'Pertanyaan pelajaran ini' });
	await expect(asked).toContainText('Seorang siswa baru');
	await asked.getByRole('button', { name: 'Pertanyaan berikutnya' }).click();
	await expect(asked).toContainText('Siapa yang mulai?');
	expect(await axe(page)).toEqual([]);

	await slider(page, 'Intensitas interaksi').fill('70');
	await slider(page, 'Intensitas interaksi').dispatchEvent('change');
	await page.getByRole('button', { name: 'Atur ulang' }).click();
	await expect(slider(page, 'Intensitas interaksi')).toHaveValue('40');
	await expect(page).toHaveURL(/leadership=20&lock=goals&conceal=leadership/);
});

test('a clipboard that refuses leaves the link selected, and a link too long for its code says so', async ({
	page
}) => {
	await clipboard(page, true);
	await open(page, '/en/teaching/link?scenario=village');
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByRole('status')).toContainText('press Ctrl+C');
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('/en/?scenario=village');

	await page.getByRole('button', { name: 'QR full screen' }).click();
	const large = page.getByRole('dialog', { name: 'QR code of the lesson’s link' });
	const code = await large.getByRole('img').boundingBox();
	expect(Math.min(code!.width, code!.height)).toBeGreaterThan(500);
	await large.getByRole('button', { name: 'Close' }).click();
	await expect(large).toBeHidden();

	for (const box of await page.getByRole('checkbox').all()) await box.check();
	// Each letter is six characters of a link.
	await page.getByRole('textbox', { name: 'A question of your own' }).fill('ø'.repeat(160));
	await expect(page.getByText('too long for a QR code')).toHaveCount(2);
});
