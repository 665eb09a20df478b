/** A thing that the pointer picks up, carries and lets go; a press without a way is left to the click. */
import type { Attachment } from 'svelte/attachments';

/** px that a pointer must go before it carries: a trembling hand is no drag. */
const slack = 5;

interface Carrying {
	/** Carried to a place of the window, px. */
	readonly oncarry: (x: number, y: number) => void;
	/** Let go there. */
	readonly ondrop: (x: number, y: number) => void;
	/** Given up: Escape, or the system took the pointer away. */
	readonly oncancel: () => void;
}

/** Attaches to the element that is picked up. */
export function drag({ oncarry, ondrop, oncancel }: Carrying): Attachment<HTMLElement> {
	return (element) => {
		let pressed: { id: number; x: number; y: number; carries: boolean } | undefined;
		/** A drag ends in a click on what was dragged: that one is swallowed. */
		let swallow = false;

		const end = () => {
			pressed = undefined;
			removeEventListener('keydown', onkeydown, true);
		};
		const onpointerdown = (event: PointerEvent) => {
			swallow = false;
			if (event.button !== 0 || pressed) return;
			pressed = { id: event.pointerId, x: event.clientX, y: event.clientY, carries: false };
			element.setPointerCapture(event.pointerId);
			addEventListener('keydown', onkeydown, true);
		};
		const onpointermove = ({ pointerId, clientX, clientY }: PointerEvent) => {
			if (pointerId !== pressed?.id) return;
			pressed.carries ||= Math.hypot(clientX - pressed.x, clientY - pressed.y) > slack;
			if (pressed.carries) oncarry(clientX, clientY);
		};
		const onpointerup = ({ pointerId, clientX, clientY }: PointerEvent) => {
			if (pointerId !== pressed?.id) return;
			swallow = pressed.carries;
			end();
			if (swallow) ondrop(clientX, clientY);
		};
		const cancel = () => {
			if (!pressed) return;
			swallow = pressed.carries;
			end();
			if (swallow) oncancel();
		};
		const onkeydown = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			cancel();
		};
		const onclick = (event: MouseEvent) => {
			if (!swallow) return;
			swallow = false;
			event.stopPropagation();
			event.preventDefault();
		};

		element.addEventListener('pointerdown', onpointerdown);
		element.addEventListener('pointermove', onpointermove);
		element.addEventListener('pointerup', onpointerup);
		element.addEventListener('pointercancel', cancel);
		element.addEventListener('click', onclick, true);
		return () => {
			end();
			element.removeEventListener('pointerdown', onpointerdown);
			element.removeEventListener('pointermove', onpointermove);
			element.removeEventListener('pointerup', onpointerup);
			element.removeEventListener('pointercancel', cancel);
			element.removeEventListener('click', onclick, true);
		};
	};
}
