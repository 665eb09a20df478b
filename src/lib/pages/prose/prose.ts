/**
 * What the text pages say, and in what order: every language fills the same shape. Paragraphs may hold the marks of
 * `inline.ts`.
 */
import type { Badge, Role } from '#lib/map/vocabulary.ts';

/** A titled part of a page. */
export interface Section {
	/** Its address within the page, after the #; words of the page's language. */
	readonly anchor: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

export interface Page {
	/** Of the browser's tab. */
	readonly title: string;
	/** For search engines and previews. */
	readonly description: string;
	readonly heading: string;
	readonly lead: string;
	/** Above the list of sections. */
	readonly contents: string;
}

export interface Named {
	readonly name: string;
	readonly text: string;
}

export interface Formula {
	readonly formula: string;
	readonly note: string;
}

export interface RolesProse {
	readonly caption: string;
	readonly columns: { readonly role: string; readonly curve: string; readonly person: string };
	readonly rows: Readonly<
		Record<Role, { readonly name: string; readonly curve: string; readonly person: string }>
	>;
}

export interface NumbersProse {
	readonly caption: string;
	readonly columns: Readonly<Record<'where' | 'value' | 'range' | 'badge' | 'sources', string>>;
	/** Of the rows that say where each slider begins. */
	readonly initial: string;
	/** A weight that an input gives, or what it leaves of 1. */
	readonly given: (name: string, complement: boolean) => string;
	readonly majority: string;
}

export interface BadgesProse {
	readonly caption: string;
	readonly columns: Readonly<Record<'badge' | 'meaning' | 'numbers' | 'links', string>>;
	readonly total: string;
	/** Said above the table: how few numbers rest on a measurement. */
	readonly plainly: (counts: Readonly<Record<Badge, number>>, total: number) => string;
}

export interface SourcesProse {
	/** Titles of the groups, by what a source says about the map; in the order shown. */
	readonly stances: Readonly<Record<string, string>>;
	/** Before a source's finding, for those who hear it. */
	readonly finding: string;
}

export interface FiguresProse {
	/** Column heads of each table. */
	readonly columns: Readonly<Record<'what' | 'value', string>>;
	/** Before the citation. */
	readonly source: string;
	/** A number with its unit, by the unit's name in the file of figures. */
	readonly units: Readonly<Record<string, (value: string) => string>>;
}

export interface MethodProse extends Page {
	readonly readings: Section & { readonly items: readonly Named[] };
	readonly number: Section & { readonly points: readonly Named[] };
	readonly equations: Section & {
		readonly nodes: readonly Named[];
		readonly formulas: readonly Formula[];
		readonly roles: RolesProse;
	};
	readonly own: Section;
	readonly badges: Section & BadgesProse;
	readonly numbers: Section & NumbersProse;
	readonly simplifications: Section & {
		/** How the two halves of each begin. */
		readonly begin: { readonly reality: string; readonly here: string };
		readonly items: readonly { readonly reality: string; readonly here: string }[];
	};
	readonly critics: Section & { readonly items: readonly Named[] };
	readonly figures: Section & FiguresProse;
	readonly solution: Section;
	readonly sources: Section & SourcesProse;
}

export interface AboutProse extends Page {
	readonly what: Section;
	readonly audience: Section;
	readonly lesson: Section & { readonly steps: readonly string[] };
	readonly article: Section;
	readonly keys: Section & {
		readonly caption: string;
		readonly columns: { readonly key: string; readonly does: string };
		/** Keys as they are printed on a keyboard, several parted by a space. */
		readonly rows: readonly { readonly keys: string; readonly does: string }[];
	};
	readonly privacy: Section;
	readonly accessibility: Section;
	readonly licence: Section;
}

/** Sections of the method page, in their order. */
export const methodSections = [
	'readings',
	'number',
	'equations',
	'own',
	'badges',
	'numbers',
	'simplifications',
	'critics',
	'figures',
	'solution',
	'sources'
] as const satisfies readonly (keyof MethodProse)[];

/** Sections of the about page, in their order. */
export const aboutSections = [
	'what',
	'audience',
	'lesson',
	'article',
	'keys',
	'privacy',
	'accessibility',
	'licence'
] as const satisfies readonly (keyof AboutProse)[];
