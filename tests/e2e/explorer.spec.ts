/** The main job, as a reader does it: move a factor, look, read, undo, share. */
import type { Locator, Page } from '@playwright/test';
import { awake, axe, expect, open, saved, test } from './support.ts';

const number = (page: Page) => page.locator('.readout .number');
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const node = (page: Page, id: string) => page.locator(`[data-node="${id}"]`);

/** The big number as a number: Indonesian writes a comma. */
async function read(locator: Locator): Promise<number> {
	return Number((await locator.innerText()).replace(',', '.'));
}

async function set(locator: Locator, percent: number): Promise<void> {
	await locator.fill(String(percent));
	await locator.dispatchEvent('change');
}

test.describe('a factor', () => {
	test('moves number, curve and network together, and the link with them', async ({ page }) => {
		await open(page, '/');
		expect(await read(number(page))).toBeCloseTo(0.62, 2);
		const curve = page.locator('.plot .outcome');
		const before = await curve.getAttribute('points');
		const name = await node(page, 'cooperation').getAttribute('aria-label');

		await set(slider(page, 'Tujuan bersama'), 0);

		// The model's reference value: with shared goals at 0 solidarity is .031 in week 40.
		expect(await read(number(page))).toBeCloseTo(0.03, 2);
		expect(await curve.getAttribute('points')).not.toBe(before);
		// What is told follows when the hand has come to rest.
		await expect(node(page, 'cooperation')).not.toHaveAttribute('aria-label', name!);
		await expect(node(page, 'goals')).toHaveAttribute(
			'aria-label',
			'Tujuan bersama, 0 persen, sangat rendah, Faktor'
		);
		await expect(page).toHaveURL(/\?goals=0$/);

		await page.reload();
		await awake(page);
		await expect(slider(page, 'Tujuan bersama')).toHaveValue('0');
		expect(await read(number(page))).toBeCloseTo(0.03, 2);
	});

	test('is read out in words, says what ten points more are worth, and can be taken back', async ({
		page
	}) => {
		await open(page, '/');
		const goals = slider(page, 'Tujuan bersama');
		await goals.focus();
		await page.keyboard.press('ArrowRight');
		await expect(goals).toHaveAttribute('aria-valuetext', '51 persen, sedang');
		await expect(page.locator('.slider .worth').first()).toContainText('▲');
		await expect(page.getByRole('status').filter({ hasText: 'di akhir tahun' })).toHaveCount(1);

		await page.keyboard.press('Control+z');
		await expect(goals).toHaveValue('50');
		await page.keyboard.press('Control+y');
		await expect(goals).toHaveValue('51');
		await page.getByRole('button', { name: 'Atur ulang' }).click();
		await expect(goals).toHaveValue('50');
		await goals.press('ArrowRight');
		await page.getByRole('button', { name: 'Kembalikan Tujuan bersama' }).press('Enter');
		await expect(goals).toHaveValue('50');
		await expect(goals).toBeFocused();
	});

	test('lights the links it acts through while it moves, and leaves a ghost of the last setting', async ({
		page
	}) => {
		await open(page, '/');
		const goals = slider(page, 'Tujuan bersama');
		// A hand on the slider: moved, not yet let go.
		await goals.evaluate((input: HTMLInputElement) => {
			input.value = '80';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await expect(page.locator('.link.lit')).not.toHaveCount(0);
		await goals.dispatchEvent('change');
		await expect(page.locator('.link.lit')).toHaveCount(0);
		await expect(page.locator('polyline.ghost')).toHaveCount(1);
	});
});

test.describe('the network', () => {
	test('is walked by the arrow keys, opened by Enter, left by Escape', async ({ page }) => {
		await open(page, '/');
		await node(page, 'interaction').focus();
		await expect(page.locator('[data-node][tabindex="0"]')).toHaveCount(1);
		await page.keyboard.press('ArrowRight');
		const focused = page.locator('[data-node]:focus');
		await expect(focused).not.toHaveAttribute('data-node', 'interaction');
		const id = await focused.getAttribute('data-node');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('complementary', { name: /^Kartu: / })).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`node=${id}`));
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary')).toHaveCount(0);
		await expect(node(page, id!)).toBeFocused();
	});

	test('fades what is not a neighbour of the node that is looked at', async ({ page }) => {
		await open(page, '/');
		await node(page, 'norms').focus();
		await expect(node(page, 'interaction')).toHaveClass(/faded/);
		await expect(node(page, 'mechanical')).not.toHaveClass(/faded/);
		await expect(page.locator('.phrases text')).not.toHaveCount(0);
	});

	test('lets a node be dragged, keeps it there, and lets all go again', async ({ page }) => {
		await open(page, '/');
		const mark = node(page, 'trust').locator('.mark');
		const before = (await mark.boundingBox())!;
		await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
		await page.mouse.down();
		await page.mouse.move(before.x + 60, before.y + 70, { steps: 6 });
		await page.mouse.up();
		await expect(node(page, 'trust').locator('.pin')).toBeVisible();
		await expect.poll(async () => (await mark.boundingBox())!.x - before.x).toBeGreaterThan(25);
		await expect(page.getByRole('complementary')).toHaveCount(0);

		await page.getByRole('button', { name: 'Lepas semua simpul yang disematkan' }).click();
		await expect(node(page, 'trust').locator('.pin')).toHaveCount(0);
		await expect.poll(async () => Math.abs((await mark.boundingBox())!.x - before.x)).toBeLessThan(6);
	});

	test('goes from one arrangement to the other and back', async ({ page }) => {
		await open(page, '/');
		const place = () => node(page, 'solidarity').getAttribute('style');
		const before = await place();
		await page.getByRole('button', { name: 'Jaring', exact: true }).click();
		await expect.poll(place).not.toBe(before);
		await expect(page).toHaveURL(/layout=web/);
		await page.getByRole('button', { name: 'Alur', exact: true }).click();
		await expect.poll(place).toBe(before);
	});

	test('hides and shows a kind', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Contoh', exact: true }).click();
		await expect(page.locator('[data-node][data-kind="example"]')).toHaveCount(0);
		await page.getByRole('button', { name: 'Contoh', exact: true }).click();
		await expect(page.locator('[data-node][data-kind="example"]')).not.toHaveCount(0);
	});

	test('finds a node by a word with typing errors, in either language', async ({ page }) => {
		await open(page, '/');
		const field = page.getByRole('combobox', { name: 'Cari simpul' });
		await field.fill('gotng royog');
		await expect(page.getByRole('option').first()).toBeVisible();
		await field.press('Enter');
		await expect(page.getByRole('complementary', { name: /Kartu: Kerja sama/ })).toBeVisible();
		await field.fill('empathy');
		await expect(page.getByRole('option', { name: /Empati/ })).toBeVisible();
		await field.fill('zzzzqqq');
		await expect(page.getByRole('listbox')).toContainText('Tidak ada simpul');
	});

	test('zooms by buttons and by ctrl and the wheel, and leaves the plain wheel to the page', async ({
		page
	}) => {
		await open(page, '/');
		const world = page.locator('.frame svg > g');
		await page.getByRole('button', { name: 'Perbesar' }).click();
		await expect(world).toHaveAttribute('transform', /scale\(1\.35/);
		await page.getByRole('button', { name: 'Paskan ke layar' }).click();
		await expect(world).toHaveAttribute('transform', /scale\(1\)/);
		await page.locator('.frame svg').hover();
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect(world).not.toHaveAttribute('transform', /scale\(1\)/);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});

	test('that is zoomed still opens by its links, and follows no hand that has let go', async ({ page }) => {
		await open(page, '/');
		const world = page.locator('.frame svg > g');
		const frame = (await page.locator('.frame svg').boundingBox())!;
		// A hand that takes the ground and lets go outside of the picture.
		await page.mouse.move(frame.x + 8, frame.y + frame.height - 8);
		await page.mouse.down();
		await page.mouse.move(frame.x + frame.width + 60, frame.y + frame.height - 8, { steps: 3 });
		await page.mouse.up();
		await page.getByRole('button', { name: 'Perbesar' }).click();
		const before = await world.getAttribute('transform');
		await page.mouse.move(frame.x + 200, frame.y + 200, { steps: 3 });
		await page.mouse.move(frame.x + 260, frame.y + 230, { steps: 3 });
		expect(await world.getAttribute('transform')).toBe(before);

		// Half way along a link, where nothing lies above it.
		const found = await page.evaluate(() => {
			for (const line of document.querySelectorAll<SVGPathElement>('.frame .reach')) {
				const middle = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()!);
				if (document.elementFromPoint(middle.x, middle.y) === line) return { x: middle.x, y: middle.y };
			}
			return undefined;
		});
		await page.mouse.click(found!.x, found!.y);
		await expect(page.getByRole('complementary', { name: /^Kartu: / })).toBeVisible();
	});

	test('leaves as SVG with its typeface, and as PNG', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Unduh gambar jaringan' }).click();
		const text = await saved(page, () => page.getByRole('button', { name: 'SVG' }).click());
		expect(text.toString('utf8')).toContain('data:font/woff2;base64,');
		expect(text.toString('utf8')).toContain('Kerja sama');
		const bytes = await saved(page, () => page.getByRole('button', { name: 'PNG' }).click());
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(bytes.readUInt32BE(16)).toBe(2400);
	});
});

