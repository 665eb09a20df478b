/** The about page in English. */
import type { AboutProse } from './prose.ts';

export const prose: AboutProse = {
	title: 'About Simpul: what it is, for whom, and how to use it',
	description:
		'What Simpul is, for whom it is made, how to use it in one lesson, its privacy, accessibility and licences.',
	heading: 'About Simpul',
	lead: 'Simpul is an interactive explorer for one question: how does social interaction become social solidarity, and what happens when one of its five factors changes?',
	contents: 'On this page',
	what: {
		anchor: 'what',
		title: 'What this is',
		paragraphs: [
			'The Indonesian word *simpul* has two meanings: a knot in a rope, and a node of a network. Both fit: what ties people together, and what is drawn on the screen.',
			'Move a factor, and two things answer at once: the network of concepts, whose vessels fill or drain, and the curve of solidarity over one year. Every node and arrow opens to show its explanation, its reasons, and how firm the ground under it is.',
			'Simpul is neither an instrument of measurement nor a forecast. It is a small model for thinking together; the [method page](/en/method) opens all of it, the objections included.'
		]
	},
	audience: {
		anchor: 'audience',
		title: 'For whom',
		paragraphs: [
			'First for sociology teachers of class XI in Indonesia, about sixteen-year-olds, who teach social harmony and integration with one projector or touch panel and forty minutes. Then for their students, each with a phone. And for anybody who wants to see how an idea about society can be written as a model, and then doubted.'
		]
	},
	lesson: {
		anchor: 'lesson',
		title: 'A lesson in five steps',
		paragraphs: [
			'Open the [explorer](/en/) on the projector and press P to make everything larger. A plan minute by minute, questions and common misreadings are in the [teacher’s guide](/en/teaching).'
		],
		steps: [
			'**Read together** from left to right: interaction, communication, cooperation, empathy, norms, solidarity. Open one card and read it aloud.',
			'**Guess first**: which factor matters most? Every student writes down one factor and a reason.',
			'**Try it**: lower that factor to zero, put it back, then try another. Compare the new curve with the traces of the earlier ones.',
			'**Connect**: set the sliders to resemble your own school or neighbourhood. Why do others set them differently?',
			'**Doubt**: choose one simplification or one objection from the [method page](/en/method#critics), and discuss what would change if it were taken into account.'
		]
	},
	article: {
		anchor: 'article-used',
		title: 'The article it is made from',
		paragraphs: [
			'Simpul is made from an [Indonesian article](/en/method#article) on social interaction as the key to solidarity. In our own words: people and groups who influence one another begin to exchange news, then to work together, then to care for each other; out of repetition come shared values and norms, and out of those solidarity. The article tells Durkheim’s mechanical form from the organic one, names five factors that strengthen it, gives four cases from the village to the digital world, and worries about individualism and a hurried life.',
			'Simpul is an independent explorer. It does not speak for the author of the article. The equations, the numbers, the research and the objections are our additions; each card notes which section of the article says what.'
		]
	},
	keys: {
		anchor: 'keyboard',
		title: 'Keyboard',
		paragraphs: [
			'Except for moving a node to another place, whatever a mouse or a finger can do, the keyboard can do as well.'
		],
		caption: 'Keys in the explorer',
		columns: { key: 'Key', does: 'What it does' },
		rows: [
			{ keys: 'P', does: 'Projector mode: larger type and marks' },
			{ keys: 'Tab', does: 'To the next part; the whole network is one stop' },
			{
				keys: '← ↑ → ↓',
				does: 'In the network: to the nearest node that way. On a slider: change its value'
			},
			{ keys: 'Enter', does: 'In the network: open the card of the node' },
			{ keys: 'Esc', does: 'Close the card and return to its node' },
			{ keys: 'Ctrl+Z', does: 'Undo the last move of a slider' },
			{ keys: 'Ctrl+Y', does: 'Redo what was undone' }
		]
	},
	privacy: {
		anchor: 'privacy',
		title: 'Privacy',
		paragraphs: [
			'No data leaves your device. This site uses no cookies, counts no visitors and asks nothing of third parties; its typefaces and its program come from the same address as its pages. All computing happens in the browser.',
			'The only thing kept on the device is the choice of a light or dark theme. Where the sliders stand is part of the page’s address, so anybody to whom you send the link can read it.'
		]
	},
	accessibility: {
		anchor: 'accessibility',
		title: 'Accessibility',
		paragraphs: [
			'We aim at WCAG 2.2, level AA. Text has a contrast of at least 7 : 1 with its ground, shape repeats what colour says, motion stops when the system asks for it, and the network is there as a list as well. The curve has a table of its data and a description in words. Without JavaScript the text and the pictures can still be read.',
			'If there is something that you cannot use, report it in the repository of Simpul’s code, or to whoever gave you this address. Say which page it was, your device and browser, the assistive technology you use, and what you expected to happen.'
		]
	},
	licence: {
		anchor: 'licence',
		title: 'Licence',
		paragraphs: [
			'The code of Simpul is under the MIT licence. Its texts, those of the map included, are under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): use and change them as long as you name Simpul. The typefaces Atkinson Hyperlegible Next and Source Serif 4 are under the [SIL Open Font License](https://openfontlicense.org/).'
		]
	}
};
