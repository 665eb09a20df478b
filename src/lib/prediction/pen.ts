/** A pointer as a pen: every place that it passes is told, those between two frames too. */
import type { Attachment } from 'svelte/attachments';
import type { Point } from './drawing.ts';

interface Paper {
	readonly horizon: number;
	press(point: Point): void;
	move(point: Point): void;
	lift(): void;
}

/** Attaches to the field: its width is the weeks, its height the levels. One pointer draws at a time; a resting palm does not. */
export function pen(paper: Paper): Attachment<HTMLElement> {
	return (field) => {
		let drawing: number | undefined;
		/** Measured when the pen comes down: before, it would make the browser lay the page out. */
		let box = { left: 0, top: 0, width: 0, height: 0 };

		const pointAt = ({ clientX, clientY }: PointerEvent): Point => ({
			week: paper.horizon * share(clientX - box.left, box.width),
			level: 1 - share(clientY - box.top, box.height)
		});
		const onpointerdown = (event: PointerEvent) => {
			if (event.button !== 0 || drawing !== undefined) return;
			event.preventDefault();
			drawing = event.pointerId;
			box = field.getBoundingClientRect();
			field.setPointerCapture(event.pointerId);
			paper.press(pointAt(event));
		};
		const onpointermove = (event: PointerEvent) => {
			if (event.pointerId !== drawing) return;
			const passed = event.getCoalescedEvents?.() ?? [];
			for (const step of passed.length > 0 ? passed : [event]) paper.move(pointAt(step));
		};
		const lift = (event: PointerEvent) => {
			if (event.pointerId !== drawing) return;
			drawing = undefined;
			paper.lift();
		};

		field.addEventListener('pointerdown', onpointerdown);
		field.addEventListener('pointermove', onpointermove);
		field.addEventListener('pointerup', lift);
		field.addEventListener('pointercancel', lift);
		return () => {
			field.removeEventListener('pointerdown', onpointerdown);
			field.removeEventListener('pointermove', onpointermove);
			field.removeEventListener('pointerup', lift);
			field.removeEventListener('pointercancel', lift);
		};
	};
}

function share(part: number, whole: number): number {
	return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
