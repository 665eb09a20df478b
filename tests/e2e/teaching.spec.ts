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
		'Kepemimpinan, Faktor: Kepemimpinan sosial, disembunyikan dalam pelajaran ini'
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

test.describe('a worksheet', () => {
	/** What of a page of paper does not fit, told of each page by its number. */
	const overflowing = (page: Page) =>
		page.locator('.sheet').evaluateAll((sheets) =>
			sheets.flatMap((sheet, at) => {
				const { height, width } = sheet.getBoundingClientRect();
				if (height === 0) return [];
				const a4 = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
				const fits = height <= a4.height && width <= a4.width + 0.5 && sheet.scrollWidth <= sheet.clientWidth;
				return fits ? [] : [`${at + 1}: ${width} × ${height}, ${sheet.scrollWidth}`];
			})
		);
	/** Chromium writes each page as an object of its own. */
	const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

	test('is made from the state: what is concealed stays secret, the key tells it', async ({ page }) => {
		await open(
			page,
			'/mengajar/lembar-kerja?scenario=village&leadership=20&conceal=leadership&ask=whose-cost'
		);
		const sheets = page.locator('.sheet');
		await expect(sheets).toHaveCount(4);
		await expect(sheets.first()).toContainText('Gotong royong desa');
		await expect(sheets.first().getByRole('row', { name: 'Kepemimpinan sosial' })).toContainText(
			'dirahasiakan'
		);
		await expect(sheets.nth(1)).toContainText('kelompok yang sangat kompak');
		await expect(sheets.nth(2).getByRole('row', { name: /^Kepemimpinan sosial 20/ })).toBeVisible();
		// The model's reference values for the village, less leadership than there: week 0 is the start itself.
		await expect(sheets.nth(2).getByRole('row', { name: /^Solidaritas 0,30/ })).toBeVisible();
		await expect(sheets.nth(3).getByRole('listitem').first()).toHaveText('Intensitas interaksi (75)');
		await page.getByLabel('Skenario').selectOption('Komunitas kota');
		await expect(sheets.first()).toContainText('Komunitas kota');
		await expect(sheets.first().getByRole('row', { name: 'Kepemimpinan sosial' })).toContainText(
			'dirahasiakan'
		);
	});

	/** Of each page that is written on, how far its last lines end above the margin, mm; a line is 8 mm high. */
	const unfilled = (page: Page) =>
		page.locator('.sheet:has(.ruled)').evaluateAll((sheets) =>
			sheets.map((sheet) => {
				const lines = [...sheet.querySelectorAll('.ruled')].at(-1)!.getBoundingClientRect();
				return ((sheet.getBoundingClientRect().bottom - lines.bottom) / 96) * 25.4 - 13;
			})
		);

	const four = 'ask=leader-leaves.after-the-quake.online-ties.whose-cost&individualism=30&hurry=20';
	for (const [address, both] of [
		['/mengajar/lembar-kerja', 4],
		[`/mengajar/lembar-kerja?scenario=cianjur-care&${four}`, 4],
		[`/en/teaching/worksheet?scenario=cianjur-care&${four}&own=Who+begins%3F`, 6]
	] as const) {
		// In Chromium alone: the driven Firefox does not take on the media of paper, and packs its pages so that none is counted.
		test(
			`prints on A4, fills its pages and nothing hangs over: ${address}`,
			{ tag: '@chromium' },
			async ({ page }) => {
				await open(page, address);
				await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
				expect(await overflowing(page)).toEqual([]);
				expect(Math.max(...(await unfilled(page)))).toBeLessThan(8);
				const print = async () => pagesIn(await page.pdf({ preferCSSPageSize: true }));
				expect(await print()).toBe(both);
				await page.emulateMedia({ media: null });
				await page.getByRole('radio').nth(1).check();
				expect(await print()).toBe(both / 2);
				await page.getByRole('radio').nth(2).check();
				expect(await print()).toBe(both / 2);
			}
		);
	}

	test('is printed by its button', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '');
		});
		await open(page, '/en/teaching/worksheet');
		await page.getByRole('button', { name: 'Print', exact: true }).click();
		await expect(page.locator('html[data-printed]')).toBeAttached();
	});
});
