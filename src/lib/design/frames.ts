/**
 * Does something in one of the next frames: what is costly to make does not share the frame of what has called for it.
 *
 * @param count - 1: in the next frame
 * @returns cancels it
 */
export function inFrames(count: number, act: () => void): () => void {
	let left = count;
	let frame = requestAnimationFrame(function step() {
		left -= 1;
		if (left > 0) frame = requestAnimationFrame(step);
		else act();
	});
	return () => cancelAnimationFrame(frame);
}
