/**
 * The sizes that the network is drawn at. A frame is data: its pixels, its type sizes and which nodes it has room for.
 * A page scales the frame as one picture to the room it really has.
 */
import type { MapNode } from '#lib/map/schema.ts';
import type { Kind } from '#lib/map/vocabulary.ts';

export interface Frame<Id extends string = string> {
	readonly id: Id;
	/** px */
	readonly width: number;
	/** px */
	readonly height: number;
	/** Free border on every side, px. */
	readonly margin: number;
	/** Type sizes in px: of plain labels, of vessels' labels, of the outcome's. */
	readonly font: { readonly plain: number; readonly vessel: number; readonly outcome: number };
	/** Factor on the radii of `radii`. */
	readonly scale: number;
	/** Characters after which a label is set in two lines. */
	readonly wrap: number;
	/** Kinds shown. */
	readonly kinds: readonly Kind[];
	/** Whether nodes outside the dynamics are shown. */
	readonly still: boolean;
}

export type FrameId = 'wide' | 'square' | 'tall' | 'broad' | 'beam-wide' | 'beam-square' | 'beam-column';
/** Frames of a network that stands beside something else. */
export type SmallFrameId = 'column' | 'strip';

const everything: readonly Kind[] = [
	'factor',
	'stage',
	'solidarity',
	'form',
	'concept',
	'example',
	'challenge',
	'thinker'
];
const essentials: readonly Kind[] = ['factor', 'stage', 'solidarity', 'form', 'concept'];

const desk = { font: { plain: 13, vessel: 14, outcome: 16 }, wrap: 14, kinds: everything, still: true };
const beam = { font: { plain: 17, vessel: 18, outcome: 21 }, wrap: 12, kinds: essentials, still: false };

export const frames: Readonly<Record<FrameId, Frame<FrameId>>> = {
	wide: { id: 'wide', width: 828, height: 562, margin: 12, scale: 1, ...desk },
	square: { id: 'square', width: 600, height: 616, margin: 10, scale: 0.87, ...desk },
	broad: { id: 'broad', width: 1100, height: 594, margin: 14, scale: 1.05, ...desk },
	tall: {
		id: 'tall',
		width: 390,
		height: 332,
		margin: 8,
		scale: 0.6,
		font: { plain: 11, vessel: 12, outcome: 13 },
		wrap: 12,
		kinds: essentials,
		still: false
	},
	'beam-wide': { id: 'beam-wide', width: 828, height: 562, margin: 14, scale: 1.2, ...beam },
	'beam-square': { id: 'beam-square', width: 600, height: 616, margin: 12, scale: 1, ...beam },
	'beam-column': { id: 'beam-column', width: 470, height: 490, margin: 10, scale: 0.9, ...beam }
};

const small = {
	margin: 3,
	scale: 0.47,
	font: { plain: 13, vessel: 13, outcome: 14 },
	wrap: 10,
	kinds: everything,
	still: false
};

export const smallFrames: Readonly<Record<SmallFrameId, Frame<SmallFrameId>>> = {
	column: { id: 'column', width: 240, height: 226, ...small },
	strip: { id: 'strip', width: 420, height: 190, ...small }
};

/** Radii in px at scale 1. */
const radii: Readonly<Record<Kind, number>> = {
	solidarity: 40,
	stage: 30,
	form: 25,
	factor: 22,
	concept: 10,
	example: 10,
	challenge: 11,
	thinker: 10
};

/** Has a level that rises and falls: drawn as a vessel. */
export function isVessel(node: Pick<MapNode, 'dynamics'>): boolean {
	return node.dynamics !== undefined && node.dynamics.type !== 'input';
}

/** Whether the node is drawn: as the frame has room by default, or as the reader's choice of hidden kinds says. */
export function shows(
	frame: Frame,
	node: Pick<MapNode, 'kind' | 'dynamics'>,
	hidden?: readonly Kind[]
): boolean {
	if (hidden) return !hidden.includes(node.kind);
	return frame.kinds.includes(node.kind) && (frame.still || node.dynamics !== undefined);
}

/** Radius in frame pixels; a vessel is never smaller than a stage, unless its kind says so by being larger. */
export function radiusOf(frame: Frame, node: Pick<MapNode, 'kind' | 'dynamics'>): number {
	const small = radii[node.kind] < radii.form;
	const base = isVessel(node) && small ? radii.stage : radii[node.kind];
	return base * frame.scale;
}

/** Type size (px) and weight of the node's label. */
export function typeOf(
	frame: Frame,
	node: Pick<MapNode, 'kind' | 'dynamics'>
): { font: number; weight: 400 | 600 } {
	if (node.kind === 'solidarity') return { font: frame.font.outcome, weight: 600 };
	if (isVessel(node)) return { font: frame.font.vessel, weight: 600 };
	return { font: frame.font.plain, weight: 400 };
}
