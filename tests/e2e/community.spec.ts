/** The community as a class lives it: step, play, intervene, ask one person, run many. */
import type { Locator, Page } from '@playwright/test';
import { awake, axe, expect, open, saved, sizes, test } from './support.ts';

const picture = (page: Page) => page.getByRole('slider', { name: 'Orang pada gambar' });
const day = (page: Page) => picture(page).getAttribute('data-day').then(Number);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
/** What a screen reader is told at rest. */
const told = (page: Page) => page.getByRole('main').locator('> [role=status]');

async function visit(page: Page, query = ''): Promise<void> {
	await open(page, `/komunitas${query}`);
	await expect(button(page, 'Satu minggu')).toBeEnabled();
}

/** Lives on to the end of a week, by the keyboard. */
async function liveTo(page: Page, week: number): Promise<void> {
	await button(page, 'Satu minggu').focus();
	for (let now = Math.floor((await day(page)) / 7); now < week; now++) {
		await page.keyboard.press('Enter');
		await expect(picture(page)).toHaveAttribute('data-day', String(7 * (now + 1)));
	}
}

/** Writes a number in place of the one that stands there, by the keyboard: Debian's Firefox would fill it in behind. */
async function write(field: Locator, number: number): Promise<void> {
	await field.press('ControlOrMeta+a');
	await field.pressSequentially(String(number));
	await field.press('Enter');
}

test('the same link brings the same village, whoever plays it', async ({ page }) => {
	await visit(page, '?people=200&seed=5');
	await liveTo(page, 6);
	await button(page, 'Satu hari').press('Enter');
	await expect(picture(page)).toHaveAttribute('data-day', '43');
	await expect(told(page)).toHaveText(/^Minggu 6: Solidaritas sosial setara \d+ dari 200 orang \(0,\d\d\);/);
	const before = await told(page).textContent();

	await page.reload();
	// Firefox keeps a button as it was: that this one can be pressed says nothing yet.
	await awake(page);
	await expect(button(page, 'Satu minggu')).toBeEnabled();
	await liveTo(page, 6);
	await button(page, 'Satu hari').press('Enter');
	await expect(told(page)).toHaveText(before ?? '');

	// Played, it comes to the same place; the pace is the reader's.
	await button(page, 'Mulai lagi dari awal').click();
	await expect(picture(page)).toHaveAttribute('data-day', '0');
	await button(page, '8×').click();
	await button(page, 'Putar').press('Enter');
	await expect.poll(() => day(page)).toBeGreaterThan(14);
	await button(page, 'Jeda').press('Enter');
	const rested = await day(page);
	await expect(button(page, 'Putar')).toBeVisible();
	expect(await day(page)).toBeGreaterThanOrEqual(rested);

	await button(page, /Komunitas lain/).click();
	await expect(page).toHaveURL(/seed=6/);
	await expect(picture(page)).toHaveAttribute('data-day', '0');
});

test('a factor that is moved and an event act at once, and the curve bends where they did', async ({
	page
}) => {
	await visit(page, '?people=400');
	await liveTo(page, 8);
	const curve = page.locator('path.curve').last();
	const before = await curve.getAttribute('d');
	await tab(page, 'Faktor').click();
	await page.getByRole('slider', { name: 'Tujuan bersama', exact: true }).fill('100');
	await expect(curve).not.toHaveAttribute('d', before ?? '');
	const points = (path: string | null) => (path ?? '').split('L').slice(0, 9);
	expect(points(await curve.getAttribute('d'))).toEqual(points(before));
	expect(await day(page)).toBe(56);

	await button(page, 'Terjadi sekarang').click();
	await expect(page.getByRole('group', { name: 'Peristiwa' })).toContainText('terjadi pada minggu 8');
	await expect(page).toHaveURL(/goals=100.*events=/);
	await liveTo(page, 9);
	await expect(page.getByRole('region', { name: 'Orang dan kurva' })).toContainText(/±0,\d\d/);
});

