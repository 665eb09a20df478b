/**
 * The layout as it is drawn just now: at rest, on its way from one arrangement to another, or following a hand. What computes
 * layouts is fetched when it is first needed; until then the layouts that came with the page are all there is.
 */
import { easeCubicInOut } from 'd3-ease';
import { prefersReducedMotion } from 'svelte/motion';
import type { ArrangeOptions } from '#lib/layout/arrange.ts';
import type { Live } from '#lib/layout/live.ts';
import type { Layout } from '#lib/layout/types.ts';

/** ms from one arrangement to another. */
const duration = 700;

const code = {
	arrange: () => import('#lib/layout/arrange.ts'),
	between: () => import('#lib/layout/between.ts'),
	live: () => import('#lib/layout/live.ts')
};

export class Motion {
	/** Undefined before the first layout. */
	drawn: Layout | undefined = $state.raw();
	/** Nodes that stay where a hand has put them. */
	pinned: ReadonlySet<string> = $state.raw(new Set());
	/** The arrangement at rest, without any hand. */
	#rest: Layout | undefined;
	#wanted: ArrangeOptions | undefined;
	#live: Promise<Live> | undefined;
	#frame = 0;

	/** Goes to an arrangement: to `ready` where it came with the page, else as soon as it is computed. */
	async show(wanted: ArrangeOptions, ready?: Layout): Promise<void> {
		this.#wanted = wanted;
		const rest = ready ?? (await code.arrange()).arrange(wanted);
		// While it was computed, something else may have been asked for.
		if (this.#wanted !== wanted) return;
		this.#rest = rest;
		this.pinned = new Set();
		this.#live = undefined;
		await this.#travel(rest);
	}

	/** A hand takes a node: from now on the others make room. */
	grab(id: string): void {
		const layout = this.drawn;
		const wanted = this.#wanted;
		if (!layout || !wanted) return;
		this.pinned = new Set([...this.pinned, id]);
		this.#live ??= code.live().then(({ createLive }) => createLive(layout, wanted.map));
	}

	/** Moves a grabbed node to a place of the layout. */
	drag(id: string, x: number, y: number): void {
		void this.#live?.then((live) => {
			live.move(id, x, y);
			this.#run(live);
		});
	}

	/** The hand lets go: the node stays. */
	drop(): void {
		void this.#live?.then((live) => live.cool());
	}

	/** Lets all nodes go back to the arrangement. */
	release(): void {
		this.pinned = new Set();
		this.#live = undefined;
		if (this.#rest) void this.#travel(this.#rest);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
	}

	/** Ticks once a frame until nothing moves. */
	#run(live: Live): void {
		this.stop();
		const step = () => {
			this.drawn = live.tick();
			if (live.moving) this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	async #travel(to: Layout): Promise<void> {
		this.stop();
		const from = this.drawn;
		if (!from || from.frame !== to.frame || prefersReducedMotion.current) {
			this.drawn = to;
			return;
		}
		const { between } = await code.between();
		const start = performance.now();
		const step = (now: number) => {
			const t = Math.min(1, Math.max(0, now - start) / duration);
			this.drawn = t < 1 ? between(from, to, easeCubicInOut(t)) : to;
			if (t < 1) this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}
}
