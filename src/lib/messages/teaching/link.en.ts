/** The form that makes a lesson's link, in English. */
import type { LinkMessages } from './link.id.ts';

export const link: LinkMessages = {
	title: 'A lesson’s link: prepare once, share with the class',
	description:
		'Make one link or QR code that opens a lesson: its scenario, sliders that are locked or hidden, and its questions.',
	heading: 'A lesson’s link',
	lead: 'Say what your students will see. All of it is kept in the link; there is no account, and nothing is sent anywhere.',
	noScript: 'This form needs JavaScript.',
	opens: {
		title: 'What opens',
		page: 'Page',
		pages: {
			explorer: 'Explorer',
			story: 'Story',
			laboratory: 'Laboratory',
			community: 'Community',
			predict: 'Prediction'
		},
		language: 'Language',
		languages: { id: 'Indonesian', en: 'English' },
		projector: 'For a projector: large type and marks'
	},
	story: {
		title: 'Begin at',
		beat: 'Step of the story',
		present: 'As slides, one step at a time',
		note: 'Each step of the story brings its own state and its own question. Sliders that are locked or hidden stay in that state, and your questions go with every step.'
	},
	start: {
		title: 'Where it starts',
		scenario: 'Scenario',
		week: 'Week that is shown',
		events: (names) => `Events in the link: ${names}.`,
		happens: (name, week) => `${name} (week ${week})`
	},
	sliders: {
		title: 'Sliders',
		lead: 'What is locked is seen but cannot be moved. What is hidden is not seen, and its ring in the network shows a question mark.',
		for: (name) => `${name}: for students`,
		holds: { open: 'free', locked: 'locked', concealed: 'hidden' }
	},
	questions: {
		title: 'Questions',
		lead: 'They are shown with the page, one at a time.',
		own: 'A question of your own',
		left: (left) => `${left} characters left`
	},
	out: {
		title: 'Your link',
		field: 'The lesson’s link',
		copy: 'Copy the link',
		copied: 'Link copied.',
		refused: 'The browser does not allow copying. The link above is selected: press Ctrl+C.',
		open: 'Open as a student',
		worksheet: 'A worksheet for this state',
		code: 'QR code of the lesson’s link',
		enlarge: 'QR full screen',
		shrink: 'Close',
		tooLong:
			'This link is too long for a QR code that can be read from the last row. Shorten the question of your own, or share the link itself.',
		local:
			'This address works on this computer only. For students’ phones to open it, run npm start -- --host and open the network address that it prints.'
	}
};