test('a person is chosen by hand or by arrow, and says why they changed', async ({ page }) => {
	await visit(page, '?people=60&intensity=90&goals=90&communication=90');
	await liveTo(page, 8);
	const box = await picture(page).boundingBox();
	await picture(page).click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
	const heading = page.getByRole('heading', { level: 2, name: /^Warga \d+/ });
	await expect(heading).toBeVisible();
	await expect(tab(page, 'Warga')).toHaveAttribute('aria-selected', 'true');
	const first = await heading.textContent();

	await picture(page).press('ArrowRight');
	await expect(heading).not.toHaveText(first ?? '');
	await expect(picture(page)).toHaveAttribute('aria-valuetext', /^Warga \d+: /);
	// In sentences of the map: a stage, and what of whom led to it.
	const why = page.locator('.why').filter({ has: page.getByRole('button', { name: /^Warga/ }) });
	await expect(why.first()).toContainText(/(tumbuh|hilang).*Hari ke-\d+/s);
	await why
		.first()
		.getByRole('button', { name: /^Warga/ })
		.first()
		.click();
	await expect(heading).toBeVisible();

	await write(page.getByRole('spinbutton', { name: 'Nomor warga' }), 900);
	await expect(heading).toHaveText(/Warga 60/);
	await picture(page).press('Escape');
	await expect(heading).toHaveCount(0);
});

test('a link is picked in the small network, by hand, by key or from the list, and its meetings light up', async ({
	page
}) => {
	await visit(page, '?people=300&intensity=70&goals=70');
	await liveTo(page, 8);
	const net = page.getByRole('listbox', { name: 'Jaringan kecil: pilih satu hubungan' });
	const told = page.getByRole('region', { name: 'Jalan yang dilalui pertemuan' }).getByRole('status');
	const list = page.getByRole('combobox', { name: 'Sorot pertemuan lewat hubungan' });
	const lit = net.getByRole('option', { selected: true });
	/** What is drawn above the people. */
	const light = () =>
		page.evaluate(() => document.querySelectorAll<HTMLCanvasElement>('.picture canvas')[1]!.toDataURL());
	const all = await light();
	await expect(lit).toHaveCount(0);

	await net.focus();
	await net.press('ArrowDown');
	await net.press('ArrowDown');
	await expect(net).toHaveAttribute('aria-activedescendant', /communication.cooperation$/);
	await expect(told).toContainText('Komunikasi → Kerja sama');
	await net.press('Enter');
	await expect(lit).toHaveAccessibleName(
		/^Dari Komunikasi ke Kerja sama: \d+ pertemuan dalam 7 hari terakhir$/
	);
	await expect(told).toContainText(/\d+ pertemuan dalam 7 hari; hari ini/);
	await expect(list).toHaveValue(/^\d+$/);
	const some = await light();
	expect(some).not.toBe(all);
	// Fewer lines: less to write down.
	expect(some.length).toBeLessThan(all.length);
	await net.press('Escape');
	await expect(lit).toHaveCount(0);
	expect(await light()).toBe(all);

	// A dozen px beside the line it is still the line that is meant.
	const line = net.locator('[data-link="interaction.communication"] .line');
	const [x = 0, y = 0] = await line.evaluate((path: SVGPathElement) => {
		const half = path.getTotalLength() / 2;
		const matrix = path.getScreenCTM()!;
		const [at, on] = [half, half + 1].map((way) => path.getPointAtLength(way).matrixTransform(matrix));
		const [dx, dy] = [on!.x - at!.x, on!.y - at!.y];
		return [at!.x + (11 * dy) / Math.hypot(dx, dy), at!.y - (11 * dx) / Math.hypot(dx, dy)];
	});
	await page.mouse.click(x, y);
	await expect(lit).toHaveAccessibleName(/^Dari Interaksi sosial ke Komunikasi/);
	await list.selectOption('semua hubungan');
	await expect(lit).toHaveCount(0);
});

test('many communities are run, stopped, run again and saved', async ({ page }) => {
	await visit(page, '?people=3000&weeks=104');
	await tab(page, 'Sebaran').click();
	await button(page, 'Jalankan 200 komunitas seperti ini').click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await button(page, 'Batalkan').click();
	await expect(page.getByText('Dibatalkan.')).toBeVisible();

	await tab(page, 'Pertemuan').click();
	const people = page.getByRole('spinbutton', { name: 'Jumlah orang' });
	await write(people, 7);
	await expect(people).toHaveValue('30');
	await expect(page.getByText('Jumlah orang: 7 tidak mungkin, dipakai 30.')).toBeVisible();

	await tab(page, 'Sebaran').click();
	await button(page, 'Jalankan 200 komunitas seperti ini').click();
	await expect(page.getByText('Selesai: 200 komunitas.')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(/Kurva berakhir di 0,\d\d/)).toBeVisible();
	const csv = (await saved(page, () => button(page, 'Unduh CSV setiap komunitas').click())).toString();
	const rows = csv.trim().split('\n');
	expect(rows).toHaveLength(201);
	expect(rows[0]).toMatch(/^seed,0,1,2,.*,104$/);
	expect(rows[200]).toMatch(/^200,(0\.\d{6},)+/);
});

