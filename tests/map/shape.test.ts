import { describe } from 'vitest';
import { add, claimMap, drop, set } from './changes.ts';

describe('A field holds what its shape allows', () => {
	claimMap(
		'a missing choice names the choices',
		[drop(['nodes', 3, 'kind'])],
		[
			[
				'missing',
				'nodes[3] "trust" › kind',
				'isian ini belum ada. Isilah dengan salah satu dari "factor", "stage", "solidarity", "form", "concept", "example", "challenge", "thinker".',
				'this field is missing. Give it one of "factor", "stage", "solidarity", "form", "concept", "example", "challenge", "thinker".'
			]
		]
	);
	claimMap(
		'a missing number is asked for',
		[drop(['horizon'])],
		[
			[
				'missing',
				'horizon',
				'isian ini belum ada. Isilah dengan angka.',
				'this field is missing. Give it a number.'
			]
		]
	);
	claimMap(
		'a missing group is asked for with its fields',
		[drop(['nodes', 3, 'dynamics', 'gain'])],
		[
			[
				'missing',
				'nodes[3] "trust" › dynamics.gain',
				'isian ini belum ada. Isilah dengan kelompok isian "value", "range", "badge", "sources".',
				'this field is missing. Give it a group with the fields "value", "range", "badge", "sources".'
			]
		]
	);
	claimMap(
		'a text is not a number',
		[set(['nodes', 3, 'dynamics', 'gain', 'value'], '1.5')],
		[
			[
				'wrong-type',
				'nodes[3] "trust" › dynamics.gain.value',
				'isinya teks. Seharusnya angka.',
				'here stands a text. It must be a number.'
			]
		]
	);
	claimMap(
		'a bare number is not a number with its range and badge',
		[set(['nodes', 3, 'dynamics', 'gain'], 1.5)],
		[
			[
				'wrong-type',
				'nodes[3] "trust" › dynamics.gain',
				'isinya angka. Seharusnya kelompok isian "value", "range", "badge", "sources".',
				'here stands a number. It must be a group with the fields "value", "range", "badge", "sources".'
			]
		]
	);
	claimMap(
		'a range is two numbers',
		[set(['nodes', 3, 'dynamics', 'start', 'range'], '0–1')],
		[
			[
				'wrong-type',
				'nodes[3] "trust" › dynamics.start.range',
				'isinya teks. Seharusnya daftar berisi dua angka.',
				'here stands a text. It must be a list of two numbers.'
			]
		]
	);
	claimMap(
		'a range has no third number',
		[add(['nodes', 3, 'dynamics', 'gain', 'range'], 3)],
		[
			[
				'too-many',
				'nodes[3] "trust" › dynamics.gain.range',
				'daftar ini berisi 3 butir. Isinya paling banyak 2 butir.',
				'the list has 3 entries. It may have at most 2.'
			]
		]
	);
	claimMap(
		'nodes that are no list are told once, not for each link',
		[set(['nodes'], null)],
		[['wrong-type', 'nodes', 'isinya null. Seharusnya daftar.', 'here stands null. It must be a list.']]
	);
	claimMap(
		'a file that is no map is told as a whole',
		[() => 'peta'],
		[
			[
				'wrong-type',
				'',
				'isinya teks. Seharusnya kelompok isian "format", "id", "horizon", "opening", "outcome", "story", "sections", "nodes", "links", "variants".',
				'here stands a text. It must be a group with the fields "format", "id", "horizon", "opening", "outcome", "story", "sections", "nodes", "links", "variants".'
			]
		]
	);
	claimMap(
		'a weight may be a number or an input, and the nearer is meant',
		[set(['links', 7, 'weight'], { inptu: 'mix' })],
		[
			[
				'missing',
				'links[7] "help.bond" › weight.input',
				'isian ini belum ada. Isilah dengan teks.',
				'this field is missing. Give it a text.'
			],
			[
				'unknown-field',
				'links[7] "help.bond" › weight',
				'isian "inptu" tidak dikenal di sini. Isian yang ada: "value", "range", "badge", "sources", "input", "complement". Maksudnya "input"?',
				'the field "inptu" is not known here. The fields are "value", "range", "badge", "sources", "input", "complement". Did you mean "input"?'
			]
		]
	);
	claimMap(
		'an unknown choice is told with the nearest known one',
		[set(['nodes', 3, 'kind'], 'stgae')],
		[
			[
				'not-one-of',
				'nodes[3] "trust" › kind',
				'"stgae" tidak dikenal di sini. Seharusnya salah satu dari "factor", "stage", "solidarity", "form", "concept", "example", "challenge", "thinker". Maksudnya "stage"?',
				'"stgae" is not known here. It must be one of "factor", "stage", "solidarity", "form", "concept", "example", "challenge", "thinker". Did you mean "stage"?'
			]
		]
	);
	claimMap(
		'an unknown type of dynamics is told with the nearest known one',
		[set(['nodes', 3, 'dynamics', 'type'], 'stok')],
		[
			[
				'not-one-of',
				'nodes[3] "trust" › dynamics.type',
				'"stok" tidak dikenal di sini. Seharusnya salah satu dari "input", "stock", "instant". Maksudnya "stock"?',
				'"stok" is not known here. It must be one of "input", "stock", "instant". Did you mean "stock"?'
			]
		]
	);
	claimMap(
		'a format of the future is refused',
		[set(['format'], 2)],
		[['not-one-of', 'format', '2 tidak dikenal di sini. Seharusnya 1.', '2 is not known here. It must be 1.']]
	);
	claimMap(
		'a rate is not negative',
		[set(['nodes', 3, 'dynamics', 'loss', 'value'], -0.2)],
		[
			[
				'too-small',
				'nodes[3] "trust" › dynamics.loss.value',
				'-0.2 terlalu kecil. Nilainya paling sedikit 0.',
				'-0.2 is too small. It must be at least 0.'
			]
		]
	);
	claimMap(
		'a place is at most 1',
		[set(['nodes', 4, 'place'], 1.5)],
		[
			[
				'too-large',
				'nodes[4] "help" › place',
				'1.5 terlalu besar. Nilainya paling banyak 1.',
				'1.5 is too large. It must be at most 1.'
			]
		]
	);
	claimMap(
		'a horizon is whole weeks',
		[set(['horizon'], 52.5)],
		[
			[
				'not-whole',
				'horizon',
				'52.5 bukan bilangan bulat. Hapuslah angka di belakang titik.',
				'52.5 is not a whole number. Leave out what follows the point.'
			]
		]
	);
	claimMap(
		"a node's id is lower case",
		[set(['nodes', 6, 'id'], 'Tale'), set(['links', 8, 'source'], 'trust')],
		[
			[
				'wrong-id',
				'nodes[6] "Tale" › id',
				'"Tale" tidak dapat menjadi nama. Pakailah huruf kecil, angka, dan tanda hubung, diawali huruf, misalnya "shared-goals".',
				'"Tale" cannot be a name. It takes lower-case letters, digits and hyphens, with a letter first, such as "shared-goals".'
			]
		]
	);
	claimMap(
		"a link's id joins names by dots",
		[set(['links', 8, 'id'], 'tale')],
		[
			[
				'wrong-id',
				'links[8] "tale" › id',
				'"tale" tidak dapat menjadi nama. Pakailah nama dari huruf kecil, angka, dan tanda hubung, disambung titik, misalnya "goals.cooperation".',
				'"tale" cannot be a name. It takes names of lower-case letters, digits and hyphens, joined by dots, such as "goals.cooperation".'
			]
		]
	);
	claimMap(
		'a map has at least two nodes',
		[set(['nodes'], [])],
		[
			[
				'too-few',
				'nodes',
				'daftar ini berisi 0 butir. Isinya paling sedikit 2 butir.',
				'the list has 0 entries. It needs at least 2.'
			]
		]
	);
	claimMap(
		'an unknown field is told with the fields there are',
		[set(['nodes', 3, 'dynamics', 'gian'], 1)],
		[
			[
				'unknown-field',
				'nodes[3] "trust" › dynamics',
				'isian "gian" tidak dikenal di sini. Isian yang ada: "type", "start", "gain", "loss", "base", "shock", "grouped". Maksudnya "gain"?',
				'the field "gian" is not known here. The fields are "type", "start", "gain", "loss", "base", "shock", "grouped". Did you mean "gain"?'
			]
		]
	);
	claimMap(
		'each unknown field is told',
		[set(['nodes', 6, 'colour'], 'red'), set(['nodes', 6, 'sise'], 3)],
		[
			[
				'unknown-field',
				'nodes[6] "tale"',
				'isian "colour" tidak dikenal di sini. Isian yang ada: "id", "kind", "place", "section", "sources", "dynamics".',
				'the field "colour" is not known here. The fields are "id", "kind", "place", "section", "sources", "dynamics".'
			],
			[
				'unknown-field',
				'nodes[6] "tale"',
				'isian "sise" tidak dikenal di sini. Isian yang ada: "id", "kind", "place", "section", "sources", "dynamics".',
				'the field "sise" is not known here. The fields are "id", "kind", "place", "section", "sources", "dynamics".'
			]
		]
	);
});
