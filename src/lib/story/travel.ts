/** The one animation from beat to beat: factors glide where the community stays the same; in another one the weeks run. */
import { easeCubicInOut } from 'd3';
import { prefersReducedMotion } from 'svelte/motion';
import { sameEvents, type Situation } from '#lib/state/situation.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** ms */
const duration = 900;

/**
 * Moves the explorer to a situation and a week; at once where motion is not wanted. Nothing of it can be undone.
 *
 * @returns stops it where it is
 */
export function travel(
	explorer: Explorer,
	to: Situation,
	week: number,
	done: () => void,
	cut = false
): () => void {
	const { settings, playhead } = explorer;
	const from = settings.now;
	const same = from.scenario === to.scenario && sameEvents(from.events, to.events);
	const start = same ? playhead.week : 0;
	const show = (t: number) => {
		settings.load(same && t < 1 ? { ...to, percents: between(from, to, t) } : to);
		playhead.seek(start + (week - start) * t);
	};
	if (cut || prefersReducedMotion.current) {
		show(1);
		done();
		return () => undefined;
	}
	let frame = 0;
	const began = performance.now();
	const step = (now: number) => {
		const t = Math.min(1, Math.max(0, now - began) / duration);
		show(easeCubicInOut(t));
		if (t < 1) frame = requestAnimationFrame(step);
		else done();
	};
	step(began);
	return () => cancelAnimationFrame(frame);
}

function between(from: Situation, to: Situation, t: number): Record<string, number> {
	return Object.fromEntries(
		Object.entries(to.percents).map(([id, percent]) => {
			const before = from.percents[id] ?? percent;
			return [id, Math.round(before + (percent - before) * t)];
		})
	);
}
