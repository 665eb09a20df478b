/**
 * What mouse and fingers do to the picture: a tap selects a node, a drag moves it, a drag on the ground moves a picture that is
 * zoomed, two fingers or ctrl and the wheel zoom. One finger on the ground, and the plain wheel, are left to the page.
 */
import type { Attachment } from 'svelte/attachments';
import type { Zoom } from './zoom.svelte.ts';

export interface HandOptions {
	zoom: () => Zoom | undefined;
	/** The node under an event. */
	idOf: (event: Event) => string | undefined;
	onselect: (id: string) => void;
	ongrab: (id: string) => void;
	/** To a place of the layout. */
	ondrag: (id: string, x: number, y: number) => void;
	ondrop: (id: string) => void;
}

/** Screen pixels that a hand may tremble while it taps. */
const tremble = 5;

export function hand(options: HandOptions): Attachment<SVGSVGElement> {
	return (svg) => {
		/** Pointers that are down, in frame pixels. */
		const down = new Map<number, { x: number; y: number }>();
		/** Where the last one came down, in screen pixels. */
		let start = { x: 0, y: 0 };
		let grabbed: { id: string; pointer: number; moved: boolean } | undefined;

		function place(event: { clientX: number; clientY: number }): { x: number; y: number } {
			const matrix = svg.getScreenCTM();
			if (!matrix) return { x: 0, y: 0 };
			const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
			return { x, y };
		}

		function onpointerdown(event: PointerEvent) {
			if (event.button !== 0) return;
			down.set(event.pointerId, place(event));
			const id = options.idOf(event);
			start = { x: event.clientX, y: event.clientY };
			if (id !== undefined && down.size === 1) grabbed = { id, pointer: event.pointerId, moved: false };
			if (id !== undefined || down.size === 2) svg.setPointerCapture(event.pointerId);
			if (down.size === 2 && grabbed) release();
		}

		function onpointermove(event: PointerEvent) {
			// Let go outside, where it was not seen.
			if (event.buttons === 0) down.delete(event.pointerId);
			const before = down.get(event.pointerId);
			if (!before) return;
			const now = place(event);
			down.set(event.pointerId, now);
			const zoom = options.zoom();
			if (grabbed?.pointer === event.pointerId) drag(event, now, zoom);
			else if (down.size === 2 && zoom) pinch(event.pointerId, before, now, zoom);
			else if (down.size === 1 && zoom && event.pointerType === 'mouse') {
				// Not before it moves: a click on a link is the link's.
				if (!zoom.fits && !trembles(event)) svg.setPointerCapture(event.pointerId);
				zoom.pan(now.x - before.x, now.y - before.y);
			}
		}

		function trembles(event: PointerEvent): boolean {
			return Math.hypot(event.clientX - start.x, event.clientY - start.y) < tremble;
		}

		function drag(event: PointerEvent, now: { x: number; y: number }, zoom: Zoom | undefined) {
			if (!grabbed) return;
			if (!grabbed.moved) {
				if (trembles(event)) return;
				grabbed.moved = true;
				options.ongrab(grabbed.id);
			}
			const { x, y } = zoom ? zoom.invert(now.x, now.y) : now;
			options.ondrag(grabbed.id, x, y);
		}

		function pinch(
			pointer: number,
			before: { x: number; y: number },
			now: { x: number; y: number },
			zoom: Zoom
		) {
			const other = [...down].find(([id]) => id !== pointer)?.[1];
			if (!other) return;
			const was = Math.hypot(before.x - other.x, before.y - other.y);
			const is = Math.hypot(now.x - other.x, now.y - other.y);
			if (was > 0) zoom.by(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2);
			zoom.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
		}

		function release() {
			if (grabbed?.moved) options.ondrop(grabbed.id);
			grabbed = undefined;
		}

		function onpointerup(event: PointerEvent) {
			down.delete(event.pointerId);
			if (grabbed?.pointer !== event.pointerId) return;
			if (!grabbed.moved && event.type === 'pointerup') options.onselect(grabbed.id);
			release();
		}

		function onwheel(event: WheelEvent) {
			const zoom = options.zoom();
			if (!event.ctrlKey || !zoom) return;
			event.preventDefault();
			const { x, y } = place(event);
			zoom.by(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.004)), x, y);
		}

		svg.addEventListener('pointerdown', onpointerdown);
		svg.addEventListener('pointermove', onpointermove);
		svg.addEventListener('pointerup', onpointerup);
		svg.addEventListener('pointercancel', onpointerup);
		svg.addEventListener('wheel', onwheel, { passive: false });
		return () => {
			svg.removeEventListener('pointerdown', onpointerdown);
			svg.removeEventListener('pointermove', onpointermove);
			svg.removeEventListener('pointerup', onpointerup);
			svg.removeEventListener('pointercancel', onpointerup);
			svg.removeEventListener('wheel', onwheel);
		};
	};
}
