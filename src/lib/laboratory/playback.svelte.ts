/** A clock that goes through the weeks of a journey and stops at its end. */

/** Weeks in a second. */
const pace = 20;

export class Playback {
	#week = $state(0);
	#playing = $state(false);
	#frame = 0;
	/** The last week. */
	readonly #end: () => number;

	constructor(end: () => number) {
		this.#end = end;
	}

	/** Whole, from 0 to the end. */
	get week(): number {
		return Math.min(this.#end(), Math.floor(this.#week));
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Goes on from where it is; from the start where it had come to the end. */
	play(): void {
		if (this.#playing) return;
		if (this.#week >= this.#end()) this.#week = 0;
		this.#playing = true;
		let before = performance.now();
		const tick = (now: number) => {
			this.#week = Math.min(this.#end(), this.#week + ((now - before) / 1000) * pace);
			before = now;
			if (this.#week < this.#end()) this.#frame = requestAnimationFrame(tick);
			else this.#playing = false;
		};
		this.#frame = requestAnimationFrame(tick);
	}

	pause(): void {
		cancelAnimationFrame(this.#frame);
		this.#playing = false;
	}

	/** Goes to a week and stays there. */
	seek(week: number): void {
		this.pause();
		this.#week = Math.min(this.#end(), Math.max(0, week));
	}
}
