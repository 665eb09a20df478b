import { describe, expect, it } from 'vitest';
import type { ConceptMap, MapLink, MapNode } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { map, model } from './solidarity-model.ts';

const quantity = (value: number) => ({
	value,
	range: [0, 1] as [number, number],
	badge: 'assumption' as const
});
const node = (id: string, dynamics?: MapNode['dynamics']): MapNode => ({
	id,
	kind: 'concept',
	place: 0,
	dynamics
});
const stock = (id: string) =>
	node(id, { type: 'stock', start: quantity(0.2), gain: quantity(0.6), loss: quantity(0.2) });
const instant = (id: string) => node(id, { type: 'instant' });
const input = (id: string) => node(id, { type: 'input', initial: 0.5, query: id, panel: 'factor' });
const link = (
	source: string,
	target: string,
	role: MapLink['role'],
	fields: Partial<MapLink> = {}
): MapLink => ({
	id: `${source}.${target}`,
	source,
	target,
	relation: 'influences',
	badge: 'assumption',
	role,
	...fields
});
const mapOf = (outcome: string, nodes: MapNode[], links: MapLink[]): ConceptMap => ({
	...map,
	outcome,
	story: [],
	nodes,
	links
});

describe('compile', () => {
	it('keeps the nodes and links that have dynamics, in map order', () => {
		expect(model.ids).toEqual(map.nodes.filter((node) => node.dynamics).map((node) => node.id));
		expect(model.flows.map((flow) => flow.id)).toEqual(
			map.links.filter((link) => link.role).map((link) => link.id)
		);
		expect(model.ids[model.outcome]).toBe('solidarity');
	});

	it('puts instants after those they depend on, in whatever order the map has them', () => {
		const { instants, ids } = compile(
			mapOf(
				'a',
				[instant('a'), instant('b'), instant('c'), stock('s')],
				[link('b', 'a', 'cause'), link('c', 'b', 'gate'), link('s', 'c', 'cause')]
			)
		);
		expect(instants.map((index) => ids[index])).toEqual(['c', 'b', 'a']);
	});

	it('counts an example as what its majority readers depend on', () => {
		const { instants, ids } = compile(
			mapOf(
				'a',
				[instant('a'), instant('hero'), stock('s')],
				[
					link('s', 'a', 'cause', { reading: 'majority' }),
					link('hero', 's', 'example', { share: quantity(0.3) }),
					link('s', 'hero', 'cause')
				]
			)
		);
		expect(instants.map((index) => ids[index])).toEqual(['hero', 'a']);
	});

	it("scales the weights of a node's causes to sum to 1, a missing one counting as 1", () => {
		const { flows } = compile(
			mapOf(
				's',
				[stock('s'), input('a'), input('b')],
				[link('a', 's', 'cause', { weight: quantity(3) }), link('b', 's', 'cause')]
			)
		);
		expect(flows.map((flow) => flow.weight)).toEqual([0.75, 0.25]);
	});

	it('leaves weights that an input gives as they are', () => {
		const division = model.indexOf.get('division');
		expect(model.flows.filter((flow) => flow.role === 'part').map((flow) => flow.weight)).toEqual([
			{ input: division, complement: true },
			{ input: division, complement: false }
		]);
	});

	it('takes the smallest map there is: one stock that feeds itself', () => {
		const lone = compile(mapOf('s', [stock('s')], [link('s', 's', 'cause', { reading: 'majority' })]));
		const S = solve(lone, { inputs: {} }, 400).at(400)[0]!;
		// The start lies above its threshold: it rises to where gain and loss are equal.
		expect(S).toBeGreaterThan(0.5);
		expect(0.6 * (3 * S ** 2 - 2 * S ** 3) * (1 - S)).toBeCloseTo(0.2 * S, 6);
	});

	it.each<[string, ConceptMap]>([
		[
			'instants in a circle: a → b → a',
			mapOf('s', [stock('s'), instant('a'), instant('b')], [link('a', 'b', 'cause'), link('b', 'a', 'cause')])
		],
		['dynamic link into an input: s.i', mapOf('s', [stock('s'), input('i')], [link('s', 'i', 'cause')])],
		[
			'node without dynamics: idea (idea.s)',
			mapOf('s', [stock('s'), node('idea')], [link('idea', 's', 'cause')])
		],
		['node without dynamics: idea (outcome)', mapOf('idea', [stock('s'), node('idea')], [])],
		[
			'guard on an instant, which has nothing to lose: s.a',
			mapOf('s', [stock('s'), instant('a')], [link('s', 'a', 'guard')])
		],
		[
			'part beside causes: i.a',
			mapOf('s', [stock('s'), instant('a'), input('i')], [link('s', 'a', 'cause'), link('i', 'a', 'part')])
		],
		[
			'weight from a node that is no input: i.s',
			mapOf('s', [stock('s'), input('i')], [link('i', 's', 'cause', { weight: { input: 's' } })])
		]
	])('refuses what no checked map has: %s', (message, broken) => {
		expect(() => compile(broken)).toThrow(message);
	});
});
