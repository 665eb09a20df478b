/** The method page in English. */
import { critics, simplifications } from './limits.en.ts';
import type { MethodProse } from './prose.ts';

export const prose: MethodProse = {
	title: 'Method: how the model of Simpul works',
	description:
		'The equations behind the curve of solidarity, every number with its range and sources, what is simplified, and the evidence against it.',
	heading: 'How the model works',
	lead: 'Behind the network and the curve of Simpul stands one small model. This page opens all of it: its equations, every one of its numbers, where those come from, what is simplified, and who disagrees.',
	contents: 'On this page',
	readings: {
		anchor: 'readings',
		title: 'One map, three readings',
		paragraphs: [
			'Simpul is made from an [article on interaction and solidarity](#article). We wrote it down again as a **map**: nodes, and arrows between them. Some arrows only tell the story. An arrow that counts says what has to be seen in other people before somebody changes.',
			'Three readings come from that one map. No knowledge about solidarity is hidden in the program; all of it stands in the map, and you can check it on this page.'
		],
		items: [
			{
				name: 'The picture',
				text: 'The network of concepts. How full a vessel is shows the level of a stage in the chosen week, a ring shows where a slider stands, and the width of an arrow shows how much is flowing now.'
			},
			{
				name: 'The curve',
				text: 'A system of differential equations: how fast each level rises and falls, week by week, for one year.'
			},
			{
				name: 'The community',
				text: 'Person by person, meeting at random and all keeping the same rules. The more people there are, the closer their average comes to the curve. This reading explains where the equations below come from, but this site does not show it yet.'
			}
		]
	},
	number: {
		anchor: 'meaning',
		title: 'What the number means',
		paragraphs: [
			'The big number in the explorer is **an index made by a model**, not a percentage from a survey. A value of 0.62 does not mean that 62 percent of people are in solidarity, and no village has ever been measured with this instrument.',
			'For a stage, cooperation for example, the level is the share of people in an imagined community who have it at the moment: 0 means nobody, 1 means everybody. The level of solidarity is the mean of its two forms, mechanical and organic, weighted by the division of labour.'
		],
		points: [
			{
				name: 'It is one of many possible models.',
				text: 'The same arrows can be put into equations in other ways, and the curve would be another one. The direction and the order of changes deserve more trust than the numbers.'
			},
			{
				name: 'A tipping point is a property of this model.',
				text: 'At some settings a slightly different start leads to a very different end. That comes from two loops in the map: solidarity adds to interaction, and cooperation invites cooperation. Whether real societies have such a point is another question.'
			},
			{
				name: 'The values for a case are judgements.',
				text: 'When the sliders are set to resemble a village, a city or a disaster, the percentages are estimates. Others may estimate differently, and that is a good start for a discussion.'
			},
			{
				name: 'Do not read the decimals too closely.',
				text: 'Two decimals help to compare two settings. A difference of 0.01 says nothing at all about society.'
			}
		]
	},
	equations: {
		anchor: 'equations',
		title: 'The general equations',
		paragraphs: [
			'Nodes that count are of three kinds. All levels lie between 0 and 1, and the unit of time is the week.'
		],
		nodes: [
			{
				name: 'Input',
				text: 'set from outside by a slider: the five factors, the division of labour and the challenges.'
			},
			{
				name: 'Stock',
				text: 'has a memory: it fills little by little and drains little by little, like water in a vessel.'
			},
			{
				name: 'Instant',
				text: 'has no memory: the arrows that come in decide it, there and then.'
			}
		],
		formulas: [
			{
				formula: 'd*x* / d*t* = [ gain · *A* + response · *D* ] · (1 − *x*) − loss · *B* · *x*',
				note: 'The change of a stock *x* in a week. Those who do not have it yet, 1 − *x*, can gain it; those who have it, *x*, can lose it.'
			},
			{
				formula: '*A* = Π [ floor + (1 − floor) · *r* ] · ( base + (1 − base) · Σ *w* · *r* )',
				note: 'What drives the gain. Π multiplies over all gates; Σ adds over all causes, whose weights *w* sum to 1. Without a cause the last bracket is 1.'
			},
			{
				formula: '*B* = Π [ 1 − *w* · *r* ] + Σ *w* · *r*',
				note: 'What drives the loss. Π multiplies over all guards, Σ adds over all inhibitors.'
			},
			{
				formula: '*r* = *x* or *r* = 3*x*² − 2*x*³',
				note: 'How a node is read: whether one person met has it, or whether at least two of three have it. The second is the majority reading: weak while few take part, strong once many do.'
			},
			{
				formula: '*x* = *A* or *x* = Σ *w* · *r*',
				note: 'An instant node: driven as above, or made up of its parts.'
			},
			{
				formula: '*D* = strength · exp(−*u* / 3)',
				note: 'A shock, a disaster for example, *u* weeks after it struck: whole at first, then down to about a third every three weeks. Without an event, *D* = 0.'
			}
		],
		roles: {
			caption: 'The seven roles that an arrow can have',
			columns: { role: 'Role', curve: 'In the curve', person: 'For one person' },
			rows: {
				cause: {
					name: 'Cause',
					curve: 'Takes part in the weighted mean that drives the gain; one cause can stand in for another.',
					person: 'One cause is drawn by weight, and has to hold in another person who is met.'
				},
				gate: {
					name: 'Gate',
					curve:
						'Multiplies the gain by floor + (1 − floor) · *r*; when it is absent, only its floor gets through.',
					person:
						'Has to hold in another person who is met, but is waived with a probability equal to the floor.'
				},
				guard: {
					name: 'Guard',
					curve: 'Multiplies the rate of loss by 1 − *w* · *r*.',
					person: 'A loss is cancelled with probability *w* if the person who is met has it.'
				},
				inhibit: {
					name: 'Inhibitor',
					curve: 'Adds *w* · *r* to the rate of loss.',
					person: 'A person who is met and has it makes a loss more likely.'
				},
				strain: {
					name: 'Strain',
					curve:
						'Multiplies the rate of loss by 1 + *w* · *r*² · *x*: too much of it wears out those who carry the load. Only a variant of this map has one.',
					person: 'A loss is more likely if two people who are met have it and a third has the target itself.'
				},
				example: {
					name: 'Example',
					curve:
						'Makes its target look as high as *x* + *s* · *y* · (1 − *x*), where *y* is the level of the example and *s* its share.',
					person:
						'With probability *s* · *y* the one who is seen is not just anybody but the exemplary person.'
				},
				part: {
					name: 'Part',
					curve: 'Takes part in the weighted sum that makes up the whole.',
					person: 'The whole is read through one part, drawn by weight.'
				}
			}
		}
	},
	own: {
		anchor: 'map-equations',
		title: 'The equations of this map',
		paragraphs: [
			'Nobody typed the equations that follow. They are put together from the map that also draws the network and computes the curve, so the three cannot disagree.'
		]
	},
	badges: {
		anchor: 'badges',
		title: 'Badges: how firm a number is',
		paragraphs: [
			'Wherever a number or an arrow is shown, a badge says what it stands on. When an arrow bears theory or evidence, that is about the direction of the arrow; the number on the arrow has a badge of its own, and often a weaker one.',
			'These are the only anchors we have. The floor of effective communication is the quotient of two effect sizes: 0.46 for written and 1.21 for face-to-face talk {balliet-2010}. The rate at which norms grow lies within the time that a habit takes to form, 18 to 254 days {lally-2010}. The majority reading rests on experiments in the spread of behaviour {centola-2010; centola-2018} and on the finding that about half of people cooperate if others do {fischbacher-2001}. That the other floors are above zero rests on the finding that helpful conditions are not essential {pettigrew-tropp-2006}; their size does not.'
		],
		caption: 'How many numbers, and how many arrows that count, bear each badge',
		columns: { badge: 'Badge', meaning: 'What it means', numbers: 'Numbers', links: 'Arrows' },
		total: 'All',
		plainly: ({ evidence, assumption, tuned }, total) =>
			`**To be plain: of ${total} numbers, only ${evidence} ${evidence === 1 ? 'rests' : 'rest'} on a measurement.** The others are assumptions (${assumption}) or were tuned so that the curve is useful for teaching (${tuned}).`
	},
	numbers: {
		anchor: 'numbers',
		title: 'Every number in the map',
		paragraphs: [
			'This table, too, is made from the map. Rates are per week. The **range** is what we still find reasonable; another number within it would be as fit as the one we chose.',
			'A floor of 0 with a range of 0 is not an estimate but a choice: without the stage before it, the stage does not grow.'
		],
		caption: 'All numbers of the map, grouped by the node that they act on',
		columns: { where: 'Where', value: 'Value', range: 'Range', badge: 'Badge', sources: 'Sources' },
		initial: 'Where the slider begins',
		given: (name, complement) => (complement ? `1 − ${name}` : name),
		majority: 'majority reading'
	},
	simplifications,
	critics,
	figures: {
		anchor: 'figures',
		title: 'Real figures beside the model',
		paragraphs: [
			'These figures stand **beside** the model, to be compared with care. None of them was used to tune it.',
			'The first is the best warning against false precision: in the same country the answers to one question leap by dozens of points from survey to survey. Part of that may be real change; part is the way of asking, and the way of choosing whom to ask.'
		],
		columns: { what: 'What', value: 'Figure' },
		source: 'Source',
		units: {
			percent: (value) => `${value}%`,
			villages: (value) => `${value} villages`,
			people: (value) => `${value} people`,
			organisations: (value) => `${value} organisations`,
			index: (value) => `${value} out of 100`
		}
	},
	solution: {
		anchor: 'solution',
		title: 'How it is computed',
		paragraphs: [
			'The equations are solved on your device by Taylor’s method: everything in them is sums and products, so the curve’s power series can be worked out term by term, and a step goes as far as the series can be trusted (Jorba and Zou, 2005). The error of every level stays far below one millionth, and every event falls exactly at the end of a step.'
		]
	},
	sources: {
		anchor: 'sources',
		title: 'Sources',
		paragraphs: [
			'The cards in the explorer point to this list. What each source found is summed up in our own words and was read with our purpose in mind; check the source where a number matters to you.'
		],
		stances: { article: 'Material', support: 'In support', against: 'Against', figures: 'Real figures' },
		finding: 'Finding'
	}
};
