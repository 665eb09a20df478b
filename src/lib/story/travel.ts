/** The one animation from beat to beat: factors glide where the community stays the same; in another one the weeks run. */
import { easeCubicInOut } from 'd3';
import { prefersReducedMotion } from 'svelte/motion';
import { isTaken } from '#lib/design/frames.ts';
import { sameEvents, type Percents, type Situation } from '#lib/state/situation.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** ms */
const duration = 900;

/** What a hand did on the way: the animation gives way to it. */
export interface Seized {
	/** Inputs that it moved, in percent by node id. */
	readonly moved: Percents;
	/** It has not let go yet. */
	readonly holding: boolean;
}

/** What is told of the way to whoever set out. */
export interface Way {
	/** Another frame of it has been shown; it is not the last. */
	readonly onframe: () => void;
	/** It has come to the end; told what a hand did meanwhile. */
	readonly ondone: (seized?: Seized) => void;
}

/**
 * Moves the explorer to a situation and a week; at once where motion is not wanted or nobody looks. Nothing of it can be undone. A
 * hand that moves a factor or the week on the way ends it there and then, and keeps what it moved.
 *
 * @returns stops it where it is
 */
export function travel(
	explorer: Explorer,
	to: Situation,
	week: number,
	{ onframe, ondone }: Way,
	cut = false
): () => void {
	const { settings, playhead } = explorer;
	const from = settings.now;
	const same = from.scenario === to.scenario && sameEvents(from.events, to.events);
	const start = same ? playhead.week : 0;
	// A hidden window has no frames: it would be on the way until somebody looks.
	if (cut || prefersReducedMotion.current || document.hidden) {
		settings.load(to);
		playhead.seek(week);
		ondone();
		return () => undefined;
	}
	/** As the last frame has left it. */
	let left = from;
	let leftWeek = playhead.week;
	const show = (t: number) => {
		// In another community only the weeks run: it is solved once.
		if (same || left === from) {
			settings.load(same && t < 1 ? { ...to, percents: between(from, to, t) } : to);
			left = settings.now;
		}
		playhead.seek(start + (week - start) * t);
		leftWeek = playhead.week;
	};
	let began: number | undefined;
	/** Another community is solved in a frame before the first that shows it. */
	let solved = same;
	let frame = 0;
	const wait = () => {
		frame = requestAnimationFrame(step);
	};
	const step = (now: number) => {
		if (settings.now !== left || playhead.week !== leftWeek) {
			const seized = { moved: apart(left.percents, settings.percents), holding: !settings.resting };
			const seek = playhead.week === leftWeek ? week : playhead.week;
			settings.load(to);
			playhead.seek(seek);
			ondone(seized);
			return;
		}
		began ??= now;
		const t = Math.min(1, (now - began) / duration);
		if (isTaken(now)) wait();
		else if (!solved) {
			explorer.foresee(to);
			solved = true;
			wait();
		} else {
			show(easeCubicInOut(t));
			if (t < 1) {
				onframe();
				wait();
			} else ondone();
		}
	};
	// What is said of the beat has the first frame, the coming one, to itself.
	frame = requestAnimationFrame(wait);
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

/** What the second has otherwise than the first. */
function apart(before: Percents, now: Percents): Percents {
	return Object.fromEntries(Object.entries(now).filter(([id, percent]) => percent !== before[id]));
}
