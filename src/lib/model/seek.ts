/** Looks for the lowest or the highest resting place near a guess, and makes sure that it is that one. */
import { eliminate, substitute } from './linear.ts';
import { createNewton } from './newton.ts';
import type { Rates } from './rates.ts';

/** Up from below: the lowest. Down from above: the highest. */
export type Side = 1 | -1;

export interface Seeker {
	/**
	 * Moves `place` from a guess to the lowest (side 1) or highest (side −1) resting place of the inputs that the rates are
	 * settled to.
	 *
	 * @param bound a place that is not beyond it, and from which the way leads to it
	 * @returns whether it is that one for certain; where not, `place` is anywhere
	 */
	readonly seek: (place: Float64Array, bound: Float64Array, side: Side) => boolean;
}

/** Largest rate, per week, that still counts as rest. */
const still = 1e-11;
/** How far rounding may carry a place beyond its bound. */
const slack = 1e-9;
/** A search that has not arrived after so many rounds is lost. */
const patience = 15;
/** Steps of a climb: how many at most, and how many between two searches. */
const climb = 400;
const between = 5;
/** Rates (per week) below this may be rounding. */
const dust = 1e-15;
/** At how many points the way from the bound is looked at. */
const looks = 4;

/** For a model in which no stock makes another fall. */
export function createSeeker(rates: Rates, n: number): Seeker {
	const { find, solve, differentiate } = createNewton((x, out) => rates.derive(x, 0, out, 0), n, patience);
	const way = new Float64Array(n);
	const point = new Float64Array(n);
	const speed = new Float64Array(n);
	const foot = new Float64Array(n);
	const rows = new Float64Array(n * n);
	const order = new Int32Array(n);

	return {
		seek(place, bound, side) {
			if (find(place, still) && certain(place, bound, side)) return clip(place);
			place.set(bound);
			if (find(place, still) && certain(place, bound, side)) return clip(place);
			return climbed(place, bound, side) && clip(place);
		}
	};

	/**
	 * Goes from the bound towards the place by implicit Euler steps, linearised, as long as every rate keeps pointing there at
	 * each step's middle and end: so far it passes nothing. Searches again from where it is.
	 */
	function climbed(place: Float64Array, bound: Float64Array, side: Side): boolean {
		foot.set(bound);
		let weeks = 1;
		for (let step = 1; step <= climb; step++) {
			differentiate(foot, rows);
			for (let i = 0; i < n * n; i++) rows[i] = -rows[i]!;
			for (let i = 0; i < n; i++) rows[i * n + i]! += 1 / weeks;
			rates.derive(foot, 0, way, 0);
			if (!eliminate(rows, order, n)) return false;
			substitute(rows, order, way, n);
			if (free(0.5, side) && free(1, side)) {
				for (let i = 0; i < n; i++) foot[i] = point[i]!;
				weeks *= 3;
			} else weeks /= 4;
			if (step % between !== 0) continue;
			place.set(foot);
			if (find(place, still) && certain(place, foot, side)) return true;
		}
		return false;
	}

	/** Whether a share of the way from `foot` leads on, and all rates there do; the point is kept. */
	function free(share: number, side: Side): boolean {
		for (let i = 0; i < n; i++) {
			if (side * way[i]! < -dust) return false;
			point[i] = foot[i]! + share * way[i]!;
		}
		rates.derive(point, 0, speed, 0);
		for (let i = 0; i < n; i++) if (side * speed[i]! < -dust) return false;
		return true;
	}

	/**
	 * With v such that −J · v = 1: all v are positive where the place is stable, and only there (−J is an M-matrix). If then
	 * all rates point from `place − s · v` to `place` for every s as far as the bound, no other resting place lies between: the
	 * last such point that is not beyond it would touch it in one stock, which could not move that way. It is looked at
	 * in some points of the way.
	 */
	function certain(place: Float64Array, bound: Float64Array, side: Side): boolean {
		way.fill(-1);
		solve(way);
		let far = 0;
		for (let i = 0; i < n; i++) {
			if (!(way[i]! > 0)) return false;
			const ahead = side * (place[i]! - bound[i]!);
			if (ahead < -slack || place[i]! < -slack || place[i]! > 1 + slack) return false;
			far = Math.max(far, ahead / way[i]!);
		}
		for (let look = 1; look <= looks; look++) {
			const s = (far * look) / looks;
			for (let i = 0; i < n; i++) {
				point[i] = place[i]! - side * Math.min(s * way[i]!, Math.max(0, side * (place[i]! - bound[i]!)));
			}
			rates.derive(point, 0, speed, 0);
			for (let i = 0; i < n; i++) {
				const moves = s * way[i]! < side * (place[i]! - bound[i]!);
				if (moves && side * speed[i]! < 0) return false;
			}
		}
		return true;
	}
}

function clip(place: Float64Array): true {
	for (let i = 0; i < place.length; i++) place[i] = Math.min(1, Math.max(0, place[i]!));
	return true;
}
