/** A file of words words all of the map and nothing else. */
import type { Located, Worded } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { quoted, valueAt } from '../place.ts';
import type { ConceptMap } from '../schema.ts';

const tables = { section: 'sections', node: 'nodes', link: 'links', variant: 'variants' } as const;
const all = ['section', 'node', 'link', 'variant'] as const;

function idsOf(map: ConceptMap, what: Worded): string[] {
	return what === 'section' ? map.sections : (map[tables[what]] ?? []).map(({ id }) => id);
}

/** The keys of one table of the words; undefined where the table itself is broken, which the shape already says. */
function keysOf(raw: unknown, what: Worded): string[] | undefined {
	const table = valueAt(raw, [tables[what]]);
	// A map without variants needs no words for them.
	if (table === undefined && what === 'variant') return [];
	return typeof table === 'object' && table !== null && !Array.isArray(table)
		? Object.keys(table)
		: undefined;
}

/** Every section, node, link and variant of the map has its entry. */
export function complete(raw: unknown, map: ConceptMap): Located[] {
	return all.flatMap((what) => {
		const keys = keysOf(raw, what);
		if (!keys) return [];
		const worded = new Set(keys);
		return idsOf(map, what)
			.filter((id) => !worded.has(id))
			.map((id): Located => [[tables[what]], { code: 'unworded', what, found: quoted(id) }]);
	});
}

/** Every entry belongs to a section, node, link or variant of the map. */
export function nothingLeftOver(raw: unknown, map: ConceptMap): Located[] {
	return all.flatMap((what) => {
		const ids = new Set(idsOf(map, what));
		return (keysOf(raw, what) ?? [])
			.filter((key) => !ids.has(key))
			.map((key): Located => [
				[tables[what], key],
				{ code: 'left-over', what, found: quoted(key), ...suggest(key, ids) }
			]);
	});
}

/** Every link that moves the model says why. */
export function reasons(raw: unknown, map: ConceptMap): Located[] {
	return map.links.flatMap(({ id, role }): Located[] => {
		const entry = valueAt(raw, ['links', id]);
		if (!role || typeof entry !== 'object' || entry === null) return [];
		const why = valueAt(entry, ['why']);
		const given = why !== undefined && (typeof why !== 'string' || why.trim() !== '');
		return given ? [] : [[['links', id], { code: 'why-missing', found: quoted(id) }]];
	});
}
