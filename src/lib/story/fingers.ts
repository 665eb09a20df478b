/** Sliders under several fingers at once: each finger moves the slider that it came down on, whatever the others do. */
import type { Attachment } from 'svelte/attachments';

/** The value at a place on a range: its thumb's middle stops half a thumb before the ends. */
function valueAt(x: number, left: number, width: number, thumb: number): number {
	return Math.min(100, Math.max(0, Math.round(((x - left - thumb / 2) / (width - thumb)) * 100)));
}

/** px, as in controls.css */
const thumb = 28;

/** Attaches to what holds the sliders. A mouse is left to the browser. */
export const fingers: Attachment<HTMLElement> = (holder) => {
	const held = new Map<number, HTMLInputElement>();

	const set = (input: HTMLInputElement, x: number) => {
		const { left, width } = input.getBoundingClientRect();
		const value = String(valueAt(x, left, width, thumb));
		if (input.value === value) return;
		input.value = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const ondown = (event: PointerEvent) => {
		const input = event.target;
		if (event.pointerType !== 'touch' || !(input instanceof HTMLInputElement) || input.type !== 'range')
			return;
		event.preventDefault();
		held.set(event.pointerId, input);
		input.setPointerCapture(event.pointerId);
		set(input, event.clientX);
	};
	const onmove = (event: PointerEvent) => {
		const input = held.get(event.pointerId);
		if (input) set(input, event.clientX);
	};
	const onup = (event: PointerEvent) => {
		const input = held.get(event.pointerId);
		held.delete(event.pointerId);
		input?.dispatchEvent(new Event('change', { bubbles: true }));
	};
	/** The browser's own way of moving a slider by touch follows one finger only. */
	const ontouch = (event: TouchEvent) => {
		if (event.target instanceof HTMLInputElement && event.cancelable) event.preventDefault();
	};

	holder.addEventListener('pointerdown', ondown);
	holder.addEventListener('pointermove', onmove);
	holder.addEventListener('pointerup', onup);
	holder.addEventListener('pointercancel', onup);
	holder.addEventListener('touchstart', ontouch, { passive: false });
	return () => {
		holder.removeEventListener('pointerdown', ondown);
		holder.removeEventListener('pointermove', onmove);
		holder.removeEventListener('pointerup', onup);
		holder.removeEventListener('pointercancel', onup);
		holder.removeEventListener('touchstart', ontouch);
	};
};
