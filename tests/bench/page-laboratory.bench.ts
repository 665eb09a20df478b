/** What the laboratory costs: the point that moves over the tipping map, the band after a move, and who fetches its code. */
import type { Page } from 'playwright';
import { laboratory } from '#lib/messages/laboratory/words.ts';
import { openExplorer, visit, type Visit } from './page.ts';
import { costs, mark, quantile, trace } from './page-cost.ts';
import { atLeast, atMost, type Row } from './row.ts';

const throttle = 4;
const steps = 60;
/** Moves after which the band is awaited. */
const moves = 20;
/** Pauses of a hand that carries the point. */
const pauses = 10;

export async function bench(): Promise<Row[]> {
	return [
		...(await visit(pointOverTheMap)),
		...(await visit(slidersAfterThePoint)),
		...(await visit(sliderUnderTheBand)),
		...(await visit(bandAfterAMove)),
		...(await visit(codeOfThePage))
	];
}

/** Drags from one place of the window to another, each move with a frame of its own, and tells what the moves cost. */
async function dragged(
	{ page, cdp }: Visit,
	from: readonly [number, number],
	to: readonly [number, number]
): Promise<number[]> {
	const between = (share: number): [number, number] => [
		from[0] + share * (to[0] - from[0]),
		from[1] + share * (to[1] - from[1])
	];
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	await page.mouse.move(...between(0));
	await page.mouse.down();
	const events = await trace(cdp, async () => {
		for (let i = 1; i <= steps; i++) {
			// By hand: the driver's own move asks the page about drag and drop each time, and that would be counted.
			const [x, y] = between(i / steps);
			await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 });
			await page.waitForTimeout(50);
		}
	});
	await page.mouse.up();
	const found = costs(events).map(({ work }) => work);
	if (found.length < steps / 2) throw new Error(`only ${found.length} of ${steps} moves were answered`);
	return found;
}

const told = (work: number[]) => `p95 of ${work.length} (median ${quantile(work, 0.5).toFixed(1)})`;

async function pointOverTheMap(shown: Visit): Promise<Row[]> {
	const { page } = shown;
	await page.addInitScript(mark, 'pointermove');
	await openExplorer(shown, 'laboratorium?question=tipping');
	await page.locator('path.band').first().waitFor({ state: 'attached' });
	const box = await page.getByRole('slider', { name: 'Anda di sini' }).boundingBox();
	if (!box) throw new Error('the tipping map is not to be seen');
	const at = (x: number, y: number) => [box.x + x * box.width, box.y + (1 - y) * box.height] as const;
	const work = await dragged(shown, at(0.5, 0.5), at(0.15, 0.9));
	// The sliders follow the point; where that takes longer than a frame, when the hand pauses.
	const moved = await page.getByRole('slider', { name: 'Intensitas interaksi', exact: true }).inputValue();
	if (Math.abs(Number(moved) - 15) > 2) throw new Error(`the point was not carried: ${moved}`);
	return [
		atMost(
			`“You are here” over the tipping map, a move to paint (sliders and curve follow in idle time), main thread at ${throttle}× throttle, ${told(work)}`,
			quantile(work, 0.95),
			16,
			'ms'
		)
	];
}

/** The hand keeps the point and pauses: how late is what hangs on the point? */
async function slidersAfterThePoint(shown: Visit): Promise<Row[]> {
	const { page, cdp } = shown;
	await openExplorer(shown, 'laboratorium?question=tipping');
	await page.locator('path.band').first().waitFor({ state: 'attached' });
	const box = await page.getByRole('slider', { name: 'Anda di sini' }).boundingBox();
	if (!box) throw new Error('the tipping map is not to be seen');
	const at = (x: number) => [box.x + x * box.width, box.y + 0.3 * box.height] as const;
	const slider = page.getByRole('slider', { name: 'Intensitas interaksi', exact: true });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	await page.mouse.move(...at(0.5));
	await page.mouse.down();
	const waits: number[] = [];
	for (let i = 1; i <= pauses; i++) {
		const goal = i % 2 === 0 ? 50 : 30;
		const waited = await slider.evaluateHandle(arrival, goal);
		await page.mouse.move(...at(goal / 100), { steps: 5 });
		waits.push(await waited.evaluate(({ wait }) => wait));
	}
	await page.mouse.up();
	return [
		atMost(
			`… its sliders painted after the last move of a hand that pauses, at ${throttle}× throttle, median of ${pauses} (longest ${Math.max(...waits).toFixed(0)})`,
			quantile(waits, 0.5),
			250,
			'ms',
			0
		)
	];
}

