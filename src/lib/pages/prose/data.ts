/** What the method page shows beside its prose, in one language; the server makes it from the map. */
import { createContext } from 'svelte';
import type { NumberGroup } from '#lib/map/quantities.ts';
import type { Badge, Kind } from '#lib/map/vocabulary.ts';
import type { Figure } from '#lib/state/content.ts';
import type { Formula } from './prose.ts';

export interface SourceData {
	readonly id: string;
	readonly authors: string;
	readonly year: number | null;
	readonly title: string;
	/** Journal or publisher. */
	readonly where: string;
	/** Whether it supports the map or speaks against it; a key of `SourcesProse.stances`. */
	readonly stance: string;
	readonly href?: string | undefined;
	readonly finding: string;
}

export interface MethodData {
	/** "Author year" by source id. */
	readonly citations: Readonly<Record<string, string>>;
	readonly numbers: readonly NumberGroup[];
	readonly nodes: Readonly<Record<string, { readonly name: string; readonly kind: Kind }>>;
	/** Where each slider begins, 0..1. */
	readonly inputs: readonly { readonly id: string; readonly initial: number }[];
	readonly counts: Readonly<Record<'numbers' | 'links', Readonly<Record<Badge, number>>>>;
	readonly sources: readonly SourceData[];
	/** Their units are keys of `FiguresProse.units`. */
	readonly figures: readonly Figure[];
	/** Of the map's own nodes, with the marks of `inline.ts`. */
	readonly equations: readonly Formula[];
}

/** How sources are cited on the page that a paragraph stands on. */
export const [getCitations, setCitations] = createContext<MethodData['citations']>();
