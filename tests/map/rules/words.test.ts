import { describe } from 'vitest';
import { claimWords, drop, set } from '../changes.ts';

describe('Words word the map, all of it and nothing else', () => {
	claimWords(
		'a node has words',
		[drop(['nodes', 'trust'])],
		[
			[
				'unworded',
				'nodes',
				'simpul "trust" di peta belum punya kata-kata. Tambahkanlah di sini.',
				'the node "trust" of the map has no words. Add them here.'
			]
		]
	);
	claimWords(
		'a link has words',
		[drop(['links', 'trust.bond'])],
		[
			[
				'unworded',
				'links',
				'hubungan "trust.bond" di peta belum punya kata-kata. Tambahkanlah di sini.',
				'the link "trust.bond" of the map has no words. Add them here.'
			]
		]
	);
	claimWords(
		'a section has words',
		[drop(['sections', 'start'])],
		[
			[
				'unworded',
				'sections',
				'bagian "start" di peta belum punya kata-kata. Tambahkanlah di sini.',
				'the section "start" of the map has no words. Add them here.'
			]
		]
	);
	claimWords(
		'words of no node are left over, and the mistyped name is found',
		[set(['nodes', 'trsut'], { name: 'T', short: 'T', text: 'T.' })],
		[
			[
				'left-over',
				'nodes "trsut"',
				'tidak ada simpul "trsut" di peta. Hapuslah kata-kata ini atau betulkan namanya. Maksudnya "trust"?',
				'the map has no node "trsut". Remove these words or correct the name. Did you mean "trust"?'
			]
		]
	);
	claimWords(
		'words of no link are left over',
		[set(['links', 'talk.bond'], { phrase: 'makes' })],
		[
			[
				'left-over',
				'links "talk.bond"',
				'tidak ada hubungan "talk.bond" di peta. Hapuslah kata-kata ini atau betulkan namanya. Maksudnya "help.bond"?',
				'the map has no link "talk.bond". Remove these words or correct the name. Did you mean "help.bond"?'
			]
		]
	);
	claimWords(
		'words of no section are left over',
		[set(['sections', 'finish'], 'The end')],
		[
			[
				'left-over',
				'sections "finish"',
				'tidak ada bagian "finish" di peta. Hapuslah kata-kata ini atau betulkan namanya.',
				'the map has no section "finish". Remove these words or correct the name.'
			]
		]
	);
	claimWords(
		'a link that moves the model says why',
		[drop(['links', 'trust.bond', 'why'])],
		[
			[
				'why-missing',
				'links "trust.bond"',
				'hubungan "trust.bond" menggerakkan model tetapi belum berisi alasan. Tambahkan "why".',
				'the link "trust.bond" moves the model and does not say why. Add a "why".'
			]
		]
	);
	claimWords(
		'blanks are no reason',
		[set(['links', 'trust.bond', 'why'], ' ')],
		[
			[
				'why-missing',
				'links "trust.bond"',
				'hubungan "trust.bond" menggerakkan model tetapi belum berisi alasan. Tambahkan "why".',
				'the link "trust.bond" moves the model and does not say why. Add a "why".'
			]
		]
	);
	claimWords('a link that moves nothing need not say why', [drop(['links', 'tale.help', 'why'])], []);
	claimWords(
		'a short name is short',
		[set(['nodes', 'trust', 'short'], 'x'.repeat(30))],
		[
			[
				'too-many',
				'nodes "trust" › short',
				'teks ini 30 karakter. Panjangnya paling banyak 24 karakter.',
				'the text has 30 characters. It may have at most 24.'
			]
		]
	);
	claimWords(
		'a name is not empty',
		[set(['nodes', 'trust', 'name'], '')],
		[
			[
				'too-few',
				'nodes "trust" › name',
				'teks ini 0 karakter. Panjangnya paling sedikit 1 karakter.',
				'the text has 0 characters. It needs at least 1.'
			]
		]
	);
	claimWords(
		'an explanation is there',
		[drop(['nodes', 'trust', 'text'])],
		[
			[
				'missing',
				'nodes "trust" › text',
				'isian ini belum ada. Isilah dengan teks.',
				'this field is missing. Give it a text.'
			]
		]
	);
	claimWords(
		'a table of words is a group of fields',
		[set(['links'], [])],
		[
			[
				'wrong-type',
				'links',
				'isinya daftar. Seharusnya kelompok isian.',
				'here stands a list. It must be a group of fields.'
			]
		]
	);
});
