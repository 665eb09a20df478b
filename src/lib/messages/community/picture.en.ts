/** The community: its picture, how its days go, and where people meet. */
import type { PictureMessages } from './picture.id.ts';

export const picture: PictureMessages = {
	title: 'Picture of the community',
	pick: 'Person in the picture',
	pickHelp: 'The arrow keys choose the nearest person in that direction.',
	nobody: 'nobody chosen yet',
	week: (week, outcome, held, people, level, curve) =>
		`Week ${week}: ${outcome} equal to ${held} of ${people} people (${level}); by the curve ${curve}.`,
	begin: 'The community is being prepared …',
	noScript: 'This community is brought to life by your browser and needs JavaScript.',
	lead: 'Each dot is one person. They meet, move one another, and forget; the share who are in solidarity is the curve.',
	of: (held, people) => `equal to ${held} of ${people} people`,
	inWeek: (week, day) => (day === 0 ? `week ${week}` : `week ${week}, day ${day}`),
	legend: {
		title: 'How to read a person',
		fill: (outcome) => `Filled disc: ${outcome}`,
		ring: 'Ring: the stages that are held',
		count: (name, count) => `${name}: ${count} people`,
		small: 'The ring of stages shows when there are fewer people.',
		mean: 'Too many to tell apart: each small square is the mean of a few people.'
	},
	link: {
		title: 'The ways that meetings take',
		network: 'Small network: pick a link',
		networkHelp: 'The arrow keys go from link to link, Enter lights its meetings, Escape lets go.',
		hint: 'Pick a link: its meetings light up. The wider, the more of them.',
		label: 'Light the meetings through a link',
		all: 'every link',
		option: (source, target, count) => `From ${source} to ${target}: ${count} meetings in the last 7 days`,
		week: (count) => `${count} meetings in 7 days`,
		none: '; none today',
		count: (count) => `; ${count} today, lit`
	},
	transport: {
		label: 'The course of time',
		play: 'Play',
		pause: 'Pause',
		day: 'One day',
		week: 'One week',
		speed: 'Speed',
		restart: 'Begin again from the start',
		seed: 'Another community (new seed)',
		short: { day: '+ day', week: '+ week', restart: 'Restart', seed: 'Another one' },
		of: (week, weeks) => `week ${week} / ${weeks}`,
		hidden: 'Paused because this page was out of sight.',
		restarted: 'The computation broke off and goes on from the last week.',
		lost: 'The computation broke off twice. Press Play to try again; what is shown is not lost.'
	},
	settings: {
		title: 'People and where they meet',
		people: 'Number of people',
		meet: 'Who meets whom',
		meets: { mixed: 'Anybody', neighbours: 'Neighbours', units: 'By unit (RT)', roles: 'By role' },
		meetsText: {
			mixed: 'Everybody can meet anybody, as the curve imagines.',
			neighbours:
				'People stand in a ring and know only those near them; some acquaintances are replaced by random ones.',
			units: 'People live in units of neighbours (RT); only some meetings cross over to another unit.',
			roles: 'Everybody has one role, and each thing is looked for only in those whose role it is.'
		},
		k: 'Acquaintances each',
		rewire: 'Random ones (%)',
		unit: 'People a unit',
		bridge: 'Meetings across (%)',
		roles: 'Number of roles',
		reach: 'Who see the example (%)',
		weeks: 'Length (weeks)',
		seed: 'Seed',
		seedText: 'The same seed and settings always make the same community.',
		kept: (name, asked, used) => `${name}: ${asked} cannot be, ${used} is used.`,
		many: 'With so many people, a day may take longer on this computer.'
	},
	events: {
		title: 'Events',
		now: 'Let it happen now',
		placed: (name, week) => `${name} happens in week ${week}.`,
		placedAt: (name, week) => `${name}, week ${week}`,
		remove: (name, week) => `Remove ${name} in week ${week}`,
		late: 'Events can happen in the first year only.',
		twice: 'This event is there already in that week.',
		many: 'There are too many events. Remove one first.'
	},
	table: {
		button: 'Table',
		title: 'This community week by week',
		curve: 'Curve',
		week: 'Week',
		csv: 'Download CSV',
		close: 'Close table',
		file: 'community'
	}
};
