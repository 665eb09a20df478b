/** What a layout is: places, label boxes and link curves, in frame pixels (origin top left, y down). */
import type { MapLink } from '#lib/map/schema.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import type { Frame } from './frame.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** An axis-parallel rectangle; x, y is its top left corner. */
export interface Box extends Point {
	readonly width: number;
	readonly height: number;
}

export type Side = 'below' | 'above' | 'left' | 'right';

/** A text and how it is set, measured without a screen. */
export interface Text {
	readonly lines: readonly string[];
	/** px */
	readonly font: number;
	readonly weight: 400 | 600;
	/** px from one baseline to the next */
	readonly leading: number;
	readonly width: number;
	readonly height: number;
}

/** A text with its side of the node and the box it fills. */
export interface Label extends Text, Box {
	readonly side: Side;
}

/** A node with its circle and its label. */
export interface Placed extends Point {
	readonly id: string;
	readonly kind: Kind;
	readonly r: number;
	/** Has a level that rises and falls. */
	readonly vessel: boolean;
	readonly label: Label;
}

/** The drawn form of a link, from the source's rim to the target's. */
export interface Trace {
	/** SVG path data; ends at the base of the head. */
	readonly path: string;
	/** The same curve as a polyline, tip of the head included. */
	readonly points: readonly Point[];
	/** The arrowhead: left corner, tip, right corner. */
	readonly head: readonly [Point, Point, Point];
	/** On the curve, half way. */
	readonly mid: Point;
}

export interface Route extends Trace {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	/** Takes part in the dynamics (has a role). */
	readonly dynamic: boolean;
	/** Control point's offset over the chord's length, positive to the right of the way; of a loop, its direction in radians. */
	readonly bend: number;
}

export type Arrangement = 'story' | 'web';

/** Whatever of a link decides its route. */
export type Link = Pick<MapLink, 'id' | 'source' | 'target' | 'role'>;

export interface Layout {
	readonly frame: Frame;
	readonly arrangement: Arrangement;
	/** In map order. */
	readonly nodes: readonly Placed[];
	/** Links with both ends shown, in map order. */
	readonly links: readonly Route[];
}

/** A layout found before, to start from: by node id x, y (px) and the label's side; by link id the bend. */
export interface Places {
	readonly nodes: Readonly<Record<string, readonly [x: number, y: number, side: Side]>>;
	readonly links: Readonly<Record<string, number>>;
}
