/**
 * The layout as it is drawn just now: at rest, on its way from one arrangement to another, or following a hand. What computes
 * layouts is fetched when it is first needed; until then the layouts that came with the page are all there is.
 */
import { easeCubicInOut } from 'd3';
import { prefersReducedMotion } from 'svelte/motion';
import type { Wish } from '#lib/layout/arrange.ts';
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
	#wanted: Wish | undefined;
	#live: Promise<Live> | undefined;
	#frame = 0;

	/** Goes to an arrangement: to `ready` where it came with the page, else as soon as it is computed. */
	async show(wanted: Wish, ready?: Layout): Promise<void> {
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
	grab(): void {
		const layout = this.#rest;
		if (!layout) return;
		this.stop();
		this.#live ??= code.live().then(({ createLive }) => createLive(layout));
	}

	/** Moves the grabbed node to a place of the layout. */
	drag(id: string, x: number, y: number): void {
		this.#withLive((live) => {
			live.drag(id, { x, y });
			this.pinned = new Set(Object.keys(live.pinned()));
		});
	}

	/** The hand lets go: the node stays. */
	drop(): void {
		this.#withLive((live) => live.drop());
	}

	/** Lets all nodes glide back to the arrangement. */
	release(): void {
		this.#withLive((live) => {
			live.release();
			this.pinned = new Set();
		});
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	/** Does something to the simulation and lets it run until it has come to rest. */
	#withLive(act: (live: Live) => void): void {
		void this.#live?.then((live) => {
			act(live);
			if (this.#frame === 0) this.#run(live);
		});
	}

	#run(live: Live): void {
		const step = () => {
			const moving = live.tick();
			if (this.drawn) this.drawn = { ...this.drawn, nodes: live.nodes(), links: live.links() };
			this.#frame = moving ? requestAnimationFrame(step) : 0;
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
			this.#frame = t < 1 ? requestAnimationFrame(step) : 0;
		};
		this.#frame = requestAnimationFrame(step);
	}
}
