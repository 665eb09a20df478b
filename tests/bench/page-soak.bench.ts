/**
 * The explorer played and dragged for SOAK_MINUTES (10 unless said): what it holds afterwards against what it held before.
 * Both are taken with the same setting, after the same warming up and a garbage collection.
 */
import type { CDPSession, Page } from 'playwright';
import { openExplorer, visit } from './page.ts';
import { atMost, type Row } from './row.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 10);

interface Held {
	/** Megabytes. */
	heap: number;
	listeners: number;
	nodes: number;
}

async function held(cdp: CDPSession): Promise<Held> {
	for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return { heap: value('JSHeapUsedSize') / 1e6, listeners: value('JSEventListeners'), nodes: value('Nodes') };
}

/** Drags one node there and back and a slider to and fro. */
async function stir(page: Page, turn: number): Promise<void> {
	const nodes = page.locator('[data-node]');
	const node = await nodes.nth(turn % (await nodes.count())).boundingBox();
	if (node) {
		const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 60, y + 30, { steps: 12 });
		await page.mouse.move(x, y, { steps: 12 });
		await page.mouse.up();
	}
	const slider = page.getByRole('slider', { name: 'Intensitas interaksi', exact: true });
	await slider.fill(String(20 + ((turn * 7) % 60)));
	await page.keyboard.press('Escape');
}

async function settle(page: Page): Promise<void> {
	await page.getByRole('slider', { name: 'Intensitas interaksi', exact: true }).fill('50');
	await page.waitForTimeout(2000);
}

export function bench(): Promise<Row[]> {
	return visit(async (shown) => {
		const { page, cdp, errors } = shown;
		await openExplorer(shown);
		await cdp.send('Performance.enable');
		// Both languages of the button: it says what a press would do.
		const play = page.getByRole('button', { name: /^(Putar|Jeda)$/ });
		// Warm up: histories fill to their bounds, code is compiled, lazy parts are fetched.
		await play.click();
		for (let turn = 0; turn < 60; turn++) await stir(page, turn);
		await settle(page);
		const before = await held(cdp);
		const end = Date.now() + minutes * 60_000;
		for (let turn = 0; Date.now() < end; turn++) {
			await stir(page, turn);
			// It stops at the last week: then play again from the first.
			if ((await play.getAttribute('aria-label')) === 'Putar') await play.click();
		}
		await settle(page);
		const after = await held(cdp);
		const during = `${minutes} min of play and drag`;
		return [
			atMost(
				`Heap, after ${during} against before (${before.heap.toFixed(1)} MB)`,
				after.heap - before.heap,
				1,
				'MB',
				2
			),
			atMost(`Listeners, the same (${before.listeners})`, after.listeners - before.listeners, 0, '', 0),
			// The picture of one week has a few marks more than that of another; a leak grows with every turn.
			atMost(
				`Nodes of the document, the same (${before.nodes})`,
				after.nodes - before.nodes,
				Math.round(before.nodes / 100),
				'',
				0
			),
			atMost('Errors in the console', errors.length, 0, '', 0)
		];
	});
}
