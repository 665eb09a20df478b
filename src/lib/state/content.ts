/** What a page is given: a checked map with its words, and what can be played on it, in the reader's language. */
import type { ConceptMap, MapWords } from '#lib/map/schema.ts';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import type { Beat } from '#lib/map/story.ts';
import type { Reaches } from '#lib/community/sight.ts';
import type { TimelineEvent } from '#lib/model/types.ts';

/** A happening of the catalogue at a whole week, 0..horizon. */
export interface PlacedEvent {
	/** Id of the happening. */
	readonly event: string;
	readonly week: number;
}

/** What befalls a community; the weeks of its effects count from the happening. */
export interface Happening {
	readonly id: string;
	readonly name: string;
	readonly effects: readonly TimelineEvent[];
}

/** What a case sets: levels 0..1 by input and by stock (those not named keep the map's), and what happens. */
export interface Scenario {
	readonly id: string;
	readonly name: string;
	readonly inputs: Readonly<Record<string, number>>;
	readonly start?: Readonly<Record<string, number>>;
	readonly events: readonly PlacedEvent[];
}

/** A question for a class. */
export interface Question {
	readonly id: string;
	readonly text: string;
}

/** A map with what can be played on it. The first scenario is the one that a page opens with; without any it is the map. */
export interface Playable {
	readonly map: ConceptMap;
	readonly scenarios: readonly Scenario[];
	/** The catalogue of happenings. */
	readonly events: readonly Happening[];
	/** The questions that a lesson may ask. */
	readonly questions: readonly Question[];
}

/** A checked map with its words in the reader's language. */
export interface Content extends Playable {
	readonly words: MapWords;
	/** How each source is cited, by its id. */
	readonly citations: Readonly<Record<string, string>>;
}

/** A happening as it is told. */
export interface ToldHappening extends Happening {
	/** One sentence: what it does. */
	readonly text: string;
	/** Offered to every community. */
	readonly tray: boolean;
	/** SVG path data on a field of 24 by 24. */
	readonly icon: string;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

/** A scenario as it is told. */
export interface ToldScenario extends Scenario {
	readonly context: string;
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** Ids of figures. */
	readonly figures: readonly string[];
}

/** What was published, to stand beside the model. */
export interface Figure {
	readonly id: string;
	readonly unit: string;
	readonly title: string;
	readonly note: string;
	readonly points: readonly { readonly source: string; readonly label: string; readonly value: number }[];
}

/** The content of the laboratory: all of it is told. */
export interface LaboratoryContent extends Content {
	readonly scenarios: readonly ToldScenario[];
	readonly events: readonly ToldHappening[];
	readonly figures: readonly Figure[];
}

/** The parts of a lesson. */
export type Phase = 'understand' | 'apply' | 'reflect';

/** A question for a class, as a teacher is told of it. */
export interface ToldQuestion extends Question {
	readonly phase: Phase;
	/** Of a link to the state that it is about; without a question mark. */
	readonly query: string;
	/** What students tend to answer. */
	readonly often: string;
	/** How to go on from there. */
	readonly next: string;
}

/** A lesson that only people can show: a community, and where to look. Levels are 0..1. */
export interface ToldCommunity {
	readonly id: string;
	readonly name: string;
	/** Two sentences. */
	readonly text: string;
	readonly question: string;
	readonly look: string;
	readonly people: number;
	readonly seed: number;
	/** How long it is to be watched. */
	readonly weeks: number;
	readonly meeting: MeetingPlan;
	readonly reach?: Reaches;
	readonly inputs: Readonly<Record<string, number>>;
	readonly start?: Readonly<Record<string, number>>;
	readonly events: readonly PlacedEvent[];
	readonly show: 'course' | 'ends' | 'units' | 'removal';
	/** The outcome above which a community (or a unit) is counted as one that has tipped. */
	readonly mark?: number;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

/** The content of the community's page. */
export interface CommunityContent extends Content {
	readonly events: readonly ToldHappening[];
	readonly communities: readonly ToldCommunity[];
}

/** A curve that a class may choose by a show of hands: how it goes, from whatever it starts. Levels are 0..1. */
export interface ToldGuess {
	readonly id: string;
	readonly name: string;
	/** The level that it heads for. */
	readonly toward: number;
	/** Shares of the way from the start to `toward`, at even places after the start. */
	readonly way: readonly number[];
}

/** The content of the prediction's page. */
export interface PredictionContent extends Content {
	readonly guesses: readonly ToldGuess[];
}

/** A beat of the story in one language. */
export interface ToldBeat extends Omit<Beat, 'title' | 'text' | 'question' | 'notes'> {
	readonly title: string;
	readonly text: string;
	readonly question?: string;
	/** For the teacher alone. */
	readonly notes: string;
}

/** The content of the story: a map with the beats in which it is told. */
export interface StoryContent extends Content {
	/** At least one. */
	readonly beats: readonly ToldBeat[];
}
