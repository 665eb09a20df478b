/** The teacher's guide in English. */
import { lessons } from './lessons.en.ts';
import type { TeachingProse } from './teaching.ts';

export const prose: TeachingProse = {
	title: 'For the teacher: a lesson with Simpul',
	description:
		'A guide to teaching social harmony and integration with Simpul: plans for 40 and for 2 × 40 minutes, questions, common misreadings, and the critics.',
	heading: 'For the teacher',
	lead: 'A lesson on interaction and social solidarity that is ready to be given: students guess first, then see, then doubt. One projector is enough; there are no slides to prepare.',
	contents: 'In this guide',
	aims: {
		anchor: 'aims',
		title: 'Aims',
		paragraphs: [
			'For sociology in class XI (about sixteen-year-olds; phase F of Indonesia’s Kurikulum Merdeka), on **social harmony** and **social integration**. Fit the wording to your school’s own plan. After this lesson students can:'
		],
		items: [
			{
				name: 'Understand',
				text: 'explain with examples of their own how social interaction becomes solidarity step by step, and tell mechanical from organic solidarity;'
			},
			{
				name: 'Apply',
				text: 'estimate what happens in a case when one factor changes, test the estimate, and explain the difference;'
			},
			{
				name: 'Reflect',
				text: 'judge when togetherness helps and when it harms, propose one thing for their class to do, and name something that this model cannot answer.'
			}
		]
	},
	tools: {
		anchor: 'tools',
		title: 'Prepare your lesson',
		paragraphs: [
			'**A lesson’s link** opens exactly what you choose: a scenario, sliders that are locked or hidden, and its questions. It can open [a prediction](/en/predict) too: students draw the curve before they see it. Show its QR code, and students are there at once.',
			'**A worksheet** and its key are made from the state that you bring: axes to predict on, the network with numbers to be named, a table of factors, and questions.',
			'**No internet?** On your laptop, run *npm start -- --host* in the folder of Simpul. It prints the address on the room’s network and its QR code; phones on the same Wi-Fi can open it.'
		],
		link: 'Make a lesson’s link',
		sheet: 'Print a worksheet'
	},
	before: {
		anchor: 'before',
		title: 'Before class',
		paragraphs: [],
		steps: [
			'Open the [explorer](/en/) on the classroom’s computer and press P: type and picture grow for the last row.',
			'Move one factor and open one card, so that your hand knows the way.',
			'Print the [worksheet](/en/teaching/worksheet), or have paper ready for guessing: 52 weeks along, 0 to 1 upwards.',
			'Phones help but are not needed. Without them the class guesses by a show of hands, and one student moves the slider.'
		]
	},
	single: {
		...lessons.single,
		anchor: 'one-lesson',
		title: 'One lesson: 40 minutes'
	},
	double: {
		...lessons.double,
		anchor: 'two-lessons',
		title: 'Two lessons: 2 × 40 minutes'
	},
	questions: {
		anchor: 'questions',
		title: 'Questions, usual answers, and how to go on',
		paragraphs: [
			'None of them has a single right answer; what counts is the reason and the example. The link under each question opens a state in which to look at it together.'
		],
		phases: { understand: 'Understand', apply: 'Apply', reflect: 'Reflect' },
		often: 'Students often say',
		next: 'Go on with',
		open: 'Open in the explorer'
	},
	misreadings: {
		anchor: 'misreadings',
		title: 'Common misreadings',
		paragraphs: ['When you hear a sentence like one of these, answer it there and then.'],
		items: [
			{
				name: '“So 62 per cent of the people are in solidarity.”',
				text: 'No. 0.62 is **an index of the model**, not the result of a survey; nobody was asked. Compare real surveys of trust, whose answers leap by tens of points from year to year ([real figures](/en/method#figures)).'
			},
			{
				name: '“So that is how society works.”',
				text: 'This is **one of many models** that are possible. The direction of an arrow deserves more trust than its size, and few of the numbers rest on a measurement ([badges](/en/method#badges)).'
			},
			{
				name: '“There is a tipping point in society.”',
				text: 'A tipping point is **a property of this model**: it appears because cooperation invites cooperation. Whether a real neighbourhood or class has one must be found out, not assumed.'
			},
			{
				name: '“In Cianjur leadership was 25 per cent.”',
				text: 'The slider values of each case are **our judgement**. Open them, change them, and let students defend a judgement of their own.'
			},
			{
				name: '“The more solidarity the better.”',
				text: 'Solidarity within a group can be **paid for by outsiders**, and this curve does not show it. Use For whom in the [laboratory](/en/laboratory).'
			},
			{
				name: '“Gotong royong is always voluntary.”',
				text: 'The word has also **served to legitimise demands for people’s labour** {bowen-1986}. A high level of cooperation does not say who dares to refuse.'
			},
			{
				name: '“Leaders do not matter; the village does not care.”',
				text: 'In the model an example decides **while few take part**. [A new community without an example](/en/?leadership=0) hardly moves, while [a village used to working together](/en/?scenario=village&leadership=0) hardly feels the loss.'
			}
		]
	},
	critics: {
		anchor: 'critics',
		title: 'The critics, to be read aloud',
		paragraphs: [
			'Choose one, read it out, and ask: which arrow of the network should be thinner if this study is right? More is on the [method page](/en/method#critics).'
		],
		items: [
			{
				name: 'Cooperation because it is returned',
				text: 'In Ugandan farmers’ groups people cooperated because others returned it, not out of loyalty to the group {baldassarri-2015}. *Ask*: do you help a classmate out of solidarity, or because you will be helped?'
			},
			{
				name: 'Trust comes later',
				text: 'In villages of the Philippines trust rose after roads were built and people traded more {labonne-chase-2008}. *Ask*: must we trust first, or is it enough to begin working together?'
			},
			{
				name: 'Television and the villages of Java',
				text: 'Where television reception was better, people took part less and trusted less, but the governance of the village was unchanged {olken-2009}. *Ask*: if the results stay good, what has been lost?'
			},
			{
				name: 'The example that fades',
				text: 'A leader who gives first raises what a group gives {guth-2007}, but when the game is repeated there is no rise over all {gachter-renner-2018}. *Ask*: how long does the example of a class president last?'
			},
			{
				name: 'Punishing the diligent',
				text: 'The threat of punishment can protect cooperation {fehr-gachter-2002}; in some societies those who give much are punished too {herrmann-2008}. *Ask*: has somebody diligent been mocked for it here?'
			},
			{
				name: 'Gotong royong as an order',
				text: 'Gotong royong is not only custom; it is also a language of rulers who call on labour {bowen-1986}. *Ask*: how do we know that people join in freely?'
			}
		]
	},
	assessment: {
		anchor: 'assessment',
		title: 'Marking the exit ticket',
		paragraphs: [
			'The exit ticket: “What this class most needs to look after is …, because …; I doubt this model when ….” Three things are enough to mark it.'
		],
		caption: 'A short rubric for the exit ticket',
		columns: { what: 'Look for', begins: 'Beginning', grows: 'Growing', firm: 'Firm' },
		rows: [
			{
				what: 'The chain',
				begins: 'Names a factor only',
				grows: 'Names one stage between factor and solidarity',
				firm: 'Explains two stages or more, in order'
			},
			{
				what: 'The reason',
				begins: '“Because it matters”',
				grows: 'Uses the curve, a card or a case',
				firm: 'Uses an example from the class that others can check'
			},
			{
				what: 'The doubt',
				begins: 'None, or “it is all wrong”',
				grows: 'Names something that is simplified',
				firm: 'Names an observation that would change their mind'
			}
		]
	}
};