test('a lesson sets all it needs, and a link says what of it could not be used', async ({ page }) => {
	await visit(page, '?people=5&meet=pasar&k=x&roles=9');
	await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(4);
	await expect(page.getByRole('alert')).toContainText('“people=5”: harus antara 30 dan 100000; dipakai 30.');
	await expect(page.getByRole('alert')).toContainText('Pilihan: mixed, neighbours, units, roles.');
	await expect(page.getByRole('alert')).toContainText('“roles=9”: harus antara 2 dan 6; dipakai 6.');
	await expect(picture(page)).toHaveAttribute('aria-valuemax', '30');

	await page.getByRole('combobox', { name: 'Mulai sebagai' }).selectOption('Enam puluh RT yang tertutup');
	await expect(page.getByText(/wali kota/)).toBeVisible();
	await expect(page).toHaveURL(/scenario=sixty-units.*people=2400/);
	await expect(picture(page)).toHaveAttribute('aria-valuemax', '2400');
	const explorer = page.getByRole('navigation').getByRole('link', { name: 'Penjelajah' }).first();
	await expect(explorer).toHaveAttribute('href', /^\/\?intensity=40&/);

	// Other people than the lesson tells of: that is said, and there is a way back.
	const strayed = page.getByText('Sudah diubah dari pelajaran ini.');
	await expect(strayed).toHaveCount(0);
	await button(page, /Komunitas lain/).click();
	await expect(page).toHaveURL(/seed=2/);
	await expect(strayed).toHaveCount(0);
	await tab(page, 'Pertemuan').click();
	await write(page.getByRole('spinbutton', { name: 'Jumlah orang' }), 300);
	await tab(page, 'Pelajaran').click();
	await expect(strayed).toBeVisible();
	await button(page, 'Kembali ke pelajaran ini').press('Enter');
	await expect(page).toHaveURL(/people=2400/);
	await expect(strayed).toHaveCount(0);
	await expect(page.getByRole('combobox', { name: 'Mulai sebagai' })).toBeFocused();

	const csv = (
		await saved(page, async () => {
			await button(page, 'Tabel').click();
			await button(page, 'Unduh CSV').click();
		})
	).toString();
	expect(csv).toMatch(
		/^week,solidarity,communication,cooperation,empathy,norms,mechanical,organic,curve\n0,0\.05/
	);
});

test('people are taken away, one or a whole role, and the page says what breaks', async ({ page }) => {
	await visit(page, '?people=120&meet=roles&roles=6&intensity=80&goals=80&norms=80');
	await liveTo(page, 12);
	const away = page.getByRole('region', { name: 'Siapa yang tidak tergantikan?' });
	const told = away.getByRole('status');
	const gap = page.getByRole('region', { name: 'Orang dan kurva' });
	await tab(page, 'Warga').click();
	await button(page, 'Warga berikutnya').click();
	await away.getByRole('button', { name: 'Ambil Warga 1', exact: true }).click();
	await expect(told).toContainText('1 orang diambil; 119 masih ada.');
	await expect(told).toContainText('Semua tahap masih dapat dicapai.');
	await expect(gap).toContainText('Kurva tidak tahu bahwa 1 orang diambil.');

	await away.getByRole('combobox').selectOption('Kerja sama');
	await away.getByRole('button', { name: 'Ambil seluruh peran' }).click();
	await expect(told).toContainText('Yang tidak dapat dicapai siapa pun lagi:');
	await expect(told).toContainText('Norma bersama');
	await expect(page.getByText(/dari (99|100) orang/).first()).toBeVisible();
	const before = Number((await page.locator('.headline .number').textContent())?.replace(',', '.'));
	await liveTo(page, 32);
	const after = Number((await page.locator('.headline .number').textContent())?.replace(',', '.'));
	expect(after).toBeLessThan(before);

	await button(page, 'Mulai lagi dari awal').click();
	await expect(told).toBeEmpty();
	await expect(page.getByText('dari 120 orang').first()).toBeVisible();
});

