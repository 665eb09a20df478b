/**
 * The screen before the class and the teacher's window, led at random from either, either loaded again now and then: how often the two
 * do not show the same a moment after an action. The same actions in every run.
 */
import { randomLcg } from 'd3';
import type { Page } from 'playwright';
import { visit } from './page.ts';
import { atMost, type Row } from './row.ts';

const actions = 200;
/** ms, the longest that the two may take to agree. */
const patience = 2000;

const keys = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'b', 'f', 'Home', 'End'];

/** What a window shows: the beat and what a hand has changed as its link says them, and what is dark, frozen or asked. */
function shown(page: Page): Promise<string> {
	return page.evaluate(() => {
		const query = new URLSearchParams(location.search);
		for (const own of ['mode', 'view']) query.delete(own);
		query.sort();
		const teacher = document.querySelector('.teacher');
		const [black, held] = teacher
			? [...teacher.querySelectorAll('.hand button')].slice(2).map((button) => button.ariaPressed === 'true')
			: [document.querySelector('.black') !== null, document.querySelector('.frozen') !== null];
		// A screen that stands still may show a question that the story has left.
		const asking = !held && document.querySelector(teacher ? '.asked h2' : '.screen.asking') !== null;
		return JSON.stringify([query.toString(), black, held, asking]);
	});
}

async function load(page: Page, address?: string): Promise<void> {
	await (address ? page.goto(address) : page.reload());
	await page.locator('html[data-hydrated]:not(:has([data-asleep]))').waitFor({ state: 'attached' });
}

export function bench(): Promise<Row[]> {
	return visit(
		async ({ address, page: screen, errors }) => {
			const teacher = await screen.context().newPage();
			await load(screen, `${address}cerita?mode=present`);
			await load(teacher, `${address}cerita?view=teacher`);
			const random = randomLcg(7);
			const below = (count: number) => Math.floor(random() * count);
			let [apart, reloads] = [0, 0];
			for (let i = 0; i < actions; i++) {
				const kind = random();
				if (kind < 1 / 8) {
					reloads += 1;
					await load(below(2) === 0 ? screen : teacher);
				} else if (kind < 1 / 2) await screen.keyboard.press(keys[below(keys.length)] ?? '');
				else if (kind < 3 / 4) {
					const buttons = teacher.locator('.hand button');
					await buttons.nth(below(await buttons.count())).click({ force: true });
				} else {
					const sliders = teacher.locator('.try .range:enabled');
					await sliders.nth(below(await sliders.count())).fill(String(below(101)));
				}
				const end = Date.now() + patience;
				let same = false;
				while (!same && Date.now() < end) {
					await screen.waitForTimeout(50);
					same = (await shown(screen)) === (await shown(teacher));
				}
				if (!same) apart += 1;
			}
			const name = `Two windows: out of step after ${actions} actions, ${reloads} of them reloads`;
			return [
				atMost(name, apart, 0, '', 0),
				atMost('The same: errors in the console', errors.length, 0, '', 0)
			];
		},
		{ reducedMotion: 'reduce' }
	);
}
