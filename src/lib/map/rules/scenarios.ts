/** Scenarios set what the map has: its inputs, its stocks, its nodes, and name what stands in the files beside it. */
import * as z from 'zod/mini';
import type { Located, Path } from '../finding.ts';
import { scenarioSchema, type Scenario } from '../scenarios.ts';
import type { ConceptMap, Sources } from '../schema.ts';
import { misnamed, unknown } from './names.ts';
import { eventNames, late, repeated } from './placed.ts';
import { duplicates, type Named } from './references.ts';

/** The checked files that scenarios refer to. */
export interface Beside {
	readonly map: ConceptMap;
	readonly sources: Sources;
	/** The catalogue of happenings. */
	readonly events: readonly { readonly id: string }[];
	readonly figures: readonly { readonly id: string }[];
}

function namesIn(scenario: Scenario, path: Path) {
	const keys = (field: 'inputs' | 'start') =>
		Object.keys(scenario[field] ?? {}).map((key): Named => [[...path, field, key], key]);
	const entries = (field: 'sources' | 'figures') =>
		scenario[field].map((name, at): Named => [[...path, field, at], name]);
	return {
		nodes: scenario.node === undefined ? [] : [[[...path, 'node'], scenario.node] as const],
		inputs: keys('inputs'),
		stocks: keys('start'),
		events: eventNames(scenario.events, path),
		sources: entries('sources'),
		figures: entries('figures')
	};
}

/** Everything in well-shaped scenarios that names what is not there, names it twice, or sets it outside the weeks. */
export function scenarioNames(raw: readonly unknown[], beside: Beside): Located[] {
	const { map } = beside;
	const scenarios = raw.flatMap((entry, at) => {
		const parsed = z.safeParse(scenarioSchema, entry);
		return parsed.success ? [{ path: ['scenarios', at] as const, scenario: parsed.data }] : [];
	});
	const sources = new Set(Object.keys(beside.sources));
	const events = new Set(beside.events.map(({ id }) => id));
	const figures = new Set(beside.figures.map(({ id }) => id));
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
				...unknown('unknown-event', names.events, events),
				...late(scenario.events, path, map.horizon),
				...repeated(scenario.events, path, { scenarios: raw }),
				...unknown('unknown-source', names.sources, sources),
				...unknown('unknown-figure', names.figures, figures)
			];
		})
	];
}
