/**
 * The layout as it is drawn just now: at rest, on its way from one arrangement to another, or following a hand. What searches and
 * moves is fetched when it is first needed.
 */
import { easeCubicInOut } from 'd3';
import { prefersReducedMotion } from 'svelte/motion';
import type { Wish } from '#lib/layout/arrange.ts';
import { layoutFrom } from '#lib/layout/found.ts';
import type { Frame, FrameId } from '#lib/layout/frame.ts';
import type { Live } from '#lib/layout/live.ts';
import type { Arrangement, Layout, Places } from '#lib/layout/types.ts';

/** Finds the places that were found before for a frame and an arrangement. */
export type FindPlaces = (frame: FrameId, arrangement: Arrangement) => Promise<Places | undefined>;

/** What is to be drawn, at one of the large frames. */
export type Wanted = Wish & { readonly frame: Frame<FrameId> };

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
	/** What was asked for could not be fetched: the picture stays as it was. */
	failed = $state(false);
	/** The arrangement at rest, without any hand. */
	#rest: Layout | undefined;
	#wanted: Wanted | undefined;
	#live: Promise<Live> | undefined;
	#frame = 0;
	readonly #find: FindPlaces;

	constructor(find: FindPlaces) {
		this.#find = find;
	}

	/** Goes to an arrangement: to `ready` where it came with the page, else as soon as it is found. */
	async show(wanted: Wanted, ready?: Layout): Promise<void> {
		this.#wanted = wanted;
		try {
			const rest = ready ?? (await this.#search(wanted));
			// While it was looked for, something else may have been asked for.
			if (this.#wanted !== wanted) return;
			this.failed = false;
			this.#rest = rest;
			this.pinned = new Set();
			this.#live = undefined;
			await this.#travel(rest);
		} catch {
			this.failed = true;
		}
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

	async #search(wanted: Wanted): Promise<Layout> {
		const start = await this.#find(wanted.frame.id, wanted.arrangement);
		if (start && wanted.hidden === undefined) {
			return layoutFrom(start, wanted.map, wanted.names, wanted.frame, wanted.arrangement);
		}
		const { arrange } = await code.arrange();
		return arrange({ ...wanted, start });
	}

	/** Does something to the simulation and lets it run until it has come to rest. */
	#withLive(act: (live: Live) => void): void {
		this.#live?.then(
			(live) => {
				act(live);
				if (this.#frame === 0) this.#run(live);
			},
			() => (this.failed = true)
		);
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
