/** Scenarios, happenings and comparison in the laboratory, in English. */
import type { EventsMessages } from './events.id.ts';

export const events: EventsMessages = {
	scenarios: {
		title: 'Scenarios',
		lead: 'Its factors, its start and its events are our judgement; all of them can be changed.',
		choose: 'Choose a scenario',
		changed: 'You have changed it; “Reset all” brings it back.',
		sources: 'Sources',
		figures: 'Real figures beside it',
		notModel:
			'These are surveys and records, not the model’s output. The model was not tuned with them; compare with care.',
		noFigures: 'We found no published figure for this scenario.',
		what: 'What was measured',
		value: 'Value',
		units: {
			percent: (value) => `${value} per cent`,
			villages: (value) => `${value} villages`,
			people: (value) => `${value} people`,
			organisations: (value) => `${value} organisations`,
			index: (value) => `${value} out of 100`
		}
	},
	tray: {
		title: 'Events',
		lead: (week) => `Drag one onto the curve, or press it: it happens in week ${week}.`,
		judged: 'How strongly each event acts is our judgement, not a measurement.',
		chips: 'What can happen',
		chip: (name, text) => `${name}: ${text}`,
		onWeek: (name, week) => `${name}: week ${week}`,
		offCurve: (name) => `${name}: let go over the curve`,
		form: 'Place an event',
		event: 'Event',
		week: 'Week',
		add: 'Place',
		placedTitle: 'What happens',
		none: 'No event yet.',
		weekOf: (name) => `Week of ${name}`,
		earlier: (name) => `${name} a week earlier`,
		later: (name) => `${name} a week later`,
		remove: (name, week) => `Remove ${name} in week ${week}`,
		placed: (name, week) => `${name} happens in week ${week}.`,
		moved: (name, week) => `${name} moved to week ${week}.`,
		removed: (name, week) => `${name} in week ${week} removed. This can be undone.`,
		twice: (name, week) => `${name} is in week ${week} already. Choose another week.`,
		many: (most) => `At most ${most} events. Remove one first.`
	},
	marks: {
		label: 'Events on the curve',
		week: (week) => `week ${week}`,
		help: 'Left and right arrows move it by a week, Delete removes it.'
	},
	compare: {
		title: 'Compare',
		lead: 'Pin the present curve, then change factors, scenario or events. The difference is drawn on the curve.',
		add: 'Pin this curve',
		full: (most) => `At most ${most} pinned curves. Take one away first.`,
		pinned: (name) => `Curve pinned as ${name}.`,
		removed: (name) => `Curve ${name} taken away.`,
		pins: 'Compare the present curve with',
		nothing: 'Not compared',
		none: 'No curve is pinned yet.',
		name: (letter) => `Name of curve ${letter}`,
		from: (scenario, events) =>
			events === 0 ? scenario : `${scenario}, ${events} ${events === 1 ? 'event' : 'events'}`,
		remove: (name) => `Take curve ${name} away`,
		table: (name) => `First week in which solidarity reaches a level, now and in ${name}`,
		level: 'Level',
		now: 'Now',
		week: (week) => `week ${week}`,
		start: 'from the start',
		beginning: 'the beginning',
		never: 'not reached',
		gap: 'Difference',
		weeks: (weeks) => `${weeks} weeks`,
		ahead: (by, name, horizon, since) =>
			`In week ${horizon} the present curve is ${by} above ${name}, since ${since}.`,
		behind: (by, name, horizon, since) =>
			`In week ${horizon} the present curve is ${by} below ${name}, since ${since}.`,
		even: (name, horizon) => `In week ${horizon} the present curve and ${name} are practically the same.`,
		largest: (by, week) => `Largest difference ${by}, in week ${week}.`,
		above: 'Plain: higher now',
		below: 'Hatched: lower now',
		line: (name) => `Dotted line: ${name}`,
		csv: 'Download all curves as CSV',
		column: 'now',
		file: 'comparison',
		doubles: {
			title: (week) => `Where the two differ, week ${week}`,
			lead: (name) => `Filled: now. Dashed line: ${name}. Press one to read its numbers.`,
			node: (name, now, pin, then) => `${name}: now ${now}, in ${pin} ${then}`,
			same: 'In this week the two are the same everywhere.',
			failed: 'The picture of the network could not be loaded; its table is still here.',
			table: (week, name) => `Levels in week ${week}, now and in ${name}`,
			what: 'Node'
		}
	}
};
