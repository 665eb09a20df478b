/**
 * What one step of a dragged slider costs the main thread, from the handler to the painted network and curve; and, in the same
 * run, what the same step costs a page that holds a range and its value and nothing else: no page with a slider can cost less.
 */
import { openExplorer, visit, type Visit } from './page.ts';
import { costs, mark, quantile, trace, type Cost } from './page-cost.ts';
import { atMost, type Row } from './row.ts';

const throttle = 4;
const steps = 60;

const empty = `<!doctype html><title>range</title><input type="range" aria-label="range" style="width: 20rem"><output>50</output>`;

/** Drags the slider of that name over most of its track; what each step costs, and how many long tasks there were. */
async function dragged({ page, cdp }: Visit, name: string): Promise<{ found: Cost[]; long: number }> {
	const box = await page.getByRole('slider', { name, exact: true }).boundingBox();
	if (!box) throw new Error(`the slider ${name} is not to be seen`);
	const at = (share: number): [number, number] => [box.x + box.width * share, box.y + box.height / 2];
	await page.evaluate(() => {
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) performance.mark(`bench-long ${duration}`);
		}).observe({ type: 'longtask' });
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	await page.mouse.move(...at(0.5));
	const events = await trace(cdp, async () => {
		await page.mouse.down();
		for (let i = 0; i <= steps; i++) {
			await page.mouse.move(...at(0.2 + (0.6 * i) / steps));
			// Each move gets a frame of its own, as a hand at 20 moves a second has.
			await page.waitForTimeout(50);
		}
		await page.mouse.up();
	});
	const long = events.filter(({ name }) => name.startsWith('bench-long')).length;
	const found = costs(events.filter(({ name }) => !name.startsWith('bench-long')));
	if (found.length < steps / 2) throw new Error(`only ${found.length} of ${steps} moves reached the slider`);
	return { found, long };
}

export async function bench(): Promise<Row[]> {
	const least = await visit(async (shown) => {
		await shown.page.setContent(empty);
		await shown.page.evaluate(mark, 'input');
		await shown.page.evaluate(() =>
			addEventListener('input', ({ target }) => {
				document.querySelector('output')!.value = (target as HTMLInputElement).value;
			})
		);
		return dragged(shown, 'range');
	});
	const { found, long } = await visit(async (shown) => {
		await shown.page.addInitScript(mark, 'input');
		await openExplorer(shown);
		return dragged(shown, 'Intensitas interaksi');
	});
	const [work, wall] = [found.map((cost) => cost.work), found.map((cost) => cost.wall)];
	const floor = least.found.map((cost) => cost.work);
	const what = `One slider event to paint, main thread at ${throttle}× throttle`;
	const also = `p95 of ${found.length} (median ${quantile(work, 0.5).toFixed(1)}; by the clock p95 ${quantile(wall, 0.95).toFixed(1)})`;
	return [
		atMost(`${what}, ${also}`, quantile(work, 0.95), 16, 'ms'),
		atMost(
			`The same of an empty page with one range (median ${quantile(floor, 0.5).toFixed(1)}): room is left`,
			quantile(floor, 0.95),
			16,
			'ms'
		),
		atMost('Long tasks while the slider is dragged', long, 0, '', 0)
	];
}
