import { describe, expect, it } from 'vitest';
import { examples, incoming, inStory, neighbours, outgoing } from '#lib/map/graph.ts';
import { smallMap } from './fixture.ts';

const map = smallMap();
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the graph of a map', () => {
	it('knows the links into a node and out of it, in map order', () => {
		expect(ids(incoming(map, 'help'))).toEqual(['trust.help', 'effort.help', 'tale.help']);
		expect(ids(outgoing(map, 'help'))).toEqual(['help.trust', 'help.bond']);
		expect(incoming(map, 'effort')).toEqual([]);
	});

	it('calls neighbours all that a link joins, whichever way it runs, and not the node itself', () => {
		const looped = {
			...map,
			links: [...map.links, { ...map.links[0]!, id: 'help.help', source: 'help', target: 'help' }]
		};
		expect([...neighbours(looped, 'help')].sort()).toEqual(['bond', 'effort', 'tale', 'trust']);
		expect([...neighbours(map, 'mix')]).toEqual([]);
	});

	it('finds the nodes that illustrate another', () => {
		expect(ids(examples(map, 'help'))).toEqual(['tale']);
		expect(examples(map, 'tale')).toEqual([]);
	});

	it('knows what comes before and after in the story', () => {
		expect(inStory(map, 'trust')).toEqual({ previous: 'talk', next: 'bond' });
		expect(inStory(map, 'talk')).toEqual({ previous: undefined, next: 'trust' });
		expect(inStory(map, 'bond')).toEqual({ previous: 'trust', next: undefined });
		expect(inStory(map, 'tale')).toEqual({ previous: undefined, next: undefined });
	});
});