/** Runs in the page: from the pointer’s last move to the frame that shows a slider at `goal`, ms. */
function arrival(slider: Element, goal: number): { wait: Promise<number> } {
	const wait = new Promise<number>((resolve) => {
		let moved = 0;
		const ended = new AbortController();
		const { signal } = ended;
		addEventListener('pointermove', () => (moved = performance.now()), { capture: true, signal });
		const watch = setInterval(() => {
			if (moved === 0 || (slider as HTMLInputElement).valueAsNumber !== goal) return;
			clearInterval(watch);
			ended.abort();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - moved)));
		}, 4);
	});
	return { wait };
}

async function sliderUnderTheBand(shown: Visit): Promise<Row[]> {
	const { page } = shown;
	await page.addInitScript(mark, 'input');
	await openExplorer(shown, 'laboratorium');
	const box = await page.getByRole('slider', { name: 'Intensitas interaksi', exact: true }).boundingBox();
	if (!box) throw new Error('the slider of the interaction intensity is not to be seen');
	const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
	const work = await dragged(shown, at(0.5), at(0.8));
	return [
		atMost(
			`Slider of the laboratory with the band on, an event to paint, main thread at ${throttle}× throttle, ${told(work)}`,
			quantile(work, 0.95),
			16,
			'ms'
		)
	];
}

async function bandAfterAMove(shown: Visit): Promise<Row[]> {
	await openExplorer(shown, 'laboratorium');
	const { page } = shown;
	await page.locator('polygon.middle').waitFor({ state: 'attached' });
	const slider = page.getByRole('slider', { name: 'Tujuan bersama', exact: true });
	await slider.focus();
	const waits: number[] = [];
	for (let i = 0; i < moves; i++) {
		const waited = await page.evaluateHandle(newBand);
		await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
		waits.push(await waited.evaluate(({ wait }) => wait));
	}
	return [
		atMost(
			`First envelope painted after the last move, median of ${moves} (longest ${Math.max(...waits).toFixed(0)})`,
			quantile(waits, 0.5),
			100,
			'ms',
			0
		)
	];
}

/** Runs in the page: from the next input event to the frame that shows another band, ms. */
function newBand(): { wait: Promise<number> } {
	const wait = new Promise<number>((resolve) => {
		let begun = 0;
		addEventListener('input', () => (begun = performance.now()), { capture: true, once: true });
		new MutationObserver((_, observer) => {
			if (begun === 0) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
		}).observe(document.querySelector('polygon.middle')!, { attributeFilter: ['points'] });
	});
	return { wait };
}

/** Sentences of the laboratory: where its code is, they are. */
function sentences(words: object): string[] {
	return Object.values<unknown>({ ...words }).flatMap((value) => {
		if (typeof value === 'string') return value.length > 30 ? [value] : [];
		return typeof value === 'object' && value !== null ? sentences(value) : [];
	});
}

async function codeOfThePage(shown: Visit): Promise<Row[]> {
	const ours = sentences(laboratory);
	const found = async (query: string) => {
		const code = await scripts(shown.page, () => openExplorer(shown, query));
		return ours.filter((sentence) => code.includes(sentence)).length;
	};
	const here = await found('laboratorium');
	const elsewhere = [await found(''), await found('metode')];
	return [
		atLeast('Sentences of the laboratory in what its page fetches', here, ours.length, '', 0),
		atMost('… in the JavaScript of / and of the method page', Math.max(...elsewhere), 0, '', 0)
	];
}

/** All JavaScript that arrives while `work` runs. */
async function scripts(page: Page, work: () => Promise<void>): Promise<string> {
	const answers: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.headers()['content-type']?.includes('javascript')) answers.push(response.text());
	});
	await work();
	page.removeAllListeners('response');
	return (await Promise.all(answers)).join('\n');
}
