/** What the main thread of a page does between an event and the painted frame that answers it. */
import type { CDPSession } from 'playwright';

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds. */
	ts: number;
	dur?: number;
	/** The thread's own time of `dur`, microseconds: what other programs took is not in it. Not known of every task. */
	tdur?: number;
}

/** Records a trace while `work` runs. */
export async function trace(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
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

/** Runs in the page: marks in the trace where an event of a kind is handled first and where its frame has been painted. */
export function mark(kind: string): void {
	const painted = new MessageChannel();
	let waiting = false;
	painted.port1.onmessage = () => {
		waiting = false;
		performance.mark('bench-painted');
	};
	addEventListener(
		kind,
		() => {
			if (waiting) return;
			waiting = true;
			performance.mark('bench-event');
			// A message that is posted in a frame's callback arrives when the frame has been painted.
			requestAnimationFrame(() => painted.port2.postMessage(undefined));
		},
		{ capture: true }
	);
}

export interface Cost {
	/** Milliseconds that the main thread worked, and that passed while it did. */
	work: number;
	wall: number;
}

/** What the main thread did between each `bench-event` (with the task that handles it) and its `bench-painted`. */
export function costs(events: TraceEvent[]): Cost[] {
	const marks = events.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts);
	const [first] = marks;
	const tasks = events.filter(
		({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid
	);
	return marks.flatMap(({ name, ts }, i) => {
		const end = marks[i + 1];
		if (name !== 'bench-event' || end?.name !== 'bench-painted') return [];
		const between = tasks.filter((task) => task.ts < end.ts && task.ts + (task.dur ?? 0) > ts);
		const sum = (time: (task: TraceEvent) => number | undefined): number =>
			between.reduce((total, task) => total + (time(task) ?? NaN), 0) / 1000;
		return { work: sum(({ tdur, dur }) => tdur ?? dur), wall: sum(({ dur }) => dur) };
	});
}

/** How long the main thread was busy with each of its tasks, by the mark after which it began, ms; what other programs took is not counted. */
export function tasksOf(events: TraceEvent[]): number[][] {
	const marks = events.filter(({ name }) => name.startsWith('bench-')).sort((a, b) => a.ts - b.ts);
	const [first] = marks;
	const tasks = events.filter(
		({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid
	);
	return marks.map(({ ts }, i) => {
		const end = marks[i + 1]?.ts ?? Infinity;
		return tasks
			.filter((task) => task.ts >= ts && task.ts < end)
			.map(({ tdur, dur }) => (tdur ?? dur ?? NaN) / 1000);
	});
}

/** The smallest of `values` that at least a share `q` of them do not exceed. */
export function quantile(values: number[], q: number): number {
	return values.toSorted((a, b) => a - b)[Math.ceil(q * values.length) - 1] ?? NaN;
}
