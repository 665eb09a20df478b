/** The default arrangement at the frames that the server draws, made once for each language at build. */
import { arrange } from '#lib/layout/arrange.ts';
import { frames } from '#lib/layout/frame.ts';
import { pack, type Packed } from '#lib/layout/pack.ts';
import type { Content } from '#lib/state/explorer.svelte.ts';

export function layoutsOf({ map, words }: Content): Packed[] {
	const names = Object.fromEntries(map.nodes.map(({ id }) => [id, words.nodes[id]?.short ?? id]));
	return Object.values(frames).map((frame) =>
		pack(arrange({ map, names, frame, arrangement: 'story', effort: 'full' }))
	);
}
