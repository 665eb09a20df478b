import type { Located, Path } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { quoted } from '../place.ts';
import type { ConceptMap } from '../schema.ts';

/** Every citation below a value of the map: each entry of each list called `sources`. */
function citations(value: unknown, path: Path): [path: Path, id: string][] {
	if (typeof value !== 'object' || value === null) return [];
	const steps = Array.isArray(value) ? value.map((entry, at) => [at, entry] as const) : Object.entries(value);
	return steps.flatMap(([step, inner]): [Path, string][] => {
		const here = [...path, step];
		if (typeof inner === 'string' && path.at(-1) === 'sources') return [[here, inner]];
		return citations(inner, here);
	});
}

/** Whatever the map cites, the sources file has. */
export function knownSources(map: ConceptMap, sources: unknown): Located[] {
	if (typeof sources !== 'object' || sources === null) return [];
	const known = new Set(Object.keys(sources));
	return (['nodes', 'links', 'variants'] as const)
		.flatMap((table) => citations(map[table], [table]))
		.filter(([, id]) => !known.has(id))
		.map(([path, id]) => [path, { code: 'unknown-source', found: quoted(id), ...suggest(id, known) }]);
}
