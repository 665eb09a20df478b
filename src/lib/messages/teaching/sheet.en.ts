/** The worksheet and its key, in English. */
import type { SheetMessages } from './sheet.id.ts';

export const sheet: SheetMessages = {
	title: 'A worksheet and its key, made from this state',
	description:
		'A black and white A4 worksheet from the explorer’s state: axes to predict on, the network with numbers to be named, a table of factors, questions, and the key.',
	heading: 'Worksheet',
	lead: 'Made from the state that you have brought from the explorer. Black and white, A4, ready to be printed or kept as PDF.',
	scenario: 'Scenario',
	part: 'What is printed',
	parts: { sheet: 'Worksheet', key: 'Answer key', both: 'Both' },
	print: 'Print',
	change: 'Change sliders and questions',
	student: { name: 'Name', class: 'Class', date: 'Date' },
	subject: 'From interaction to solidarity',
	keyOf: 'Answer key',
	situation: {
		title: 'The situation',
		changed: 'changed by the teacher',
		events: (names) => `What happens: ${names}.`,
		happens: (name, week) => `${name} in week ${week}`,
		quiet: 'Nothing out of the ordinary happens this year.',
		caption: 'Where the factors stand, 0 to 100',
		factor: 'Factor',
		value: 'Value',
		concealed: 'kept secret',
		note: 'These numbers are judgements for a model, not the result of a survey.'
	},
	predict: {
		title: 'Predict the curve',
		task: 'Draw solidarity from week 0 to week 52 as you expect it. Begin at the black dot.',
		weeks: 'weeks',
		level: 'solidarity (index of the model, 0 to 1)',
		because: 'My curve runs so because'
	},
	network: {
		title: 'Complete the network',
		task: 'Write the name of each numbered node. Arrows show what influences what.',
		bank: 'Choose from'
	},
	questions: { title: 'Questions' },
	key: {
		curve: 'The model’s curve',
		curveText: (start, end) => `It begins at ${start} and ends at ${end} in week 52.`,
		values: 'Solidarity in the model in some weeks',
		week: 'Week',
		level: 'Solidarity',
		tips: 'What decides',
		one: (level) =>
			`If this state went on without events, the model would have one end only: ${level}, wherever it begins.`,
		two: (low, high) =>
			`Here is a tipping point: without events a low start ends at ${low}, and a high start at ${high}.`,
		alone: 'Solidarity in week 52 when one factor alone is moved',
		now: 'Now',
		at: (percent) => `At ${percent}`,
		half: 'Passes 0.50 at',
		always: 'always above',
		never: 'never',
		about: (percent) => `about ${percent}`,
		names: 'Names of the nodes',
		levels: (week) => `Numbers in brackets: the level in per cent in week ${week}.`,
		often: 'Usual',
		next: 'Go on',
		own: 'Your own question: mark the reason and the example.',
		plainly:
			'This is the key of a model. A student’s drawing that differs is not wrong if its reason can be checked.'
	}
};
