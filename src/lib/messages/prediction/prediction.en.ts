import type { PredictionWords } from './prediction.id.ts';

/** Prediction: draw first, see afterwards. */
export const prediction: PredictionWords = {
	title: 'Predict: draw first, then see',
	description:
		'Draw the curve of solidarity that you expect, say why, and compare it with the model. A whole class can do it, without a server.',
	heading: 'Predict, then see',
	noScript:
		'Drawing needs JavaScript. The method works without it: draw your curve on paper, weeks 0 to 52 across and 0 to 100 upwards, then compare it with the curve on the explorer’s page.',
	question: (outcome, weeks) => `How does ${outcome} run over ${weeks} weeks if things stand like this?`,
	set: 'What is asked about',
	changed: 'changed',
	eventAt: (name, week) => `${name}, week ${week}`,
	field: {
		label: 'Drawing field',
		levels: (outcome) => `${outcome}, 0–100`,
		week: 'week',
		invite: 'Draw from this point to the right',
		mine: 'Prediction',
		model: 'The model',
		empty: (start, weeks) =>
			`The drawing field is empty: weeks 0 to ${weeks}, levels 0 to 100. The curve starts at ${start}.`,
		drawn: (week, end, peak, peakWeek) =>
			`Drawn up to week ${week}, where it ends at ${end}; highest ${peak} in week ${peakWeek}.`,
		level: (week) => `What is not drawn, after week ${week}, is taken to go on level.`
	},
	readings: {
		legend: 'Level every four weeks, 0–100',
		open: 'Fill in numbers',
		close: 'Close the numbers',
		week: (week) => `Week ${week}`
	},
	why: {
		label: 'Why does your curve run so?',
		hint: 'One sentence. It stays on this device and is sent nowhere.',
		refused:
			'This browser refuses to store it. Your sentence stays until the page is closed; nothing else is affected.'
	},
	actions: {
		undo: 'Undo',
		clear: 'Clear the drawing',
		reveal: 'See the model',
		needed: 'Draw your curve first.',
		hide: 'Hide the model',
		again: 'Try again',
		cleared: 'Drawing cleared. You can undo this.',
		restarted: 'The drawing field is empty again; the model is hidden.',
		hidden: 'The model is hidden; your drawing is still there.'
	},
	seen: {
		title: 'Your prediction and the model',
		together: 'You and the model go together from start to end: never more than six points apart for long.',
		apartFromStart: 'You and the model part in the first week',
		until: (week) => `Up to week ${week} you and the model go together`,
		above: 'your prediction runs above the model',
		below: 'your prediction runs below the model',
		after: (until, side, points, week) =>
			`${until}; after that ${side}, furthest by ${points} points in week ${week}`,
		because: (text, reason) => `${text}, because ${reason}.`,
		stop: (text) => `${text}.`,
		again: (week) => `From week ${week} on the two meet again.`,
		end: (week, mine, model) => `In week ${week}: your prediction ${mine}, the model ${model}.`,
		areaAbove: (points) => `above the model by ${points} points on average`,
		areaBelow: (points) => `below the model by ${points} points on average`,
		area: (parts) => `The area between: ${parts.join(', ')}.`,
		yours: 'Your reason',
		think: 'Does your reason match the model’s? And this model is only one of many possible ones.'
	},
	reason: {
		event: (event, week) => `in the model the event “${event}” happens in week ${week}`,
		fell: (stage, from, to) => `in the model ${stage} falls from ${from} to ${to}`,
		held: (stage, level) => `in the model ${stage} is only at ${level} by then and holds the others back`,
		rose: (stage, from, to) => `in the model ${stage} rises from ${from} to ${to} and pulls the others along`
	},
	code: {
		label: 'The code of your drawing',
		hint: 'Give this code to your teacher for the class’s curves.',
		copy: 'Copy the code',
		copied: 'Code copied.',
		copyFailed: 'The code could not be copied; write down its twelve signs.'
	},
	factors: {
		title: 'What if …?',
		hint: 'Move a factor: the model’s curve changes, your drawing stays.'
	},
	table: {
		open: 'Table',
		csv: 'Download CSV',
		close: 'Close the table',
		caption: 'Prediction and model by week, 0–100',
		week: 'Week',
		mine: 'Prediction',
		model: 'The model',
		gap: 'Difference'
	}
};
