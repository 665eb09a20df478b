import { describe } from 'vitest';
import { add, claimMap, drop, set } from '../changes.ts';
import { quantity, smallMap } from '../fixture.ts';

describe('A role has its number and its place', () => {
	claimMap(
		'a gate needs a floor',
		[drop(['links', 0, 'floor'])],
		[
			[
				'role-needs',
				'links[0] "effort.talk"',
				'hubungan berperan "gate" memerlukan "floor". Tambahkanlah.',
				'a link with the role "gate" needs a "floor". Add it.'
			]
		]
	);
	claimMap(
		'a cause needs a weight, and its sum is not told on top',
		[drop(['links', 2, 'weight'])],
		[
			[
				'role-needs',
				'links[2] "talk.trust"',
				'hubungan berperan "cause" memerlukan "weight". Tambahkanlah.',
				'a link with the role "cause" needs a "weight". Add it.'
			]
		]
	);
	claimMap(
		'a guard needs a weight',
		[drop(['links', 4, 'weight'])],
		[
			[
				'role-needs',
				'links[4] "trust.help"',
				'hubungan berperan "guard" memerlukan "weight". Tambahkanlah.',
				'a link with the role "guard" needs a "weight". Add it.'
			]
		]
	);
	claimMap(
		'an example needs a share',
		[drop(['links', 5, 'share'])],
		[
			[
				'role-needs',
				'links[5] "effort.help"',
				'hubungan berperan "example" memerlukan "share". Tambahkanlah.',
				'a link with the role "example" needs a "share". Add it.'
			]
		]
	);
	claimMap(
		'a part needs a weight',
		[drop(['links', 6, 'weight'])],
		[
			[
				'role-needs',
				'links[6] "trust.bond"',
				'hubungan berperan "part" memerlukan "weight". Tambahkanlah.',
				'a link with the role "part" needs a "weight". Add it.'
			]
		]
	);
	claimMap(
		'a gate has no share',
		[set(['links', 0, 'share'], quantity(0.2))],
		[
			[
				'role-forbids',
				'links[0] "effort.talk" › share',
				'hubungan berperan "gate" tidak memakai "share". Hapuslah; angka untuk peran ini adalah "floor".',
				'a link with the role "gate" has no "share". Remove it; the number of this role is "floor".'
			]
		]
	);
	claimMap(
		'a link without a role has no reading',
		[set(['links', 8, 'reading'], 'one')],
		[
			[
				'role-missing',
				'links[8] "tale.help" › reading',
				'hubungan tanpa peran tidak memakai "reading". Hapuslah, atau berilah hubungan itu peran.',
				'a link without a role has no "reading". Remove it, or give the link a role.'
			]
		]
	);
	claimMap(
		'a link without a role has no floor',
		[set(['links', 8, 'floor'], quantity(0))],
		[
			[
				'role-missing',
				'links[8] "tale.help" › floor',
				'hubungan tanpa peran tidak memakai "floor". Hapuslah, atau berilah hubungan itu peran.',
				'a link without a role has no "floor". Remove it, or give the link a role.'
			]
		]
	);
	claimMap(
		'a role joins nodes with dynamics only',
		[set(['links', 8, 'role'], 'gate'), set(['links', 8, 'floor'], quantity(0))],
		[
			[
				'not-dynamic',
				'links[8] "tale.help" › source',
				'"tale" tidak ikut dalam dinamika, jadi tidak dapat dihubungkan dengan peran "gate". Berilah simpul itu dinamika, atau hapuslah perannya.',
				'"tale" takes no part in the dynamics, so a link with the role "gate" cannot join it. Give the node dynamics, or take away the role.'
			]
		]
	);
	claimMap(
		'nothing acts on an input',
		[set(['links', 0, 'target'], 'mix')],
		[
			[
				'input-target',
				'links[0] "effort.talk" › target',
				'"mix" adalah masukan yang diatur dari luar; hubungan berperan "gate" tidak dapat mengubahnya. Jadikan simpul itu "stock" atau "instant", atau hapuslah perannya.',
				'"mix" is an input, set from outside; a link with the role "gate" cannot act on it. Make it a stock or an instant, or take away the role.'
			]
		]
	);
	claimMap(
		'a guard ends at a stock',
		[set(['links', 4, 'target'], 'bond')],
		[
			[
				'wrong-target',
				'links[4] "trust.help" › target',
				'"bond" berjenis "instant". Hubungan berperan "guard" harus berakhir di simpul berjenis "stock".',
				'"bond" is of type "instant". A link with the role "guard" must end at a node of type "stock".'
			]
		]
	);
	claimMap(
		'an inhibiting link ends at a stock',
		[set(['links', 4, 'role'], 'inhibit'), set(['links', 4, 'target'], 'talk')],
		[
			[
				'wrong-target',
				'links[4] "trust.help" › target',
				'"talk" berjenis "instant". Hubungan berperan "inhibit" harus berakhir di simpul berjenis "stock".',
				'"talk" is of type "instant". A link with the role "inhibit" must end at a node of type "stock".'
			]
		]
	);
	claimMap(
		'an example ends at a stock',
		[set(['links', 5, 'target'], 'bond')],
		[
			[
				'wrong-target',
				'links[5] "effort.help" › target',
				'"bond" berjenis "instant". Hubungan berperan "example" harus berakhir di simpul berjenis "stock".',
				'"bond" is of type "instant". A link with the role "example" must end at a node of type "stock".'
			]
		]
	);
	claimMap(
		'a part ends at an instant',
		[set(['links', 6, 'target'], 'trust'), set(['links', 7, 'weight'], quantity(1))],
		[
			[
				'wrong-target',
				'links[6] "trust.bond" › target',
				'"trust" berjenis "stock". Hubungan berperan "part" harus berakhir di simpul berjenis "instant".',
				'"trust" is of type "stock". A link with the role "part" must end at a node of type "instant".'
			]
		]
	);
	claimMap(
		'parts do not mix with gates',
		[add(['links'], { ...smallMap().links[0], id: 'effort.bond', target: 'bond' })],
		[
			[
				'parts-mixed',
				'nodes[5] "bond"',
				'simpul ini punya bagian ("trust.bond", "help.bond") sekaligus sebab atau gerbang ("effort.bond"). Nilainya harus jumlah bagiannya atau mengikuti sebab dan gerbang, tidak keduanya.',
				'it has parts ("trust.bond", "help.bond") and also causes or gates ("effort.bond"). It must be the sum of its parts or follow from causes and gates, not both.'
			]
		]
	);
});
