/**
 * Looks for the best places of a map's nodes at every frame, with time that no reader would give, and writes them down.
 *
 *     npx tsx scripts/places.ts [--polish] [frame …]
 *
 * writes data/solidarity/places/<frame>.json. Run it after the map or its short names changed; with --polish the search
 * starts from the places there are, so that the picture stays the one that readers know. Both languages share the places. A
 * small frame holds what passes from person to person.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { arrange } from '#lib/layout/arrange.ts';
import { frames, smallFrames, type FrameId, type SmallFrameId } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import { drawnCrossings, overlaps } from '#lib/layout/quality.ts';
import { placesOf } from '#lib/layout/scene.ts';
import type { Effort } from '#lib/layout/story.ts';
import type { Arrangement, Places } from '#lib/layout/types.ts';
import { passing } from '#lib/map/passing.ts';
import type { ConceptMap, MapWords } from '#lib/map/schema.ts';

const data = new URL('../data/solidarity/', import.meta.url);
const map = read<ConceptMap>('map.json');
const [names, english] = ['id', 'en'].map((locale) => shortNames(read<MapWords>(`words.${locale}.json`)));
const options = process.argv.slice(2);
const polish = options.includes('--polish');
const all = { ...frames, ...smallFrames };
const chosen = options.filter((option): option is keyof typeof all => option in all);

/** In a small frame more beginnings are worth more than a longer search; each has what its picture came from. */
const large: Effort = { seeds: 12, moves: 50000 };
const efforts: Readonly<Record<SmallFrameId, Effort>> = {
	column: { seeds: 16, moves: 30000 },
	strip: { seeds: 60, moves: 12000 }
};

for (const id of chosen.length > 0 ? chosen : (Object.keys(all) as (keyof typeof all)[])) {
	const file = `places/${id}.json`;
	const before: unknown = existsSync(new URL(file, data)) ? read(file) : undefined;
	const story = search(id, 'story', before);
	const found = id in smallFrames ? { story } : { story, web: search(id, 'web', before) };
	const json = await format(JSON.stringify(found), { parser: 'json', useTabs: true, printWidth: 110 });
	writeFileSync(new URL(file, data), json);
}

function search(id: FrameId | SmallFrameId, arrangement: Arrangement, before: unknown): Places {
	const layout = arrange({
		map: id in smallFrames ? passing(map) : map,
		names: names ?? {},
		others: [english ?? {}],
		frame: all[id],
		arrangement,
		start: polish ? placesIn(before, arrangement) : undefined,
		effort: polish
			? { seeds: 1, moves: 20000, everything: true }
			: id in efforts
				? efforts[id as SmallFrameId]
				: large
	});
	const flaws = overlaps(layout);
	const crossings = `${drawnCrossings(layout)} of dynamic links, ${drawnCrossings(layout, false)} of all`;
	process.stdout.write(
		`${id} ${arrangement}: crossings ${crossings}; overlaps ${flaws.join(', ') || 'none'}\n`
	);
	return placesOf(layout);
}

function read<T>(file: string): T {
	return JSON.parse(readFileSync(new URL(file, data), 'utf8')) as T;
}

function shortNames(words: MapWords): Record<string, string> {
	return Object.fromEntries(Object.entries(words.nodes).map(([id, { short }]) => [id, short]));
}
