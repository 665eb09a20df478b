/** The outline of each kind. Shape repeats what colour says, for those who do not see the colour. */
import type { Kind } from '#lib/map/vocabulary.ts';

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon';

export const shapes: Readonly<Record<Kind, Shape>> = {
	factor: 'circle',
	stage: 'circle',
	solidarity: 'circle',
	form: 'square',
	concept: 'circle',
	example: 'triangle',
	challenge: 'diamond',
	thinker: 'hexagon'
};

/** SVG path data of a shape about the origin that fills a circle of radius `r`. */
export function outline(shape: Shape, r: number): string {
	if (shape === 'circle') return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
	if (shape === 'square') return roundedSquare(r * 0.92, r * 0.3);
	const corners = { triangle: 3, diamond: 4, hexagon: 6 }[shape];
	const points = Array.from({ length: corners }, (_, i) => {
		const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
		return `${round(r * Math.cos(angle))},${round(r * Math.sin(angle))}`;
	});
	return `M${points.join('L')}Z`;
}

function roundedSquare(h: number, c: number): string {
	const side = 2 * (h - c);
	return `M${-h + c},${-h}h${side}q${c},0 ${c},${c}v${side}q0,${c} ${-c},${c}h${-side}q${-c},0 ${-c},${-c}v${-side}q0,${-c} ${c},${-c}Z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
