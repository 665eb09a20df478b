/** Scenarios set what the map has: its inputs, its stocks, its nodes, and the sources beside it. */
import * as z from 'zod/mini';
import type { Located, Path } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { quoted } from '../place.ts';
import { scenarioSchema, type Scenario } from '../scenarios.ts';
import type { ConceptMap, Sources } from '../schema.ts';
import { duplicates, type Named } from './references.ts';

/** What is named must be a node of the map, and of this type if one is asked. */
function misnamed(map: ConceptMap, names: readonly Named[], type?: 'input' | 'stock'): Located[] {
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

function namesIn(scenario: Scenario, path: Path) {
	const keys = (field: 'inputs' | 'start') =>
		Object.keys(scenario[field] ?? {}).map((key): Named => [[...path, field, key], key]);
	return {
		nodes: scenario.node === undefined ? [] : [[[...path, 'node'], scenario.node] as const],
		stocks: keys('start'),
		inputs: [
			...keys('inputs'),
			...scenario.events.flatMap((event, at): Named[] =>
				'input' in event ? [[[...path, 'events', at, 'input'], event.input]] : []
			)
		],
		sources: scenario.sources.map((source, at): Named => [[...path, 'sources', at], source])
	};
}

/** Everything in well-shaped scenarios that names what is not there, or names it twice. */
export function scenarioNames(raw: readonly unknown[], map: ConceptMap, sources: Sources): Located[] {
	const scenarios = raw.flatMap((entry, at) => {
		const parsed = z.safeParse(scenarioSchema, entry);
		return parsed.success ? [{ path: ['scenarios', at] as const, scenario: parsed.data }] : [];
	});
	const known = new Set(Object.keys(sources));
	return [
		...duplicates(
			scenarios.map(({ path, scenario }) => [[...path, 'id'], scenario.id]),
			{ scenarios: raw }
		),
		...scenarios.flatMap(({ path, scenario }) => {
			const names = namesIn(scenario, path);
			return [
				...misnamed(map, names.nodes),
				...misnamed(map, names.inputs, 'input'),
				...misnamed(map, names.stocks, 'stock'),
				...names.sources
					.filter(([, source]) => !known.has(source))
					.map(([where, source]): Located => [
						where,
						{ code: 'unknown-source', found: quoted(source), ...suggest(source, known) }
					])
			];
		})
	];
}
