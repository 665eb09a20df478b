/** The week that is looked at, and its motion when the curve is played. */

/** Weeks a second at speed 1: a year in thirteen seconds. */
const pace = 4;

export const speeds = [1, 4] as const;
export type Speed = (typeof speeds)[number];

export class Playhead {
	readonly horizon: number;
	#week = $state(0);
	playing = $state(false);
	speed: Speed = $state(1);

	constructor(horizon: number, week: number) {
		this.horizon = horizon;
		this.#week = week;
	}

	/** 0..horizon, fractions while playing. */
	get week(): number {
		return this.#week;
	}

	/** The last whole week that has passed. */
	readonly whole: number = $derived(Math.floor(this.#week + 1e-9));

	/** Goes to a week, kept in 0..horizon, and stops. */
	seek(week: number): void {
		this.playing = false;
		this.#week = this.#kept(week);
	}

	/** Starts, from the beginning when it stands at the end; or pauses, on a whole week. */
	toggle(): void {
		if (this.playing) this.seek(Math.round(this.#week));
		else {
			if (this.#week >= this.horizon) this.#week = 0;
			this.playing = true;
		}
	}

	/** Moves on by `seconds` of playing; stops at the horizon. */
	advance(seconds: number): void {
		this.#week = this.#kept(this.#week + seconds * pace * this.speed);
		if (this.#week >= this.horizon) this.playing = false;
	}

	#kept(week: number): number {
		return Math.min(this.horizon, Math.max(0, week));
	}
}
