import { describe } from 'vitest';
import { add, claimMap, drop, set } from '../changes.ts';
import { smallMap } from '../fixture.ts';

describe('Nodes without memory do not wait for each other', () => {
	claimMap(
		'an instant does not wait for itself',
		[add(['links'], { ...smallMap().links[0], id: 'talk.talk', source: 'talk' })],
		[
			[
				'instant-cycle',
				'nodes[2] "talk"',
				'simpul tanpa ingatan saling menunggu: talk → talk. Jadikan salah satunya "stock", atau hapuslah satu hubungan.',
				'nodes without memory wait for each other: talk → talk. Make one of them a stock, or take away a link.'
			]
		]
	);
	claimMap(
		'a circle of instants is named in the direction of its links',
		[
			set(['nodes', 3, 'dynamics'], { type: 'instant' }),
			drop(['links', 4, 'role']),
			drop(['links', 4, 'weight'])
		],
		[
			[
				'instant-cycle',
				'nodes[2] "talk"',
				'simpul tanpa ingatan saling menunggu: talk → trust → bond → talk. Jadikan salah satunya "stock", atau hapuslah satu hubungan.',
				'nodes without memory wait for each other: talk → trust → bond → talk. Make one of them a stock, or take away a link.'
			]
		]
	);
	claimMap(
		'a circle through an example that is seen at once is named',
		[set(['links', 5, 'source'], 'bond'), set(['links', 7, 'reading'], 'majority')],
		[
			[
				'instant-cycle',
				'nodes[5] "bond"',
				'simpul tanpa ingatan saling menunggu: bond → help → bond. Jadikan salah satunya "stock", atau hapuslah satu hubungan.',
				'nodes without memory wait for each other: bond → help → bond. Make one of them a stock, or take away a link.'
			]
		]
	);
});