test.describe('a card', () => {
	test('tells the node, its links with badges and reasons, and leads on through the story', async ({
		page
	}) => {
		await open(page, '/?node=cooperation');
		const card = page.getByRole('complementary');
		await expect(card.getByRole('heading', { level: 3 })).toContainText('Kerja sama');
		await card.locator('summary').first().click();
		await expect(card.getByText('Sumber:').first()).toBeVisible();
		await card.getByRole('button', { name: /^Berikutnya dalam cerita/ }).click();
		await expect(card.getByRole('heading', { level: 3 })).toContainText('Empati');
		await card.getByRole('button', { name: /Jalan menuju solidaritas/ }).click();
		await expect(page.locator('.link.lit')).not.toHaveCount(0);
		// One link after the other, from the node to solidarity.
		const delays = await page
			.locator('.link.lit')
			.evaluateAll((lit) => lit.map((link) => parseFloat(getComputedStyle(link).animationDelay)));
		expect(delays.length).toBeGreaterThan(1);
		expect(new Set(delays).size).toBe(delays.length);
		expect(Math.min(...delays)).toBe(0);
		expect(await axe(page)).toEqual([]);
	});

	test('of a challenge has a strength that wears solidarity down', async ({ page }) => {
		await open(page, '/?node=individualism');
		const before = await read(number(page));
		const strength = page.getByRole('complementary').getByRole('slider');
		await expect(strength).toHaveValue('0');
		await set(strength, 60);
		expect(await read(number(page))).toBeLessThan(before - 0.1);
		await expect(page).toHaveURL(/individualism=60/);
	});
});

