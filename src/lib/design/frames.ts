/** What is costly to make has a frame of its own: it does not share that of what has called for it, nor of what only moves. */

/** How much is to be made in the next frame. */
let due = 0;
/** The frame in which that was settled, and the last one in which something was made; both as frames give their time. */
let settled = NaN;
let made = NaN;

/**
 * Does something in one of the next frames.
 *
 * @param count - 1: in the next frame
 * @returns cancels it
 */
export function inFrames(count: number, act: () => void): () => void {
	let left = count;
	let frame = 0;
	const wait = (now = NaN) => {
		if (left === 1) {
			due += 1;
			settled = now;
		}
		frame = requestAnimationFrame(step);
	};
	const step = (now: number) => {
		left -= 1;
		if (left > 0) wait(now);
		else {
			due -= 1;
			made = now;
			act();
		}
	};
	wait();
	return () => {
		if (left === 1) due -= 1;
		left = 0;
		cancelAnimationFrame(frame);
	};
}

/** Whether something is made in a frame: what moves may wait for the next one. `now`: as the frame gives its time. */
export function isTaken(now: number): boolean {
	return made === now || (due > 0 && settled !== now);
}
