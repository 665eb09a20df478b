/** The lessons of the guide, minute by minute, in English. */
import type { LessonsProse } from './teaching.ts';

export const lessons: LessonsProse = {
	single: {
		paragraphs: [
			'The minutes are a guide. When time is short, leave out the two forms, but never the guessing: who has guessed sees more.'
		],
		parts: [
			{
				name: 'Understand',
				steps: [
					{
						minutes: '0–4',
						text: '**A spark, the screen still dark.** “When did this class last do something together without being told? Who began, what was said?” Write two answers on the board.'
					},
					{
						minutes: '4–11',
						text: '**Reading the network.** Show [the explorer for a projector](/en/?mode=projector) and read from left to right. Vessels are filled to their level, rings show the factors. Lay the two answers beside it: how far along does each story get? (A class new to it is helped by [the story](/en/story), which uncovers the network bit by bit.) Open one card, [Cooperation](/en/?mode=projector&node=cooperation) for example, and read it out. Say once and clearly: the number is an index of the model, not a percentage of people.'
					},
					{
						minutes: '11–15',
						text: '**Two forms.** Open [the village](/en/?scenario=village&mode=projector) and move Division of labour to 70. Solidarity hardly changes, but its mechanical part shrinks and its organic part grows. “Who could stand in for whom?”'
					}
				]
			},
			{
				name: 'Apply',
				steps: [
					{
						minutes: '15–20',
						text: '**Guess, without talking.** All factors in the middle; students copy [the curve](/en/?mode=projector) roughly. “Shared goals are gone altogether. Draw the new curve, and one sentence why.” On paper, or on phones with the [prediction page](/en/predict?goals=0), which keeps the curve covered until they are done.'
					},
					{
						minutes: '20–25',
						text: '**See.** Move Shared goals to 0 ([or open it here](/en/?goals=0&mode=projector)). The trace of the old curve stays. “In which week does your drawing part from it? Which stage stops first?”'
					},
					{
						minutes: '25–32',
						text: '**Cases, in fours.** Share out [the village](/en/?scenario=village), [the Cianjur earthquake](/en/?scenario=cianjur), [city communities](/en/?scenario=city) and [digital solidarity](/en/?scenario=digital). One question for all: “Which factor most needs looking after, and how would one see it in real life?” Each group has half a minute to report.'
					}
				]
			},
			{
				name: 'Reflect',
				steps: [
					{
						minutes: '32–37',
						text: '**Doubt.** Read out one of the [critics](#critics), or ask: “Who may pay for it when a group holds together very tightly?” Write on the board one arrow that the class doubts.'
					},
					{
						minutes: '37–40',
						text: '**Exit ticket.** One sentence: “What this class most needs to look after is …, because …; I doubt this model when ….” ([How to mark it](#assessment).)'
					}
				]
			}
		]
	},
	double: {
		paragraphs: [
			'Two lessons leave time to check the guesses, to compare cases in the laboratory, and to ask how sure we may be.'
		],
		parts: [
			{
				name: 'Lesson 1: understand, then guess',
				steps: [
					{
						minutes: '0–5',
						text: '**The spark** as above; then each student writes down five steps from meeting to solidarity as they have known them.'
					},
					{
						minutes: '5–15',
						text: '**Reading the network** in the [explorer](/en/?mode=projector). Students hold their five steps against it: which are the same, which are missing here?'
					},
					{
						minutes: '15–23',
						text: '**Two forms and their examples.** [The village](/en/?scenario=village&mode=projector) and [city communities](/en/?scenario=city&mode=projector): what binds each of them? In [the story](/en/story?beat=forms) they stand side by side. Open the card of [Durkheim](/en/?node=durkheim).'
					},
					{
						minutes: '23–30',
						text: '**Guess.** Each student chooses one factor to set to nothing, draws the curve and writes the reason. On phones: the [prediction page](/en/predict), or a [lesson’s link](/en/teaching/link) to it for a question of your own; each drawing’s code brings the whole class onto one screen.'
					},
					{
						minutes: '30–37',
						text: '**See**, one factor after the other: [intensity](/en/?intensity=0), [goals](/en/?goals=0), [values and norms](/en/?norms=0), [leadership](/en/?leadership=0), [communication](/en/?communication=0). Rank them together by the harm done. “Why does losing norms leave the most?”'
					},
					{
						minutes: '37–40',
						text: '**To take home**: watch one thing that is done together at home or at school; note who begins, what is said, and who does not join in.'
					}
				]
			},
			{
				name: 'Lesson 2: apply, then reflect',
				steps: [
					{
						minutes: '0–6',
						text: '**From what was watched to the sliders.** Two students tell; the class sets the [explorer](/en/?mode=projector) to resemble the story. Where does the class disagree? There the value is a judgement.'
					},
					{
						minutes: '6–14',
						text: '**When is a leader needed most?** Guess first, then compare [leaving in week 10](/en/laboratory?events=leader-leaves-10) with [leaving in week 26](/en/laboratory?events=leader-leaves-26).'
					},
					{
						minutes: '14–24',
						text: '**After the disaster.** Groups compare [Cianjur](/en/laboratory?scenario=cianjur) with [Cianjur cared for](/en/laboratory?scenario=cianjur-care), and plan three kinds of care that ordinary people can give.'
					},
					{
						minutes: '24–30',
						text: '**How sure, and for whom?** In the [laboratory](/en/laboratory) open How sure: the band holds all curves that are as reasonable as ours. Then For whom: where does that solidarity point?'
					},
					{
						minutes: '30–36',
						text: '**The model on trial.** Half the class defends one arrow, half attacks it with a [critic](#critics) or from experience. Two minutes a side, then change places.'
					},
					{
						minutes: '36–40',
						text: '**Exit ticket** as above, and: “This week we will try …; we shall know that it worked when ….”'
					}
				]
			}
		]
	}
};
