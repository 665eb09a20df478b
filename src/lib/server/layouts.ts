/**
 * The default arrangement at every frame, made once for each language. The best takes seconds: the build makes it for the reader, and
 * whoever develops sees a quick one.
 */
import { dev } from '$app/environment';
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { pack, type Packed } from '#lib/layout/pack.ts';
import type { MapWords } from '#lib/map/schema.ts';
import type { Content } from '#lib/state/explorer.svelte.ts';

const made = new WeakMap<MapWords, Packed[]>();

export function layoutsOf({ map, words }: Content): Packed[] {
	const known = made.get(words);
	if (known) return known;
	const names = Object.fromEntries(map.nodes.map(({ id }) => [id, words.nodes[id]?.short ?? id]));
	const layouts = Object.values(frames).map((frame) =>
		pack(arrange({ map, names, frame, arrangement: 'story', effort: dev ? 'quick' : 'full' }))
	);
	made.set(words, layouts);
	return layouts;
}
