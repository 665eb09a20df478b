/** Names in the files beside a map must lead somewhere: to its nodes, its sources, or each other. */
import type { Located } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { quoted } from '../place.ts';
import type { ConceptMap } from '../schema.ts';
import type { Named } from './references.ts';

/** What is named must be a node of the map, and of this type if one is asked. */
export function misnamed(map: ConceptMap, names: readonly Named[], type?: 'input' | 'stock'): Located[] {
	const expected = map.nodes
		.filter(({ dynamics }) => !type || dynamics?.type === type)
		.map((node) => node.id);
	return names
		.filter(([, name]) => !expected.includes(name))
		.map(([path, name]): Located => {
			const found = quoted(name);
			if (!type || !map.nodes.some((node) => node.id === name)) {
				return [path, { code: 'unknown-node', found, ...suggest(name, expected) }];
			}
			return [path, { code: type === 'input' ? 'not-an-input' : 'not-a-stock', found, expected }];
		});
}

/** What is named must be an entry of another file. */
export function unknown(
	code: 'unknown-source' | 'unknown-event' | 'unknown-figure' | 'unknown-scenario' | 'unknown-link',
	names: readonly Named[],
	known: ReadonlySet<string>
): Located[] {
	return names
		.filter(([, name]) => !known.has(name))
		.map(([path, name]) => [path, { code, found: quoted(name), ...suggest(name, known) }]);
}