test.describe('a node that is not drawn', () => {
	test('is opened from the list in sight, and leaves the keyboard in the network', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Contoh', exact: true }).click();
		await page.getByRole('link', { name: 'Daftar' }).press('Enter');
		await expect(page.getByRole('heading', { name: 'Semua simpul sebagai daftar' })).toBeFocused();
		const article = page.locator('.list article[data-kind="example"]').first();
		await article.getByRole('button').first().click();
		const card = page.getByRole('complementary', { name: /^Kartu: / });
		await expect(card).toBeInViewport();
		await expect(card.getByRole('heading', { level: 3 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-node]:focus')).toHaveCount(1);
	});
});

test.describe('the first moments', () => {
	/** Holds every script back until the hand has done something to the page as the server drew it. */
	async function beforeScripts(page: Page, act: () => Promise<void>, address = '/'): Promise<void> {
		let come: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (come = resolve));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(address, { waitUntil: 'commit' });
		await expect(slider(page, 'Tujuan bersama')).toBeVisible();
		await act();
		come();
		await awake(page);
	}

	test('press what a hand has pressed, and once only, however often it did', async ({ page }) => {
		const legend = page.locator('.legend button').first();
		await beforeScripts(page, async () => {
			await legend.click();
			for (let i = 0; i < 2; i++) await page.locator('button.projector').click();
		});
		await expect(page.locator('button.projector')).toHaveAttribute('aria-pressed', 'true');
		await expect(legend).toHaveAttribute('aria-pressed', 'false');
		await expect(page.locator('[data-pressed]')).toHaveCount(0);
	});

	test('lose nothing that a hand has moved or written', async ({ page }) => {
		await beforeScripts(page, async () => {
			await slider(page, 'Tujuan bersama').press('ArrowRight');
			await slider(page, 'Minggu').press('ArrowLeft');
			await page.getByRole('combobox').pressSequentially('empati');
		});
		await expect(slider(page, 'Tujuan bersama')).toHaveAttribute('aria-valuetext', '51 persen, sedang');
		await expect(page.locator('.readout .heading')).toContainText('minggu 39');
		await expect(page).toHaveURL(/\?goals=51&week=39$/);
		await expect(page.getByRole('option', { name: /Empati/ })).toBeVisible();
	});

	// In Chromium alone: one attribute of the document and the same stylesheets.
	test(
		'are a projector’s where the link says so: no part moves when the page comes to life',
		{ tag: '@chromium' },
		async ({ page }) => {
			const look = () =>
				page.evaluate(() => ({
					nodes: [...document.querySelectorAll('[data-node]')].filter((one) => one.checkVisibility()).length,
					places: [...document.querySelectorAll('.explorer > *, .network, .curve, .slider, .factors')].map(
						(part) => JSON.stringify(part.getBoundingClientRect())
					)
				}));
			let before: Awaited<ReturnType<typeof look>> | undefined;
			await beforeScripts(
				page,
				async () => {
					await page.evaluate(() => document.fonts.ready);
					before = await look();
				},
				'/?mode=projector'
			);
			await expect(page.locator('button.projector')).toHaveAttribute('aria-pressed', 'true');
			expect(await look()).toEqual(before);
			await page.locator('body').press('p');
			await expect.poll(look).not.toEqual(before);
		}
	);

	test('leave the keyboard at the node it was at', async ({ page }) => {
		await beforeScripts(page, () => page.locator('[data-node="interaction"]:visible').focus());
		await expect(node(page, 'interaction')).toBeFocused();
	});

	test('far below are laid out when there is time, and a reader who loads the page again stays where they were', async ({
		page
	}) => {
		const articles = page.locator('.list article');
		const skipped = () =>
			articles.evaluateAll(
				(all) =>
					all.filter((one) => !one.querySelector('p')?.checkVisibility({ contentVisibilityAuto: true }))
						.length
			);
		await beforeScripts(page, async () => expect(await skipped()).toBeGreaterThan(20));
		await expect.poll(skipped).toBe(0);
		// Held back, nothing is kept by the browser: letters that come late move what they fill.
		await page.unrouteAll();
		await open(page, '/');
		await expect.poll(skipped).toBe(0);
		// Not the last: at the end of the page it stands where it does however high the others are.
		const one = articles.nth(Math.floor((await articles.count()) / 2));
		await one.evaluate((article) => article.scrollIntoView());
		const top = async () => (await one.boundingBox())!.y;
		const before = await top();
		await page.reload();
		// Firefox balances columns anew, some pixels off.
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(100);
	});

	test('after another page are whole at once, and where their reader was', async ({ page }) => {
		await open(page, '/');
		await page.locator('.list article').last().scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(1000);
		await page.evaluate(() => document.querySelector<HTMLElement>('a[href^="/metode"]')!.click());
		await expect(page).toHaveURL(/\/metode/);
		await expect(page.locator('.explorer')).toHaveCount(0);
		// What stands when the explorer is first drawn.
		const first = page.evaluate(
			() =>
				new Promise((resolve) =>
					new MutationObserver((_, observer) => {
						if (!document.querySelector('.explorer')) return;
						observer.disconnect();
						requestAnimationFrame(() =>
							resolve(['[data-node]', '.plot', '.slider'].map((part) => !!document.querySelector(part)))
						);
					}).observe(document.body, { childList: true, subtree: true })
				)
		);
		await page.goBack();
		expect(await first).toEqual([true, true, true]);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100);
	});
});

