import type { TogetherWords } from './together.id.ts';

/** The prediction of a whole class, without a server. */
export const together: TogetherWords = {
	tabs: { label: 'Who predicts', me: 'My drawing', class: 'Whole class', hands: 'Show of hands' },
	label: 'The students’ codes, one a line',
	hint: 'A name may stand before or behind the code. All of it stays on this device.',
	add: 'Add',
	show: 'See the model',
	undo: 'Undo',
	clear: 'Empty the list',
	empty: 'No curve yet. Type or paste the students’ codes.',
	added: (count, wrong) =>
		wrong === 0
			? `${count} curves added.`
			: `${count} curves added; ${wrong} lines could not be read and stay in the box to be put right.`,
	earlier: (count) => `${count} curves of the list that an earlier edition kept have been brought here.`,
	line: (line) => `Line ${line}`,
	length: (length) => `${length} signs were read, there should be 12.`,
	sign: (sign, at) =>
		`“${sign}” at place ${at} is no sign of a code. The digits 0 and 1 and the letters O, I and L are never used.`,
	check: 'one sign is wrong, or two have changed places; compare it with the student’s code.',
	edition: 'this code was made by another edition.',
	twice: 'this code is in the list already.',
	refused: 'This browser refuses to store the list; it stays until the page is closed.',
	list: 'The class’s curves',
	nameless: (number) => `Student ${number}`,
	remove: (name) => `Take ${name} out`,
	spread: (count, week, median, low, high) =>
		`${count} curves. In week ${week} the median is ${median}; the middle half lies between ${low} and ${high}.`,
	model: (level) => `The model: ${level}.`,
	caption: 'The class’s curves at each reading, 0–100',
	name: 'Name',
	code: 'Code',
	week: (week) => `Wk ${week}`,
	median: 'The median',
	low: 'Lower quartile',
	high: 'Upper quartile',
	modelRow: 'The model'
};
