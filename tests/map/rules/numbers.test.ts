import { describe } from 'vitest';
import { add, claimMap, set } from '../changes.ts';
import { quantity, smallMap } from '../fixture.ts';

describe('Numbers lie where they say, and shares make a whole', () => {
	claimMap(
		'a range runs upwards',
		[set(['nodes', 3, 'dynamics', 'gain', 'range'], [2, 1])],
		[
			[
				'range-reversed',
				'nodes[3] "trust" › dynamics.gain.range',
				'rentangnya turun dari 2 ke 1. Tulislah angka yang lebih kecil lebih dahulu.',
				'the range runs from 2 down to 1. Put the smaller number first.'
			]
		]
	);
	claimMap(
		"a node's number lies in its range",
		[set(['nodes', 3, 'dynamics', 'gain', 'value'], 2.5)],
		[
			[
				'outside-range',
				'nodes[3] "trust" › dynamics.gain.value',
				'2.5 berada di luar rentangnya sendiri. Nilainya dari 1 sampai 2.',
				'2.5 lies outside its own range. It must be from 1 to 2.'
			]
		]
	);
	claimMap(
		"a link's number lies in its range",
		[set(['links', 0, 'floor', 'value'], 0.4)],
		[
			[
				'outside-range',
				'links[0] "effort.talk" › floor.value',
				'0.4 berada di luar rentangnya sendiri. Nilainya dari 0.1 sampai 0.3.',
				'0.4 lies outside its own range. It must be from 0.1 to 0.3.'
			]
		]
	);
	claimMap(
		"the weights of a node's causes sum to 1",
		[set(['links', 2, 'weight', 'value'], 0.3)],
		[
			[
				'weights-sum',
				'nodes[3] "trust"',
				'jumlah bobot hubungan "cause" yang masuk ("talk.trust", "help.trust") adalah 0.9. Jumlahnya harus 1.',
				'the weights of its "cause" links ("talk.trust", "help.trust") sum to 0.9. They must sum to 1.'
			]
		]
	);
	claimMap(
		'parts that are numbers sum to 1',
		[set(['links', 6, 'weight'], quantity(0.5)), set(['links', 7, 'weight'], quantity(0.7))],
		[
			[
				'weights-sum',
				'nodes[5] "bond"',
				'jumlah bobot hubungan "part" yang masuk ("trust.bond", "help.bond") adalah 1.2. Jumlahnya harus 1.',
				'the weights of its "part" links ("trust.bond", "help.bond") sum to 1.2. They must sum to 1.'
			]
		]
	);
	claimMap(
		'an input that weights a part leaves the rest to another',
		[set(['links', 6, 'weight'], { input: 'mix' })],
		[
			[
				'weight-unbalanced',
				'nodes[5] "bond"',
				'jumlah bobot hubungan "part" yang masuk ("trust.bond", "help.bond") hanya 1 untuk sebagian nilai "mix". Setiap hubungan yang berbobot "mix" harus berpasangan dengan hubungan yang berbobot komplemennya.',
				'the weights of its "part" links ("trust.bond", "help.bond") sum to 1 only for some values of "mix". For each link weighted by "mix" another must be weighted by its complement.'
			]
		]
	);
	claimMap(
		'a part beside an input and its complement is too much',
		[add(['links'], { ...smallMap().links[6], id: 'talk.bond', source: 'trust', weight: quantity(0.2) })],
		[
			[
				'weights-sum',
				'nodes[5] "bond"',
				'jumlah bobot hubungan "part" yang masuk ("trust.bond", "help.bond", "talk.bond") adalah 1.2. Jumlahnya harus 1.',
				'the weights of its "part" links ("trust.bond", "help.bond", "talk.bond") sum to 1.2. They must sum to 1.'
			]
		]
	);
	claimMap(
		'a guard takes away at most all of the loss',
		[set(['links', 4, 'weight'], quantity(1.5))],
		[
			[
				'too-large',
				'links[4] "trust.help" › weight.value',
				'1.5 terlalu besar. Nilainya paling banyak 1.',
				'1.5 is too large. It must be at most 1.'
			]
		]
	);
	claimMap(
		"a guard's range ends at 1",
		[set(['links', 4, 'weight'], quantity(0.5, [0.5, 1.2]))],
		[
			[
				'too-large',
				'links[4] "trust.help" › weight.range[1]',
				'1.2 terlalu besar. Nilainya paling banyak 1.',
				'1.2 is too large. It must be at most 1.'
			]
		]
	);
	claimMap(
		'a base needs a cause beside it',
		[set(['nodes', 4, 'dynamics', 'base'], quantity(0.1))],
		[
			[
				'base-without-cause',
				'nodes[4] "help" › dynamics.base',
				'dasar 0.1 tidak berpengaruh karena tidak ada hubungan "cause" yang masuk. Hapuslah dasar itu atau tambahkan sebab.',
				'the base 0.1 has no effect, since no "cause" link ends here. Remove the base or add a cause.'
			]
		]
	);
});