test('what is pressed by key and then gone leaves the focus near by, and a panel begins at its top', async ({
	page
}) => {
	await visit(page, '?people=60&meet=units&events=disaster-3');
	const panel = page.getByRole('tabpanel');
	const focused = page.locator(':focus');

	await panel.getByRole('button', { name: 'Rapat dan serupa' }).press('Enter');
	await expect(page.getByRole('combobox', { name: 'Mulai sebagai' })).toBeFocused();
	await visit(page, '?people=60&meet=units&events=disaster-3');
	await tab(page, 'Faktor').click();
	await page.getByRole('button', { name: /^Hapus.*minggu 3/ }).press('Enter');
	await expect(button(page, 'Terjadi sekarang')).toBeFocused();
	await button(page, 'Atur ulang').press('Enter');
	await expect(button(page, 'Atur ulang')).toBeFocused();

	await panel.evaluate((element) => element.scrollTo(0, 1000));
	await tab(page, 'Warga').click();
	expect(await panel.evaluate((element) => element.scrollTop)).toBe(0);
	await button(page, 'Warga berikutnya').press('Enter');
	await button(page, 'Ambil Warga 1').press('Enter');
	await expect(page.getByRole('spinbutton', { name: 'Orang yang diambil' })).toBeFocused();
	await button(page, 'Lepas').press('Enter');
	await expect(page.getByRole('spinbutton', { name: 'Nomor warga' })).toBeFocused();

	await tab(page, 'Sebaran').click();
	await button(page, 'Jalankan 200 komunitas seperti ini').press('Enter');
	await expect(focused).toHaveText(/^(Batalkan|Jalankan 200)/);
	await expect(page.getByText('Selesai: 200 komunitas.')).toBeVisible({ timeout: 30_000 });
	await expect(button(page, 'Jalankan 200 komunitas seperti ini')).toBeFocused();
	// The last week: there is nothing more to step to, and the hand is still there.
	await visit(page, '?people=60&weeks=4');
	await liveTo(page, 4);
	await expect(button(page, 'Satu minggu')).toBeFocused();
	await expect(button(page, 'Satu minggu')).toBeDisabled();
});

// In Chromium alone: its driver does not reach into a worker.
test(
	'a worker that dies is followed by another from the last week, and it is said',
	{ tag: '@chromium' },
	async ({ page }) => {
		await visit(page, '?people=300');
		await liveTo(page, 3);
		await button(page, 'Satu hari').press('Enter');
		await expect(picture(page)).toHaveAttribute('data-day', '22');
		const [worker] = page.workers();
		await worker!.evaluate(
			() =>
				void setTimeout(() => {
					throw new Error('the end');
				})
		);
		await expect(
			page.getByText('Perhitungan sempat terputus dan dilanjutkan dari minggu terakhir.')
		).toBeVisible();
		await expect(picture(page)).toHaveAttribute('data-day', '21');
		// The other one lives on as the first would have.
		await liveTo(page, 6);
		const lived = await told(page).textContent();
		await page.reload();
		await awake(page);
		await expect(button(page, 'Satu minggu')).toBeEnabled();
		await liveTo(page, 6);
		await expect(told(page)).toHaveText(lived ?? '');
	}
);

test('a tab that is out of sight pauses', async ({ page }) => {
	await visit(page, '?people=300');
	await button(page, 'Putar').press('Enter');
	await expect.poll(() => day(page)).toBeGreaterThan(2);
	// A driven browser keeps every tab in sight: it is told otherwise, as the browser would tell the page.
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(page.getByText('Dijeda karena halaman ini tidak terlihat.')).toBeVisible();
	await expect(button(page, 'Putar')).toBeVisible();
	const rested = await day(page);
	await page.evaluate(
		() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))
	);
	expect(await day(page)).toBe(rested);
	await button(page, 'Putar').press('Enter');
	await expect.poll(() => day(page)).toBeGreaterThan(rested);
});

// In Chromium alone: the same layout; the pages’ own tests look at it there.
test(
	'everything is on one screen, and nothing in it is found by axe',
	{ tag: '@chromium' },
	async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const size of [sizes.small, sizes.laptop, sizes.projector]) {
			await page.setViewportSize(size);
			await visit(page, '?meet=units&people=300');
			const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
			expect(room).toBeLessThanOrEqual(0);
			for (const part of [
				picture(page),
				button(page, 'Putar'),
				page.getByRole('region', { name: 'Orang dan kurva' })
			]) {
				await expect(part).toBeInViewport({ ratio: 1 });
			}
		}
		await picture(page).press('ArrowDown');
		for (const name of ['Warga', 'Faktor', 'Pertemuan', 'Sebaran']) {
			await tab(page, name).click();
			expect(await axe(page), name).toEqual([]);
		}
		await page.setViewportSize(sizes.phone);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	}
);