test.describe('the weeks', () => {
	test('are keyed on the curve, and the network shows that week', async ({ page }) => {
		await open(page, '/');
		const playhead = slider(page, 'Minggu pada kurva');
		await playhead.focus();
		await page.keyboard.press('Home');
		await expect(page.locator('.readout .heading')).toContainText('minggu 0');
		expect(await read(number(page))).toBeCloseTo(0.05, 2);
		await expect(playhead).toHaveAttribute('aria-valuetext', /^Minggu 0: Solidaritas/);
	});

	test('play, faster at 4×, and pause', async ({ page }) => {
		await open(page, '/?week=0');
		await page.getByRole('button', { name: '4×' }).click();
		await page.getByRole('button', { name: 'Putar' }).click();
		await expect.poll(() => slider(page, 'Minggu').inputValue().then(Number)).toBeGreaterThan(3);
		await page.getByRole('button', { name: 'Jeda' }).click();
		await expect(page).toHaveURL(/week=\d+$/);
	});

	test('are a table, and a CSV that other programs read', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Tabel', exact: true }).click();
		await expect(page.getByRole('table').getByRole('row')).toHaveCount(54);
		await page.getByRole('button', { name: 'Tutup tabel' }).click();
		const csv = await saved(page, () => page.getByRole('button', { name: 'Unduh CSV' }).click());
		const lines = csv.toString('utf8').trim().split('\n');
		expect(lines[0]).toBe('week,solidarity,communication,cooperation,empathy,norms,mechanical,organic');
		expect(lines).toHaveLength(54);
		// Reference value of the model at week 20.
		expect(Number(lines[21]!.split(',')[1])).toBeCloseTo(0.196, 3);
		expect(lines[21]!.split(',')[1]).toMatch(/^0\.\d{6}$/);
	});
});

