/** Laboratory: where the tipping points are, the way down and the way up, and solidarity for whom. */
import type { tipping as indonesian } from './tipping.id.ts';

export const tipping: typeof indonesian = {
	working: 'Working it out…',
	failed: 'The work beside the page could not be done. What is shown already is not lost.',
	retry: 'Try again',
	model: 'A tipping point belongs to this model; whether real societies have one is another question.',
	events:
		'Resting levels leave out the events on the curve: that is where a community goes while its factors stay as they are.',
	map: {
		title: 'Where is the tipping point?',
		lead: (outcome) =>
			`The deeper the colour, the higher ${outcome}. Where it is hatched there are two resting levels: where a community goes depends on where it starts.`,
		across: 'Across',
		up: 'Up',
		colour: 'Colour shows',
		colours: {
			horizon: (week) => `the result at week ${week}`,
			lowest: () => 'the lower resting level',
			highest: () => 'the upper resting level'
		},
		description: (across, up, share) =>
			`Map of ${across} (across) and ${up} (up). On ${share} of the map there are two resting levels.`,
		two: 'two resting levels',
		trail: 'trail of the last moves',
		handle: 'You are here',
		help: 'Drag the point, tap another place on the map, or use the arrow keys (with Shift, ten points a step).',
		value: (across, x, up, y) => `${across} ${x} and ${up} ${y}`,
		here: (across, x, up, y) => `You stand at ${across} ${x} and ${up} ${y}.`,
		one: (level) =>
			`Here there is one resting level only, ${level}: wherever a community starts, that is where it goes.`,
		both: (low, high) =>
			`Here there are two resting levels, ${low} and ${high}, with a tipping point between them: the start decides which.`,
		moving: 'Here the model never comes to rest.',
		near: (points) =>
			`A tipping point is near: the region with two resting levels is about ${points} points away.`,
		far: (points) => `The region with two resting levels is about ${points} points away.`,
		nowhere: 'There is no tipping point anywhere on this map.',
		unordered:
			'In this model some things press each other down, so there may be resting levels that are not shown.',
		table: (across, up) => `Levels by ${across} and ${up}`,
		columns: { place: 'Position', horizon: 'Last week', lowest: 'Lower rest', highest: 'Upper rest' }
	},
	fold: {
		title: 'The way down is not the way up',
		lead: (outcome) =>
			`All resting levels of ${outcome} along one way. Solid line: a small push dies out. Dashed line: a small push grows; there runs the border between falling and rising.`,
		which: 'What moves',
		all: (count) => `${count} factors together`,
		stable: 'stable rest',
		unstable: 'unstable rest',
		loop: 'slowly there and back',
		here: 'you, at the last week',
		mean: 'Your factors are not equal: you are drawn at their mean.',
		folds: (places) => `Tipping points: ${places}.`,
		between: (low, high) => `Between ${low} and ${high} there are two stable resting levels.`,
		straight: 'This way does not fold: everywhere there is one stable resting level only.',
		parallel: 'All along this way there are two stable resting levels, and neither ends.',
		way: (from, to, over, held) =>
			`The journey: from ${from} down to ${to} in ${over} weeks, ${held} weeks of rest, up again in ${over} weeks, and ${held} weeks of rest.`,
		late: (level, down, week, up, back) =>
			`It falls below ${level} at week ${week}, when the inputs are down to ${down}; it is back above it only at week ${back}, when they are up to ${up}. What is lost does not come back the way it went.`,
		lost: (level, down, week) =>
			`It falls below ${level} at week ${week}, when the inputs are down to ${down}, and does not come back although the inputs do.`,
		play: 'Play',
		pause: 'Pause',
		back: 'Back a quarter of a year',
		forward: 'On a quarter of a year',
		week: 'Week of the journey',
		at: (week, at, outcome) => `Week ${week}: inputs ${at}, result ${outcome}`,
		description: (outcome, name, branches, folds) =>
			`Resting levels of ${outcome} by ${name}: stretches ${branches}, tipping points ${folds}.`,
		journey: 'Table of the journey',
		levels: 'Table of resting levels',
		table: 'The journey there and back, week by week',
		columns: { week: 'Week', at: 'Inputs', outcome: 'Result' },
		places: 'Resting levels along the way',
		placeColumns: { place: 'Place', at: 'Inputs', outcome: 'Level', stable: 'Stable (1) or unstable (0)' }
	},
	whom: {
		title: 'Solidarity for whom?',
		lead: (names) =>
			`If people mostly meet their own group, ${names} grows inwards and shrinks outwards. This is a way to read the result when everything has settled; the curve itself stays as it is.`,
		homophily: 'Meetings that are within one’s own group',
		ends: 'from mixing (50%) to only among themselves (100%)',
		inside: 'towards one’s own group',
		outside: 'towards others',
		equal: (level) => `Everybody mixes: solidarity is the same for all, ${level}.`,
		gap: (inside, outside, gap) =>
			`Towards one’s own group ${inside}, towards others ${outside}: a difference of ${gap}.`,
		cost: 'Solidarity within can grow by leaving others out. A high number is not good news for everybody.',
		failed: 'With these settings the model never comes to rest, so there is nothing to read.',
		table: 'Solidarity inwards and outwards by meetings within the group',
		columns: { homophily: 'Within the group', inside: 'Inwards', outside: 'Outwards' },
		variants: 'Other views of how it works',
		variantTable: (outcome, source, weeks) => `${outcome} after ${weeks} weeks, by ${source}`,
		without: 'without',
		with: (name) => `with ${name}`,
		best: (source, percent) => `With this variant the best of those five levels is ${source} ${percent}.`
	}
};
