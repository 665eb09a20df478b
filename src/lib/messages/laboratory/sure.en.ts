/** Laboratory: which factor decides, and how sure the curve is. */
import type { sure as indonesian } from './sure.id.ts';

export const sure: typeof indonesian = {
	job: {
		running: (percent) => `Working it out… ${percent}`,
		done: 'Worked out.',
		cancelled: 'Stopped; what is known so far stays.',
		failed: 'The work beside the page could not be done. Earlier results are not lost.',
		progress: 'Progress of the work',
		cancel: 'Stop',
		again: 'Work it out again',
		retry: 'Try again'
	},
	numbers: 'Table of numbers',
	csv: 'Download the table as CSV',
	factors: {
		title: 'Which factor decides?',
		lead: (outcome) => `How much ${outcome} rises along when one factor is raised a little, week by week.`,
		strip: (outcome, week) => `Sensitivity of ${outcome} to each factor, weeks 0 to ${week}`,
		row: (name, value, week) => `${name}: ${value} in week ${week}`,
		atWeek: (week) => `week ${week}`,
		scale: 'The darker, the more sensitive. Striped: it falls along.',
		stand: (outcome) =>
			`The order depends on where you stand: move the other factors or change the start, and another factor may matter most for ${outcome}.`,
		ranking: (week) => `What ten points more add by week ${week}`,
		gain: (name, gain) => `${name}: adds ${gain}`,
		column: (name) => `slope: ${name}`,
		week: 'Week'
	},
	shares: {
		title: 'If every factor may be anything',
		lead: (outcome, week) =>
			`How much of the variation of ${outcome} in week ${week} each factor accounts for when all of them are drawn from 0 to 100. Thin lines: 95 percent intervals.`,
		first: 'alone',
		total: 'together with what it does jointly with others',
		bar: (name, first, total) => `${name}: ${first} alone, ${total} with joint effects`,
		interval: (low, high) => `${low} to ${high}`,
		factor: 'Factor',
		low: 'lower bound',
		high: 'upper bound'
	},
	band: {
		name: 'band of uncertainty',
		short: 'Band: a teaching model, not a measurement',
		cancelled: 'Stopped.',
		failed: 'Could not be done.',
		title: 'How sure is the curve?',
		label: 'A teaching model, not a measurement',
		lead: (numbers) =>
			`The article names no numbers. We chose ${numbers} numbers of the model ourselves, and each could be another within its range. Here all of them are drawn at random, many times; each draw is one way to read the article.`,
		show: 'Show the band of uncertainty on the curve',
		draws: 'Number of readings',
		atWeek: (week, draws, low, high, lowest, highest) =>
			`Week ${week}, of ${draws} readings: eight in ten lie between ${low} and ${high}, all of them between ${lowest} and ${highest}.`,
		firsts: 'Which factor ranks first, in what share of the readings',
		first: (name, percent) => `${name} ranks first in ${percent} of the readings of the article.`,
		under: (percent) => `less than ${percent}`,
		nobody: 'No factor can be raised any more.',
		influence: 'The most influential number',
		up: (outcome, strength) => `The larger this number, the higher ${outcome} (correlation ${strength}).`,
		down: (outcome, strength) => `The larger this number, the lower ${outcome} (correlation ${strength}).`,
		value: (value) => `set to ${value}`,
		range: (low, high) => `range ${low} to ${high}`,
		own: (number, node) => `${number}: ${node}`,
		brought: (number, source, node) => `${number}: from ${source} to ${node}`,
		caption: 'Band of uncertainty week by week, 0 to 1',
		week: 'Week',
		lowest: 'lowest',
		low: 'lower edge of 80%',
		high: 'upper edge of 80%',
		highest: 'highest'
	}
};
