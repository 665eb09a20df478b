/** What one step of a dragged slider costs the main thread, from the handler to the painted network and curve. */
import type { CDPSession } from 'playwright';
import { openExplorer, visit } from './page.ts';
import { atMost, type Row } from './row.ts';

const throttle = 4;
const steps = 60;

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds. */
	ts: number;
	dur?: number;
	/** The thread's own time of `dur`, microseconds: what other programs took is not in it. */
	tdur?: number;
}

/** Records a trace while `work` runs. */
async function trace(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
	await cdp.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: {
			includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing']
		}
	});
	await work();
	await cdp.send('Tracing.end');
	await complete;
	return events;
}

/** Marks in the trace where an input event is handled first and where its frame has been painted. */
function mark(): void {
	const painted = new MessageChannel();
	let waiting = false;
	painted.port1.onmessage = () => {
		waiting = false;
		performance.mark('bench-painted');
	};
	addEventListener(
		'input',
		() => {
			if (waiting) return;
			waiting = true;
			performance.mark('bench-input');
			// A message that is posted in a frame's callback arrives when the frame has been painted.
			requestAnimationFrame(() => painted.port2.postMessage(undefined));
		},
		{ capture: true }
	);
}

interface Cost {
	/** Milliseconds that the main thread worked, and that passed while it did. */
	work: number;
	wall: number;
}

/** What the main thread did between each `bench-input` (with the task that handles it) and its `bench-painted`. */
function costs(events: TraceEvent[]): Cost[] {
	const marks = events.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts);
	const [first] = marks;
	const tasks = events.filter(
		({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid
	);
	return marks.flatMap(({ name, ts }, i) => {
		const end = marks[i + 1];
		if (name !== 'bench-input' || end?.name !== 'bench-painted') return [];
		const between = tasks.filter((task) => task.ts < end.ts && task.ts + (task.dur ?? 0) > ts);
		const sum = (time: 'dur' | 'tdur'): number =>
			between.reduce((total, task) => total + (task[time] ?? NaN), 0) / 1000;
		return { work: sum('tdur'), wall: sum('dur') };
	});
}

function quantile(values: number[], q: number): number {
	return values.toSorted((a, b) => a - b)[Math.ceil(q * values.length) - 1] ?? NaN;
}

export function bench(): Promise<Row[]> {
	return visit(async (shown) => {
		const { page, cdp } = shown;
		await page.addInitScript(mark);
		await openExplorer(shown);
		const box = await page.getByRole('slider', { name: 'Intensitas interaksi', exact: true }).boundingBox();
		if (!box) throw new Error('the slider of the interaction intensity is not to be seen');
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
		if (found.length < steps / 2)
			throw new Error(`only ${found.length} of ${steps} moves reached the slider`);
		const [work, wall] = [found.map((cost) => cost.work), found.map((cost) => cost.wall)];
		const what = `One slider event to paint, main thread at ${throttle}× throttle`;
		const also = `p95 of ${found.length} (median ${quantile(work, 0.5).toFixed(1)}; by the clock p95 ${quantile(wall, 0.95).toFixed(1)})`;
		return [
			atMost(`${what}, ${also}`, quantile(work, 0.95), 16, 'ms'),
			atMost('Long tasks while the slider is dragged', long, 0, '', 0)
		];
	});
}
