/** What the method page says against its own model, in English. */
import type { MethodProse } from './prose.ts';

export const simplifications: MethodProse['simplifications'] = {
	anchor: 'simplifications',
	title: 'What is simplified',
	paragraphs: [
		'A model is useful because it leaves much out. Here is what ours leaves out, so that you know when to stop trusting it.'
	],
	begin: { reality: 'In reality', here: 'here' },
	items: [
		{
			reality: 'people mostly spend their time with family, neighbours and friends',
			here: 'everybody may meet anybody with the same chance, so that place and friendship make no difference'
		},
		{
			reality: 'people differ in temper, position and experience',
			here: 'all keep the same rules, and only shares of people are counted'
		},
		{
			reality: 'people can care a little or a great deal, and sometimes only about certain things',
			here: 'somebody has a stage or does not, and one stage is not tied to another within the same person'
		},
		{
			reality: 'leaders tire, goals shift, and communication improves as people grow familiar',
			here: 'the five factors stay where you put them, whatever happens'
		},
		{
			reality: 'a change may take a day in one place and years in another',
			here: 'all rates are per week, hold everywhere, and the curve stops after one year'
		},
		{
			reality: 'there are groups that compete, and a sense of “us” can mean rejecting them',
			here: 'there are no opposing groups'
		},
		{
			reality: 'people come and go, and news and money flow in from outside',
			here: 'there is a single closed community'
		},
		{
			reality: 'there is suspicion, resentment and hostility',
			here: 'the lowest level is zero: something can be absent, but cannot turn into its opposite'
		},
		{
			reality: 'nobody knows quite how much still happens without a factor',
			here: 'every gate lets a fixed floor through'
		},
		{
			reality: 'people mind who takes part, not only how many',
			here: 'cooperation is read as a majority: at least two of three people who happen to be met'
		},
		{
			reality: 'stages mingle, leap and can turn round',
			here: 'they keep the order of the article, with a few feedbacks added'
		},
		{
			reality: 'leaders can divide, and norms can oppress',
			here: 'leadership only sets an example, and norms only protect cooperation'
		},
		{
			reality: 'chance can decide everything in a small group',
			here: 'the curve knows no chance: the same settings always give the same curve'
		}
	]
};

export const critics: MethodProse['critics'] = {
	anchor: 'critics',
	title: 'Critics, and evidence against it',
	paragraphs: [
		'The article tells of a neat chain, but research does not always bear it out. The findings below are shown on purpose: a model deserves trust only as far as it lets itself be contradicted.'
	],
	items: [
		{
			name: 'Cooperation without solidarity',
			text: 'In farmers’ groups in Uganda cooperation came from returning favours, not from loyalty to the group {baldassarri-2015}. If that holds in general, the arrow from solidarity back to interaction is too strong here.'
		},
		{
			name: 'Trust: ground or product?',
			text: 'The article takes trust to be the ground of solidarity. Yet in rural areas of the Philippines trust rose after roads had been built: it may also be a product of exchange {labonne-chase-2008}.'
		},
		{
			name: 'Less participation, the same governance',
			text: 'On Java better television reception went with fewer shared activities and lower trust, yet the governance of the villages did not change {olken-2009}. Less togetherness does not always spoil what is achieved together.'
		},
		{
			name: 'The example that fades',
			text: 'Leaders who set an example raise contributions in experiments {guth-2007}; when the experiment is repeated over and over, contributions as a whole do not rise {gachter-renner-2018}.'
		},
		{
			name: 'Punishing the wrong people',
			text: 'The threat of punishment can protect cooperation {fehr-gachter-2002}. In a number of societies, however, those who are punished are the ones who contribute much {herrmann-2008}.'
		},
		{
			name: 'Gotong royong as an order',
			text: 'The words gotong royong have also served to justify demands for labour from above {bowen-1986}. A high level of cooperation does not say whether people join in freely.'
		},
		{
			name: 'At the cost of outsiders',
			text: 'Solidarity within a group can grow at the expense of those outside it. This model knows no outsiders, so that cost cannot be seen.'
		}
	]
};
