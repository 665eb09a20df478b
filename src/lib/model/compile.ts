/** From a map to a model: ids become indices, numbers are resolved, instants are put in the order they depend on. */
import type { ConceptMap, MapLink, MapNode } from '#lib/map/schema.ts';
import type { Flow, Model } from './types.ts';

type Dynamics = NonNullable<MapNode['dynamics']>;

/**
 * Compiles any valid map. Nodes and links without dynamics are left out.
 *
 * The weights of a node's causes, and of its parts, are shares of a mean: where all of them are numbers they are
 * scaled to sum to 1 (a missing weight counts as 1 before that).
 *
 * @throws Error naming the link or node, where a map that passed its check would not come: a dynamic link to or from a
 * node that has no level, into an input, a guard, inhibitor or strain on an instant, parts beside causes, instants in a circle
 */
export function compile(map: ConceptMap): Model {
	const nodes = map.nodes.flatMap(({ id, dynamics }) => (dynamics ? [{ id, dynamics }] : []));
	const ids = nodes.map((node) => node.id);
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const types = nodes.map((node) => node.dynamics.type);
	const flows = meanWeights(map.links.flatMap((link) => (link.role ? [flow(link, indexOf, types)] : [])));
	refuseMixtures(flows, types);

	const ofType = (type: Dynamics['type']) => [...ids.keys()].filter((index) => types[index] === type);
	const stockNumber = (name: 'gain' | 'loss' | 'shock') =>
		nodes.map(({ dynamics }) => (dynamics.type === 'stock' ? (dynamics[name]?.value ?? 0) : 0));
	return {
		ids,
		indexOf,
		inputs: ofType('input'),
		stocks: ofType('stock'),
		instants: inOrder(ofType('instant'), flows, ids),
		outcome: index(map.outcome, indexOf, 'outcome'),
		flows,
		horizon: map.horizon,
		initial: nodes.map(({ dynamics }) => initial(dynamics)),
		gain: stockNumber('gain'),
		loss: stockNumber('loss'),
		base: nodes.map(({ dynamics }) => (dynamics.type === 'input' ? 0 : (dynamics.base?.value ?? 0))),
		shock: stockNumber('shock'),
		grouped: nodes.map(({ dynamics }) => dynamics.type === 'stock' && (dynamics.grouped ?? false))
	};
}

function initial(dynamics: Dynamics): number {
	if (dynamics.type === 'input') return dynamics.initial;
	return dynamics.type === 'stock' ? dynamics.start.value : 0;
}

function index(id: string, indexOf: ReadonlyMap<string, number>, place: string): number {
	const found = indexOf.get(id);
	if (found === undefined) throw new Error(`node without dynamics: ${id} (${place})`);
	return found;
}

function flow(link: MapLink, indexOf: ReadonlyMap<string, number>, types: Dynamics['type'][]): Flow {
	const { id, role, reading = 'one', weight, floor, share } = link;
	if (!role) throw new Error(`link without a role: ${id}`);
	const target = index(link.target, indexOf, id);
	if (types[target] === 'input') throw new Error(`dynamic link into an input: ${id}`);
	return {
		id,
		source: index(link.source, indexOf, id),
		target,
		role,
		reading: role === 'example' ? 'one' : reading,
		weight: role === 'gate' || role === 'example' ? 0 : resolveWeight(weight, indexOf, types, id),
		floor: floor?.value ?? 0,
		share: share?.value ?? 0
	};
}

function resolveWeight(
	weight: MapLink['weight'],
	indexOf: ReadonlyMap<string, number>,
	types: Dynamics['type'][],
	link: string
): Flow['weight'] {
	if (weight === undefined) return 1;
	if ('value' in weight) return weight.value;
	const input = index(weight.input, indexOf, link);
	if (types[input] !== 'input') throw new Error(`weight from a node that is no input: ${link}`);
	return { input, complement: weight.complement ?? false };
}

/** Scales the numeric weights of each node's causes, and of its parts, to sum to 1. */
function meanWeights(flows: Flow[]): Flow[] {
	return flows.map((flow) => {
		if (flow.role !== 'cause' && flow.role !== 'part') return flow;
		const weights = flows
			.filter(({ target, role }) => target === flow.target && role === flow.role)
			.map(({ weight }) => (typeof weight === 'number' ? weight : NaN));
		const sum = weights.reduce((total, weight) => total + weight, 0);
		return typeof flow.weight === 'number' && sum > 0 ? { ...flow, weight: flow.weight / sum } : flow;
	});
}

function refuseMixtures(flows: Flow[], types: Dynamics['type'][]): void {
	for (const { id, target, role } of flows) {
		if (types[target] === 'instant' && (role === 'guard' || role === 'inhibit' || role === 'strain')) {
			throw new Error(`${role} on an instant, which has nothing to lose: ${id}`);
		}
		if (role === 'part' && flows.some((other) => other.target === target && other.role === 'cause')) {
			throw new Error(`part beside causes: ${id}`);
		}
	}
}

/** What a node's level is computed from now: its sources, and the examples that a majority reading of them sees. */
function dependencies(node: number, flows: Flow[]): number[] {
	return flows
		.filter((flow) => flow.target === node && flow.role !== 'example')
		.flatMap(({ source, reading }) => [
			source,
			...(reading === 'majority'
				? flows.filter((flow) => flow.role === 'example' && flow.target === source).map((flow) => flow.source)
				: [])
		]);
}

/** Topological order by depth-first search. */
function inOrder(instants: number[], flows: Flow[], ids: string[]): number[] {
	const order: number[] = [];
	const visit = (node: number, path: number[]): void => {
		if (path.includes(node)) {
			throw new Error(`instants in a circle: ${[...path, node].map((at) => ids[at]).join(' → ')}`);
		}
		if (order.includes(node)) return;
		for (const source of dependencies(node, flows)) {
			if (instants.includes(source)) visit(source, [...path, node]);
		}
		order.push(node);
	};
	for (const node of instants) visit(node, []);
	return order;
}
