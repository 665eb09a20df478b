/** Random maps with every role, and their rates worked out naively, straight from the map and the equations. */
import fc from 'fast-check';
import { mapSchema, type ConceptMap, type MapLink, type MapNode } from '#lib/map/schema.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const quantity = (value: number) => ({
	value,
	range: [0, 100] as [number, number],
	badge: 'assumption' as const
});
const part = (value: number) => ({ value, range: [0, 1] as [number, number], badge: 'assumption' as const });

interface Draft {
	inputs: number;
	stocks: number;
	instants: number;
	/** One number for every choice, consumed in turn. */
	choices: number[];
}

/** Valid maps: acyclic instants in any order, examples from inputs and stocks, weights from inputs here and there. */
export const maps: fc.Arbitrary<ConceptMap> = fc
	.record<Draft>({
		inputs: fc.integer({ min: 1, max: 3 }),
		stocks: fc.integer({ min: 1, max: 4 }),
		instants: fc.integer({ min: 0, max: 3 }),
		choices: fc.array(share, { minLength: 200, maxLength: 200 })
	})
	.map(build);

function build({ inputs, stocks, instants, choices }: Draft): ConceptMap {
	let at = 0;
	const next = () => choices[at++ % choices.length]!;
	const pick = <T>(from: readonly T[]): T =>
		from[Math.min(from.length - 1, Math.floor(next() * from.length))]!;
	const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
	const inputIds = ids('input', inputs);
	const stockIds = ids('stock', stocks);
	const instantIds = ids('instant', instants);

	const nodes: MapNode[] = [
		...instantIds.toReversed().map((id): MapNode => node(id, { type: 'instant', base: part(next()) })),
		...stockIds.map((id): MapNode =>
			node(id, {
				type: 'stock',
				start: part(next()),
				gain: quantity(2 * next()),
				loss: quantity(next()),
				base: part(next()),
				shock: quantity(next())
			})
		),
		...inputIds.map((id): MapNode => node(id, { type: 'input', initial: next(), query: id, panel: 'factor' }))
	];

	const links = new Map<string, MapLink>();
	const add = (source: string, target: string, role: MapLink['role'], fields: Partial<MapLink> = {}) => {
		const id = `${source}.${target}.${role}`;
		links.set(id, {
			id,
			source,
			target,
			relation: 'influences',
			badge: 'assumption',
			role,
			reading: pick(['one', 'majority'] as const),
			...fields
		});
	};
	const weight = (): MapLink['weight'] =>
		next() < 0.25 ? { input: pick(inputIds), complement: next() < 0.5 } : quantity(0.1 + 0.9 * next());
	/** Numbers, or an input to one and what it leaves to another: what the check demands of a mean. */
	const addMean = (target: string, sources: readonly string[], role: 'cause' | 'part') => {
		if (next() < 0.4) {
			const input = pick(inputIds);
			const [first, second] = [pick(sources), pick(sources)];
			if (first === second) return;
			add(first, target, role, { weight: { input } });
			add(second, target, role, { weight: { input, complement: true } });
		} else {
			for (let i = 0; i < 2; i++) add(pick(sources), target, role, { weight: quantity(0.1 + 0.9 * next()) });
		}
	};
	const feed = (
		target: string,
		sources: readonly string[],
		roles: readonly NonNullable<MapLink['role']>[]
	) => {
		for (let i = 0; i < 4; i++) {
			const role = pick(roles);
			const source = pick(role === 'example' ? [...inputIds, ...stockIds] : sources);
			if (role === 'gate') add(source, target, role, { floor: part(next()) });
			else if (role === 'example') add(source, target, role, { share: part(next()) });
			else add(source, target, role, { weight: weight() });
		}
	};
	instantIds.forEach((id, i) => {
		const sources = [...inputIds, ...stockIds, ...instantIds.slice(0, i)];
		feed(id, sources, ['gate', 'example']);
		if (next() < 0.8) addMean(id, sources, pick(['cause', 'part'] as const));
	});
	for (const id of stockIds) {
		const sources = [...inputIds, ...stockIds, ...instantIds];
		feed(id, sources, ['gate', 'guard', 'inhibit', 'strain', 'example']);
		if (next() < 0.8) addMean(id, sources, 'cause');
	}
	return mapSchema.parse({
		format: 1,
		id: 'random',
		horizon: 52,
		opening: 0,
		outcome: stockIds[0],
		story: [],
		sections: [],
		nodes,
		links: [...links.values()]
	});
}

function node(id: string, dynamics: NonNullable<MapNode['dynamics']>): MapNode {
	return { id, kind: 'concept', place: 0.5, dynamics };
}

/** What a map says of its levels and rates when inputs and stocks are given: no program, no order, no speed. */
export function naive(map: ConceptMap, given: Readonly<Record<string, number>>, shock: number) {
	const into = (id: string, role: MapLink['role']) =>
		map.links.filter((link) => link.target === id && link.role === role);
	const level = (id: string): number => given[id] ?? activation(id);
	const rates = Object.fromEntries(
		map.nodes.flatMap(({ id, dynamics }) => {
			if (dynamics?.type !== 'stock') return [];
			const guards = into(id, 'guard').map((link) => 1 - absolute(link) * reading(link));
			const inhibitors = into(id, 'inhibit').map((link) => absolute(link) * reading(link));
			const B = guards.reduce((a, b) => a * b, 1) + inhibitors.reduce((a, b) => a + b, 0);
			const strain = into(id, 'strain').reduce((sum, link) => sum + absolute(link) * reading(link) ** 2, 0);
			const gain = dynamics.gain.value * activation(id) + (dynamics.shock?.value ?? 0) * shock;
			return [[id, gain * (1 - level(id)) - dynamics.loss.value * B * (1 + strain * level(id)) * level(id)]];
		})
	);
	return { rates, level };

	function activation(id: string): number {
		const dynamics = map.nodes.find((candidate) => candidate.id === id)!.dynamics!;
		const base = dynamics.type === 'input' ? 0 : (dynamics.base?.value ?? 0);
		const gates = into(id, 'gate')
			.map((link) => link.floor!.value + (1 - link.floor!.value) * reading(link))
			.reduce((a, b) => a * b, 1);
		const parts = into(id, 'part');
		const causes = into(id, 'cause');
		const mean = (links: MapLink[]) => {
			const numbers = links.every(({ weight }) => weight && 'value' in weight);
			const total = numbers ? links.map(absolute).reduce((a, b) => a + b, 0) : 1;
			return links.reduce((sum, link) => sum + (absolute(link) / total) * reading(link), 0);
		};
		if (parts.length > 0) return gates * mean(parts);
		return gates * (causes.length > 0 ? base + (1 - base) * mean(causes) : 1);
	}

	function absolute({ weight }: MapLink): number {
		if (!weight) return 1;
		if ('value' in weight) return weight.value;
		return weight.complement ? 1 - given[weight.input]! : given[weight.input]!;
	}

	function reading({ source, reading }: MapLink): number {
		if (reading !== 'majority') return level(source);
		const missed = into(source, 'example').map((link) => 1 - link.share!.value * level(link.source));
		const x = 1 - (1 - level(source)) * missed.reduce((a, b) => a * b, 1);
		return 3 * x ** 2 - 2 * x ** 3;
	}
}