test.describe('a link', () => {
	test('that is bad keeps what is valid and says what it dropped', async ({ page }) => {
		await open(page, '/?goals=80&leadership=900&nope=1');
		await expect(slider(page, 'Tujuan bersama')).toHaveValue('80');
		await expect(slider(page, 'Kepemimpinan sosial')).toHaveValue('50');
		const notice = page.getByRole('alert');
		await expect(notice).toContainText('leadership=900');
		await expect(notice).toContainText('antara 0 dan 100');
		await expect(notice).toContainText('nope=1');
		expect(await axe(page)).toEqual([]);
		const close = notice.getByRole('button', { name: 'Tutup pesan' });
		const { width, height } = (await close.boundingBox())!;
		expect(Math.abs(width - height)).toBeLessThan(1);
		await close.click();
		await expect(notice).toHaveCount(0);
	});

	test('carries the state into the other language', async ({ page }) => {
		await open(page, '/?goals=80&week=12');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/\?goals=80&week=12$/);
		await expect(slider(page, 'Shared goals')).toHaveValue('80');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('is whole also where the reader leaves at once, and comes back', async ({ page }) => {
		await open(page, '/');
		const goals = slider(page, 'Tujuan bersama');
		// Before the address has followed the hand.
		await goals.evaluate((input: HTMLInputElement) => {
			input.value = '80';
			for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
			document.querySelector<HTMLElement>('a[href^="/metode"]')!.click();
		});
		await expect(page).toHaveURL(/\/metode/);
		await page.goBack();
		await expect(page).toHaveURL(/\/\?goals=80$/);
		await expect(goals).toHaveValue('80');
	});

	test('remembers the projector mode, which the key P switches', async ({ page }) => {
		await open(page, '/');
		await page.locator('body').press('p');
		await expect(page).toHaveURL(/mode=projector/);
		const sizes = await page
			.locator('.explorer')
			.evaluate((root) =>
				[...root.querySelectorAll<HTMLElement>('p, label, button, output, .end, .x, .y, a')]
					.filter(
						(element) => element.checkVisibility() && element.innerText?.trim() && !element.closest('.unseen')
					)
					.map((element) => parseFloat(getComputedStyle(element).fontSize))
			);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
		const smallestLabel = () =>
			page.locator('.frame svg').evaluate((svg: SVGSVGElement) => {
				const drawn = [...svg.querySelectorAll('.label')].map((label) =>
					Number(label.getAttribute('font-size'))
				);
				return Math.min(...drawn) * svg.getScreenCTM()!.a;
			});
		await expect.poll(smallestLabel).toBeGreaterThanOrEqual(16);
	});
});

test('a device that keeps nothing is named, and the note goes when the reader goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await open(page, '/');
	await page.getByRole('button', { name: /gelap/i }).click();
	const note = page.getByRole('status').filter({ hasText: 'tidak menyimpan' });
	await expect(note).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await slider(page, 'Tujuan bersama').press('ArrowRight');
	await expect(note).toHaveCount(0);
});
