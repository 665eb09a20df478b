/** Forces of the layout that d3-force does not have. */
import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import { labelBox } from './geometry.ts';
import type { Label, Text } from './types.ts';

export interface Mover extends SimulationNodeDatum {
	x: number;
	y: number;
	readonly r: number;
	readonly text: Text;
	label: Label;
}

export type Spring<M extends Mover = Mover> = SimulationLinkDatum<M> & { source: M; target: M };

interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Keeps nodes and label boxes `gap` px apart: overlapping rectangles part along their shorter overlap. */
export function forceBodies(gap: number, strength = 0.5): Force<Mover, undefined> {
	let movers: Mover[] = [];
	const force = () => {
		for (const mover of movers)
			mover.label = labelBox(mover.x, mover.y, mover.r, mover.text, mover.label.side);
		movers.forEach((a, i) => {
			for (let j = i + 1; j < movers.length; j++) part(a, movers[j] as Mover);
		});
	};
	const part = (a: Mover, b: Mover) => {
		for (const p of [circleOf(a), a.label]) {
			for (const q of [circleOf(b), b.label]) {
				const dx = overlap(p.x, p.width, q.x, q.width, gap);
				const dy = overlap(p.y, p.height, q.y, q.height, gap);
				if (dx <= 0 || dy <= 0) continue;
				const half = strength / 2;
				if (dx < dy) {
					const push = p.x + p.width / 2 < q.x + q.width / 2 ? dx * half : -dx * half;
					a.vx = (a.vx ?? 0) - push;
					b.vx = (b.vx ?? 0) + push;
				} else {
					const push = p.y + p.height / 2 < q.y + q.height / 2 ? dy * half : -dy * half;
					a.vy = (a.vy ?? 0) - push;
					b.vy = (b.vy ?? 0) + push;
				}
			}
		}
	};
	force.initialize = (nodes: Mover[]) => (movers = nodes);
	return force;
}

/** Keeps circles and labels inside width × height less the margin. */
export function forceFrame(width: number, height: number, margin: number): Force<Mover, undefined> {
	let movers: Mover[] = [];
	const force = () => {
		for (const mover of movers) {
			const { x, y, r, label } = mover;
			const left = Math.min(x - r, label.x) - margin;
			const top = Math.min(y - r, label.y) - margin;
			const right = width - margin - Math.max(x + r, label.x + label.width);
			const bottom = height - margin - Math.max(y + r, label.y + label.height);
			if (left < 0) mover.vx = (mover.vx ?? 0) - left * 0.5;
			if (right < 0) mover.vx = (mover.vx ?? 0) + right * 0.5;
			if (top < 0) mover.vy = (mover.vy ?? 0) - top * 0.5;
			if (bottom < 0) mover.vy = (mover.vy ?? 0) + bottom * 0.5;
		}
	};
	force.initialize = (nodes: Mover[]) => (movers = nodes);
	return force;
}

function circleOf({ x, y, r }: Mover): Rect {
	return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function overlap(a: number, aSize: number, b: number, bSize: number, gap: number): number {
	return Math.min(a + aSize, b + bSize) - Math.max(a, b) + gap;
}
