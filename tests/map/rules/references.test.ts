import { describe } from 'vitest';
import { add, claimMap, set } from '../changes.ts';
import { smallMap } from '../fixture.ts';

describe('Names lead somewhere', () => {
	claimMap(
		"a link's id occurs once",
		[set(['links', 8, 'id'], 'trust.help')],
		[
			[
				'duplicate',
				'links[8] "trust.help" › id',
				'"trust.help" sudah ada, yaitu di links[4] "trust.help" › id. Masing-masing hanya boleh muncul sekali.',
				'"trust.help" is there already, at links[4] "trust.help" › id. Each may occur only once.'
			]
		]
	);
	claimMap(
		"a node's id occurs once",
		[add(['nodes'], smallMap().nodes[6])],
		[
			[
				'duplicate',
				'nodes[7] "tale" › id',
				'"tale" sudah ada, yaitu di nodes[6] "tale" › id. Masing-masing hanya boleh muncul sekali.',
				'"tale" is there already, at nodes[6] "tale" › id. Each may occur only once.'
			]
		]
	);
	claimMap(
		'the story tells a node once',
		[add(['story'], 'talk')],
		[
			[
				'duplicate',
				'story[3] "talk"',
				'"talk" sudah ada, yaitu di story[0] "talk". Masing-masing hanya boleh muncul sekali.',
				'"talk" is there already, at story[0] "talk". Each may occur only once.'
			]
		]
	);
	claimMap(
		'a section occurs once',
		[add(['sections'], 'start')],
		[
			[
				'duplicate',
				'sections[2] "start"',
				'"start" sudah ada, yaitu di sections[0] "start". Masing-masing hanya boleh muncul sekali.',
				'"start" is there already, at sections[0] "start". Each may occur only once.'
			]
		]
	);
	claimMap(
		'a query occurs once',
		[set(['nodes', 1, 'dynamics', 'query'], 'effort')],
		[
			[
				'duplicate',
				'nodes[1] "mix" › dynamics.query',
				'"effort" sudah ada, yaitu di nodes[0] "effort" › dynamics.query. Masing-masing hanya boleh muncul sekali.',
				'"effort" is there already, at nodes[0] "effort" › dynamics.query. Each may occur only once.'
			]
		]
	);
	claimMap(
		'a link begins at a node of the map',
		[set(['links', 0, 'source'], 'efort')],
		[
			[
				'unknown-node',
				'links[0] "effort.talk" › source',
				'tidak ada simpul "efort". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "effort"?',
				'there is no node "efort". Name one that the map has, or add it to "nodes". Did you mean "effort"?'
			]
		]
	);
	claimMap(
		'a link ends at a node of the map',
		[set(['links', 0, 'target'], 'constructor')],
		[
			[
				'unknown-node',
				'links[0] "effort.talk" › target',
				'tidak ada simpul "constructor". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes".',
				'there is no node "constructor". Name one that the map has, or add it to "nodes".'
			]
		]
	);
	claimMap(
		'a stop of the story is a node of the map',
		[set(['story', 1], 'turst')],
		[
			[
				'unknown-node',
				'story[1] "turst"',
				'tidak ada simpul "turst". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "trust"?',
				'there is no node "turst". Name one that the map has, or add it to "nodes". Did you mean "trust"?'
			]
		]
	);
	claimMap(
		'the outcome is a node of the map',
		[set(['outcome'], 'zzz')],
		[
			[
				'unknown-node',
				'outcome',
				'tidak ada simpul "zzz". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes".',
				'there is no node "zzz". Name one that the map has, or add it to "nodes".'
			]
		]
	);
	claimMap(
		'a weight is given by a node of the map',
		[set(['links', 7, 'weight', 'input'], 'mxi')],
		[
			[
				'unknown-node',
				'links[7] "help.bond" › weight.input',
				'tidak ada simpul "mxi". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "mix"?',
				'there is no node "mxi". Name one that the map has, or add it to "nodes". Did you mean "mix"?'
			]
		]
	);
	claimMap(
		'a weight is given by an input',
		[set(['links', 7, 'weight', 'input'], 'talk')],
		[
			[
				'not-an-input',
				'links[7] "help.bond" › weight.input',
				'"talk" bukan masukan yang diatur dari luar. Seharusnya salah satu dari "effort", "mix".',
				'"talk" is not an input, set from outside. It must be one of "effort", "mix".'
			]
		]
	);
	claimMap(
		'a node stands in a section of the map',
		[set(['nodes', 3, 'section'], 'midle')],
		[
			[
				'unknown-section',
				'nodes[3] "trust" › section',
				'tidak ada bagian "midle". Seharusnya salah satu dari "start", "middle". Maksudnya "middle"?',
				'there is no section "midle". It must be one of "start", "middle". Did you mean "middle"?'
			]
		]
	);
	claimMap(
		'a link stands in a section of the map',
		[set(['links', 8, 'section'], 'end')],
		[
			[
				'unknown-section',
				'links[8] "tale.help" › section',
				'tidak ada bagian "end". Seharusnya salah satu dari "start", "middle".',
				'there is no section "end". It must be one of "start", "middle".'
			]
		]
	);
	claimMap(
		'the outcome has a level',
		[set(['outcome'], 'tale')],
		[
			[
				'outcome-not-level',
				'outcome',
				'hasil akhirnya adalah simpul tanpa dinamika. Seharusnya simpul yang nilainya mengikuti simpul lain: "stock" atau "instant".',
				'the outcome is a node without dynamics. It must be a node whose level follows from others: a stock or an instant.'
			]
		]
	);
	claimMap(
		'the outcome is not set from outside',
		[set(['outcome'], 'effort')],
		[
			[
				'outcome-not-level',
				'outcome',
				'hasil akhirnya adalah masukan. Seharusnya simpul yang nilainya mengikuti simpul lain: "stock" atau "instant".',
				'the outcome is an input. It must be a node whose level follows from others: a stock or an instant.'
			]
		]
	);
	claimMap(
		'the page opens on a week the curve shows',
		[set(['opening'], 60)],
		[
			[
				'outside-horizon',
				'opening',
				'minggu 60 melewati ujung kurva. Nilainya paling banyak 52.',
				'week 60 lies after the horizon. It must be at most 52.'
			]
		]
	);
});
