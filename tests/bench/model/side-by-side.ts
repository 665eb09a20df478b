/** Fair times on a machine that does other things too. */

/** A function to time, and how often to call it in one go (so that a go lasts some milliseconds). */
export interface Runner {
	readonly run: () => unknown;
	readonly calls: number;
}

/** Medians over the turns: microseconds of processor time a call, and of the turns' ratios second : first. */
export interface Comparison {
	readonly first: number;
	readonly second: number;
	readonly ratio: number;
}

/** Times two functions in turns, so that whatever slows the machine slows both; the first ten turns only warm up. */
export function sideBySide(first: Runner, second: Runner, turns = 31): Comparison {
	for (let turn = 0; turn < 10; turn++) for (const runner of [first, second]) time(runner);
	const times = Array.from({ length: turns }, () => [time(first), time(second)] as const);
	return {
		first: median(times.map(([a]) => a)),
		second: median(times.map(([, b]) => b)),
		ratio: median(times.map(([a, b]) => b / a))
	};
}

function time({ run, calls }: Runner): number {
	const before = process.cpuUsage();
	for (let call = 0; call < calls; call++) run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / calls;
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
