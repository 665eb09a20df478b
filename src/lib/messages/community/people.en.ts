/** The community: one of its people, many communities, and what lies between people and curve. */
import type { PeopleMessages } from './people.id.ts';

export const people: PeopleMessages = {
	title: 'The community: the same map, person by person',
	description:
		'Bring a village to life: people meet, move one another, and forget. See why the curve of solidarity is as it is, and when it is not.',
	heading: 'Community',
	tabs: {
		label: 'What can be done',
		lessons: 'Lessons',
		factors: 'Factors',
		meeting: 'Meetings',
		person: 'Person',
		ends: 'Spread'
	},
	chart: {
		title: 'This community over the curve',
		run: 'these people',
		curve: 'the curve',
		ends: 'communities like it',
		description: (weeks, week, run, curve) =>
			`Chart of weeks 0 to ${weeks}. Up to week ${week} the bold line is these people, now ${run}; the dashed line is the curve, now ${curve}.`
	},
	gap: {
		tipped: (above, units, mark) => `${above} of ${units} units are above ${mark}.`,
		title: 'People and curve',
		none: 'Play the community: what lies between people and curve will be written here.',
		same: (gap) => `People and curve agree, ${gap} apart.`,
		above: (gap) => `The people are ${gap} above the curve.`,
		below: (gap) => `The people are ${gap} below the curve.`,
		chance: (people, chance, gap, week) =>
			`Chance among ${people} people: ${chance}. Furthest apart ${gap}, week ${week}.`,
		less: (level) => `less than ${level}`,
		small:
			'That is more than the usual chance: near a tipping point, a few people can decide which way it goes.',
		mixed: 'Anybody meets anybody: the more people there are, the closer they keep to the curve.',
		neighbours: (k) =>
			`The curve takes it that anybody meets anybody; here people meet only some ${k} acquaintances, so change spreads from place to place.`,
		units: (units, bridge) =>
			`The curve takes it that anybody meets anybody; here ${units} units go their own ways, with ${bridge} of meetings across.`,
		roles: (roles) =>
			`The curve takes it that anybody can show anything; here each thing is with one of ${roles} roles only.`,
		gone: (gone) => `The curve does not know that ${gone} people were taken away.`,
		reach: (reach) => `The curve takes it that all see the example; here only ${reach}% do.`
	},
	lessons: {
		title: 'Lessons',
		choose: 'Begin as',
		lead: 'Each dot in the picture is one person. They meet, move one another, and forget; the share who are in solidarity is the curve. Press Play, or choose a lesson that only people can show.',
		look: 'Look for',
		changed: 'It has been changed from this lesson.',
		back: 'Back to this lesson',
		sources: 'Sources',
		scenarios: 'Scenarios'
	},
	person: {
		title: 'One person',
		lead: 'Click somebody in the picture, or write a number.',
		number: 'Number of the person',
		previous: 'Person before',
		next: 'Next person',
		name: (number) => `Person ${number}`,
		close: 'Let go',
		unit: (unit) => `of unit ${unit}`,
		holds: 'Holds',
		nothing: 'nothing yet',
		value: (name, held) => `${name}: ${held || 'holds nothing yet'}`,
		why: 'Why did this one change?',
		none: 'Nothing has changed in this person yet.',
		met: 'Moved by',
		on: (day, week) => `Day ${day}, week ${week}`,
		gained: (stock) => `${stock} grew`,
		shocked: (stock) => `${stock} was stirred by an event`,
		lost: (stock) => `${stock} was lost`,
		unguarded: 'Nobody kept it alive that day.',
		event: 'The event stirred directly, without anybody being met.',
		alone: 'It just happened, without a look at anybody else.',
		everybody: 'What holds for all'
	},
	away: {
		title: 'Who cannot be replaced?',
		one: (name) => `Take ${name} away`,
		some: 'People to take away, evenly spread',
		take: 'Take away',
		role: 'All whose role is',
		takeRole: 'Take the whole role away',
		gone: (gone, present) =>
			`${gone} people were taken away; ${present} are there. To restart brings all of them back.`,
		broken: (names) => `What nobody can come to any more: ${names}.`,
		whole: 'Every stage can still be come to.',
		few: 'At least two people have to stay.'
	},
	ends: {
		title: 'Many communities like this one',
		lead: 'The same settings, other seeds: how far does chance alone part the results?',
		run: (runs) => `Run ${runs} communities like this one`,
		running: (share) => `Running: ${share}`,
		progress: 'Progress',
		cancel: 'Cancel',
		cancelled: 'Cancelled. The results from before stay.',
		failed: 'The computation broke off. Try to run it again.',
		done: (runs) => `Done: ${runs} communities.`,
		summary: (runs, weeks, low, median, high) =>
			`At the end of week ${weeks}, half of the ${runs} communities are below ${median}; eight in ten between ${low} and ${high}.`,
		against: (above, below, near, curve) =>
			`The curve ends at ${curve}: ${near} communities end within 0.10 of it, ${above} higher, ${below} lower.`,
		marked: (above, runs, mark) => `${above} of ${runs} end above ${mark}.`,
		stale: 'This is of the settings before.',
		table: 'How the ends are spread',
		from: 'Between',
		count: 'Communities',
		range: (low, high) => `${low}–${high}`,
		csv: 'Download CSV of every community',
		file: 'many-communities'
	}
};
