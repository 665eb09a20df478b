/** What the teacher's guide says, and in what order: every language fills the same shape. */
import type { Phase } from '#lib/state/content.ts';
import type { Named, Page, Section } from './prose.ts';

/** What is done in a stretch of a lesson. */
interface Step {
	/** From and to, in minutes of the lesson. */
	readonly minutes: string;
	readonly text: string;
}

/** A lesson, in its parts. */
export interface Plan {
	readonly paragraphs: readonly string[];
	readonly parts: readonly { readonly name: string; readonly steps: readonly Step[] }[];
}

export interface LessonsProse {
	readonly single: Plan;
	readonly double: Plan;
}

export interface QuestionsProse {
	readonly phases: Readonly<Record<Phase, string>>;
	/** Before what students tend to answer, and before how to go on. */
	readonly often: string;
	readonly next: string;
	/** Of the link to the state that a question is about. */
	readonly open: string;
}

export interface RubricProse {
	readonly caption: string;
	readonly columns: Readonly<Record<'what' | 'begins' | 'grows' | 'firm', string>>;
	readonly rows: readonly Readonly<Record<'what' | 'begins' | 'grows' | 'firm', string>>[];
}

export interface TeachingProse extends Page {
	readonly aims: Section & { readonly items: readonly Named[] };
	readonly tools: Section & {
		/** On the link to the form that makes a lesson's link. */
		readonly link: string;
		/** On the link to the worksheet. */
		readonly sheet: string;
	};
	readonly before: Section & { readonly steps: readonly string[] };
	readonly single: Section & Plan;
	readonly double: Section & Plan;
	readonly questions: Section & QuestionsProse;
	readonly misreadings: Section & { readonly items: readonly Named[] };
	readonly critics: Section & { readonly items: readonly Named[] };
	readonly assessment: Section & RubricProse;
}

/** Sections of the guide, in their order. */
export const teachingSections = [
	'aims',
	'tools',
	'before',
	'single',
	'double',
	'questions',
	'misreadings',
	'critics',
	'assessment'
] as const satisfies readonly (keyof TeachingProse)[];
