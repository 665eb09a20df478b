/** The story: its page, its presentation and the teacher's window. */
import type { story as indonesian } from './story.id.ts';

export const story: typeof indonesian = {
	title: 'The story: from interaction to solidarity',
	description:
		'From a greeting to solidarity in a dozen short steps: the network of concepts opens part by part, the curve moves along, and every factor may be tried.',
	heading: 'From interaction to solidarity',
	lead: 'Scroll slowly. The network and the curve follow the story, and at any moment you may try for yourself.',
	beats: 'Steps of the story',
	picture: 'Network and curve of this step',
	step: (at, of) => `Step ${at} of ${of}`,
	short: (at, of) => `${at}/${of}`,
	question: 'Question',
	previous: 'Step before',
	next: 'Next step',
	back: 'Back to the story',
	trying: 'You are trying for yourself.',
	backDone: (title) => `Back to the story: ${title}.`,
	try: 'Try it',
	tryClose: 'Close the factors',
	end: 'The story ends here. Now it is your turn.',
	toExplorer: 'Open the explorer',
	closeNode: 'Close the note',
	predict: {
		covered: 'The curve is still covered.',
		draw: 'Draw what you expect',
		show: 'Just show it',
		failed: 'The field to draw on could not be loaded.',
		elsewhere: 'Open the prediction page'
	},
	reading: {
		present: 'Present',
		noScript:
			'A picture that moves needs JavaScript. The whole story can still be read below; the picture shows its first step.'
	},
	present: {
		label: 'Presentation',
		controls: 'Controls of the presentation',
		next: 'Next',
		previous: 'Back',
		first: 'To the start',
		black: 'Blackout',
		resume: 'The screen is dark. Touch it, or press B, to go on.',
		freeze: 'Freeze',
		frozen: 'The picture is frozen',
		thaw: 'Unfreeze',
		spotlight: 'Spotlight',
		sliders: 'Factors',
		teacher: 'Teacher’s window',
		fullscreen: 'Full screen',
		leave: 'Leave',
		log: 'Changed just now',
		deed: (name, from, to) => `${name}: ${from} → ${to}`,
		keys: 'Keyboard: arrows or PageDown and PageUp move, B or the full stop darkens, F freezes, S is the spotlight, T the teacher’s window, Escape leaves.',
		fullscreenRefused:
			'This browser refuses the full screen. On a computer press F11, or just go on: the presentation runs in this window.',
		popupBlocked:
			'The browser blocked the teacher’s window. Allow pop-up windows for this site, or open it here:',
		popupLink: 'Open the teacher’s window',
		alone:
			'This browser cannot tie two windows together. The presentation runs all the same; the notes can be read in a window of their own and moved by hand.',
		forgetful:
			'This browser stores nothing. If a window is reloaded, its place is restored from the other window or from the link.',
		closeNotice: 'Close the message'
	},
	teacher: {
		title: 'Teacher’s window',
		connected: 'Connected with the screen',
		waiting: 'No screen is connected yet.',
		open: 'Open the presentation screen',
		notes: 'Notes',
		asks: 'Question for the class',
		noQuestion: 'This step has no question.',
		onScreen: 'On the screen',
		upNext: 'Up next',
		done: 'This is the last step.',
		clock: 'Time',
		elapsed: 'Elapsed',
		restart: 'Start again from zero',
		reveal: 'Show the curve on the screen',
		covered: 'For the class the curve is still covered.',
		revealed: 'The class has seen the curve.',
		tryOut: 'Try the factors',
		isBlack: 'The screen is dark',
		isFrozen: (title) => `The screen is frozen at: ${title}`,
		live: 'The screen follows this window'
	}
};
