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

/** Milliseconds that the main thread worked between each `bench-input` and its `bench-painted`. */
function costs(events: TraceEvent[]): number[] {
	const marks = events.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts);
	const [first] = marks;
	const tasks = events.filter(
		({ name, ph, dur, pid, tid }) =>
			name === 'RunTask' && ph === 'X' && dur !== undefined && pid === first?.pid && tid === first.tid
	);
	return marks.flatMap(({ name, ts }, i) => {
		const end = marks[i + 1];
		if (name !== 'bench-input' || end?.name !== 'bench-painted') return [];
		return (
			tasks
				.filter((task) => task.ts < end.ts && task.ts + (task.dur ?? 0) > ts)
				.reduce((sum, task) => sum + Math.min(task.ts + (task.dur ?? 0), end.ts) - task.ts, 0) / 1000
		);
	});
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
		const sorted = costs(events.filter(({ name }) => !name.startsWith('bench-long'))).sort((a, b) => a - b);
		if (sorted.length < steps / 2)
			throw new Error(`only ${sorted.length} of ${steps} moves reached the slider`);
		const quantile = (q: number): number => sorted[Math.ceil(q * sorted.length) - 1] ?? NaN;
		const what = `One slider event to paint, main thread at ${throttle}× throttle`;
		return [
			atMost(
				`${what}, p95 of ${sorted.length} (median ${quantile(0.5).toFixed(1)} ms)`,
				quantile(0.95),
				16,
				'ms'
			),
			atMost('Long tasks while the slider is dragged', long, 0, '', 0)
		];
	});
}
