import type { HandsWords } from './hands.id.ts';

/** A class predicts by a show of hands. */
export const hands: HandsWords = {
	legend: 'How many hands for each option?',
	hint: 'Read the options out and count the hands. The counts stay on this device.',
	votes: (letter, name) => `Votes for ${letter}: ${name}`,
	more: (letter) => `One more vote for ${letter}`,
	fewer: (letter) => `One vote fewer for ${letter}`,
	now: (letter, count) => `${letter}: ${count} ${count === 1 ? 'vote' : 'votes'}.`,
	total: (count) => (count === 0 ? 'No votes yet.' : `${count} ${count === 1 ? 'vote' : 'votes'} in all.`),
	show: 'See the model',
	hide: 'Hide the model',
	undo: 'Undo',
	clear: 'Clear the counts',
	cleared: 'Counts cleared. You can undo this.',
	undone: 'Undone.',
	hidden: 'The model is hidden; the counts are still there.',
	refused:
		'This browser refuses to store the counts; they stay until the page is closed, and nothing else is affected.',
	sketches: (options) => `Curves to choose among. ${options.join('; ')}.`,
	option: (letter, name, count) => `${letter}, ${name}: ${count} ${count === 1 ? 'vote' : 'votes'}`,
	title: 'The class’s options and the model',
	nearest: (letter, name, count, total) =>
		`The model lies nearest to ${letter} (${name}); ${count} of ${total} votes chose it.`,
	most: (options, count) =>
		`Chosen most often: ${options.join(', ')}, with ${count} ${count === 1 ? 'vote' : 'votes'} each.`,
	mostOne: (option, count) =>
		`Chosen most often: ${option}, with ${count} ${count === 1 ? 'vote' : 'votes'}.`,
	together: (letter) => `The model and ${letter} go together from start to end.`,
	parts: (letter, week, side, points, widest) =>
		`Up to week ${week} the model and ${letter} go together; after that the model ${side}, furthest by ${points} points in week ${widest}`,
	partsAtOnce: (letter, side, points, widest) =>
		`The model and ${letter} part in the first week; the model ${side}, furthest by ${points} points in week ${widest}`,
	above: 'runs above it',
	below: 'runs below it',
	talk: 'Let one person from each option say why: what do they think happens, and in which week? And this model is only one of many possible ones.',
	caption: 'Options, votes, and the mean distance to the model (points)',
	letter: 'Option',
	name: 'Its curve',
	count: 'Votes',
	share: 'Share (%)',
	distance: 'Distance to the model'
};
