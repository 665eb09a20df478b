/** A picture to which parts are added: a few a frame, so that the frame in which many come is not a long one. */
import { untrack } from 'svelte';
import { inFrames } from '#lib/design/frames.ts';
import type { Layout } from '#lib/layout/types.ts';

/** The most nodes and links that are made in one frame: a slow phone needs half of the frame for them. */
const few = 3;

/** What of a picture is drawn. Pure. */
export function drawnOf(whole: Layout, ids: ReadonlySet<string>): Layout {
	const nodes = whole.nodes.filter(({ id }) => ids.has(id));
	const links = whole.links.filter(({ id }) => ids.has(id));
	return nodes.length === whole.nodes.length && links.length === whole.links.length
		? whole
		: { ...whole, nodes, links };
}

/** What is drawn next: what was drawn and still belongs, and up to `count` more, nodes before the links between them. Pure. */
export function grown(whole: Layout, before: ReadonlySet<string>, count: number): ReadonlySet<string> {
	const ids = [...whole.nodes, ...whole.links].map(({ id }) => id);
	const missing = ids.filter((id) => !before.has(id));
	return new Set([...ids.filter((id) => before.has(id)), ...missing.slice(0, count)]);
}

export class Growth {
	#ids: ReadonlySet<string> = $state.raw(new Set());
	#cancel: () => void = () => undefined;
	readonly #whole: () => Layout | undefined;
	/** As much of the picture as has grown. */
	readonly drawn: Layout | undefined = $derived.by(() => {
		const whole = this.#whole();
		return whole && drawnOf(whole, this.#ids);
	});

	/**
	 * While a component is made: the picture is followed for as long as that stands.
	 *
	 * @param fromNothing - what there is at first grows too
	 */
	constructor(whole: () => Layout | undefined, fromNothing: boolean) {
		this.#whole = whole;
		const first = untrack(whole);
		if (first && !fromNothing) this.#ids = grown(first, this.#ids, Infinity);
		$effect(() => {
			const now = whole();
			// The first frame is that of what goes, and of what is lit.
			if (now) untrack(() => this.#grow(now, 0));
		});
		$effect(() => () => this.#cancel());
	}

	#grow(whole: Layout, count: number): void {
		this.#cancel();
		const before = this.#ids;
		this.#ids = grown(whole, before, count);
		if (this.#ids.size < whole.nodes.length + whole.links.length)
			// Every other frame is left to what moves meanwhile. The first are made by code that the engine has yet to warm up: they come alone.
			this.#cancel = inFrames(2, () => this.#grow(whole, Math.min(few, count + 1)));
	}
}
