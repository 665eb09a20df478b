/** The interface in English. */
import type { Messages } from './id.ts';

/** Five words for a level in percent. */
function grade(percent: number): string {
	if (percent < 20) return 'very low';
	if (percent < 40) return 'low';
	if (percent < 60) return 'medium';
	if (percent < 80) return 'high';
	return 'very high';
}

export const en: Messages = {
	brand: 'Simpul',
	tagline: 'How interaction builds solidarity',
	otherLanguage: { name: 'Bahasa Indonesia', short: 'ID', locale: 'id' },
	paths: {
		explorer: '/en/',
		story: '/en/story',
		laboratory: '/en/laboratory',
		community: '/en/community',
		predict: '/en/predict',
		teaching: '/en/teaching',
		lesson: '/en/teaching/link',
		worksheet: '/en/teaching/worksheet',
		method: '/en/method',
		about: '/en/about'
	},
	skip: 'Skip to content',
	nav: {
		label: 'Pages',
		explorer: 'Explorer',
		story: 'Story',
		predict: 'Predict',
		laboratory: 'Laboratory',
		community: 'Community',
		teaching: 'Teaching',
		method: 'Method',
		about: 'About'
	},
	explorer: {
		title: 'Simpul: how interaction builds solidarity',
		description:
			'Explore the network of concepts behind social interaction and solidarity, move its five factors, and see the curve of solidarity answer at once.',
		noScript:
			'Sliders and the moving network need JavaScript. The picture, the curve and all the explanations below can be read without it.'
	},
	kinds: {
		factor: 'Factor',
		stage: 'Stage',
		solidarity: 'Solidarity',
		form: 'Form',
		concept: 'Concept',
		example: 'Example',
		challenge: 'Challenge',
		thinker: 'Thinker'
	},
	badges: {
		theory: { name: 'theory', meaning: 'Theory states the direction, not the size.' },
		evidence: { name: 'evidence', meaning: 'Backed by a measurement whose source is named.' },
		assumption: { name: 'assumption', meaning: 'A reasonable guess that nobody has measured.' },
		tuned: { name: 'tuned', meaning: 'Chosen so that the curve serves teaching.' }
	},
	roles: {
		cause: 'Cause: drives the rise by its weight',
		gate: 'Gate: without it only the floor gets through',
		guard: 'Guard: slows the loss of what is there',
		inhibit: 'Inhibitor: speeds the loss of what is there',
		strain: 'Strain: speeds the loss, the more so where both source and target are high',
		example: 'Example: the target looks more widespread than it is',
		part: 'Part: makes up the whole with others'
	},
	quantities: {
		start: 'Starting level',
		gain: 'Gain per week',
		loss: 'Loss per week',
		base: 'Base without any cause',
		shock: 'Response to a shock'
	},
	number: {
		floor: 'Floor',
		weight: 'Weight',
		share: 'Share',
		range: (low, high) => `range ${low}–${high}`,
		majority: 'read when at least two of three people met have it'
	},
	network: {
		title: 'Network of concepts',
		role: 'network to explore with the arrow keys',
		help: 'Arrow keys go to the nearest node, Enter opens its card, Escape returns.',
		node: (written, kind, percent) =>
			percent === undefined
				? `${written}, ${kind}`
				: `${written}, ${percent} percent, ${grade(percent)}, ${kind}`,
		locked: (text) => `${text}, locked in this lesson`,
		concealed: (text) => `${text}, hidden in this lesson`,
		description: (nodes, links) =>
			`A network of ${nodes} nodes and ${links} links, from interaction on the left to solidarity on the right. How full a vessel is shows its level.`,
		arrangement: 'Arrangement',
		story: 'Flow',
		web: 'Web',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Fit to screen',
		releaseAll: 'Release all pinned nodes',
		tools: 'Network tools',
		export: 'Download the network as a picture',
		moveFailed: 'The arrangement could not be loaded. Check the connection and try again.',
		exportFailed: 'This browser cannot make the picture. Try the SVG download.',
		list: 'List',
		listTitle: 'All nodes as a list',
		listLead: 'The same content as the network above, to read in order.',
		backToNetwork: 'Show in the network'
	},
	legend: { title: 'Kinds of node: show or hide' },
	search: {
		label: 'Search nodes',
		placeholder: 'Search…',
		results: 'Search results',
		none: (query) => `No node matches “${query}”.`,
		failed: 'The search could not be loaded. Check the connection and try again.',
		count: (n) => (n === 1 ? '1 node found' : `${n} nodes found`)
	},
	card: {
		title: (name) => `Card: ${name}`,
		close: 'Close the card',
		section: 'Section of the article',
		examples: 'Examples',
		incoming: 'What acts on it',
		outgoing: 'What it acts on',
		numbers: 'Numbers in the model',
		why: 'Why?',
		flow: (value) => `flow ${value}`,
		sources: 'Sources',
		levelNow: (value, week) => `${value} in week ${week}`,
		previous: 'Previous in the story',
		next: 'Next in the story',
		paths: (n) => `Paths to solidarity (${n})`,
		nextPath: (shown, n) => `Path ${shown} of ${n}: next`,
		noPath: 'Put the paths out',
		pathText: (names) => `Path: ${names.join(', then ')}.`
	},
	factors: {
		title: 'Factors',
		ends: 'from all alike (mechanical) to dependent on each other (organic)',
		open: 'Open the factors',
		close: 'Close the factors',
		undo: 'Undo',
		redo: 'Redo',
		resetAll: 'Reset all'
	},
	slider: {
		percent: (percent) => `${percent}%`,
		value: (percent) => `${percent} percent, ${grade(percent)}`,
		worth: (name, gain) => `${name}: ten points more would add ${gain} to solidarity at the end of the year`,
		worthKey: (outcome) => `year-end ${outcome} per +10 points`,
		reset: (name, percent) => `Set ${name} back to ${percent} percent`,
		locked: 'locked',
		lockedWhy: 'Your teacher has locked this slider.'
	},
	asked: {
		title: 'Questions of this lesson',
		count: (at, of) => `Question ${at} of ${of}`,
		one: 'Question',
		previous: 'Previous question',
		next: 'Next question'
	},
	timeline: {
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		week: 'Week',
		of: (week, horizon) => `week ${week} / ${horizon}`
	},
	curve: {
		title: 'Curve of solidarity',
		heading: 'Strength of solidarity',
		inWeek: (week) => `week ${week}`,
		playhead: 'Week on the curve',
		weekAxis: '0',
		index: 'a model’s index, not a survey percentage',
		week: (week, levels) =>
			`Week ${week}: ${levels.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
		description: (name, start, end, peak, week, horizon) =>
			`Curve of ${name} from week 0 to ${horizon}: starts at ${start}, ends at ${end}, highest ${peak} in week ${week}.`,
		moved: (outcome, week, value, end) =>
			`${outcome} in week ${week}: ${value}; at the end of the year: ${end}.`,
		band: 'Band of uncertainty: how sure is the curve?',
		bandFailed: 'The band could not be loaded. Try again when you are connected.',
		table: 'Table',
		tableCaption: 'Levels week by week, 0 to 1',
		weekColumn: 'Week',
		csv: 'Download CSV',
		close: 'Close the table'
	},
	tools: {
		label: 'Tools',
		projector: 'Projector',
		ask: 'Make it a question',
		share: 'Share',
		copied: 'Link copied.',
		copyFailed: 'The link could not be copied. Copy it from the address bar.',
		language: 'Language',
		theme: 'Theme',
		dark: 'Dark theme',
		light: 'Light theme',
		storageFailed: 'This browser does not keep the choice of theme; it holds until the page is closed.'
	},
	link: {
		title: 'Part of the link could not be used. The rest still holds.',
		close: 'Close the message',
		name: (key, value) => `“${key}=${value}”: this name is not known.`,
		number: (key, value) => `“${key}=${value}”: must be a whole number.`,
		range: (key, value, low, high, used) =>
			`“${key}=${value}”: must be between ${low} and ${high}${used === undefined ? '' : `; ${used} is used`}.`,
		choice: (key, value, choices) => `“${key}=${value}”: not known. Choices: ${choices}`,
		twice: (key, value) => `“${key}=${value}”: was already said.`,
		week: (key, value, event) =>
			`“${key}=${value}”: must be the name of an event and its week, such as ${event}-10.`,
		many: (key, value, most) => `“${key}=${value}”: too many; there may be at most ${most} events.`,
		long: (key, value, most) => `“${key}=${value}”: too long; the first ${most} characters are kept.`,
		torn: (key, value) =>
			`“${key}=${value}”: some of its letters are damaged; the rest is kept. Copy the link again.`
	},
	laboratory: {
		title: 'Laboratory: putting questions to a model of solidarity',
		description:
			'Run scenarios, put events on the curve, compare, and see which factor decides, how sure we are, and where it tips.',
		heading: 'Laboratory',
		questions: 'Questions',
		tabs: {
			scenario: 'Scenario',
			compare: 'Compare',
			factors: 'Which factor',
			sure: 'How sure',
			tipping: 'Tipping point',
			whom: 'For whom'
		}
	},
	notFound: {
		title: 'Page not found',
		text: 'This address does not exist in Simpul.',
		back: 'To the explorer'
	}
};
