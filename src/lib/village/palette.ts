/** The colours of the tokens as the canvas needs them: resolved for the scheme that is shown. */
import { kinds } from '#lib/map/vocabulary.ts';

const names = ['paper', 'raised', 'ink', 'rule', 'edge', ...kinds] as const;

export type Palette = Readonly<Record<(typeof names)[number], string>>;

/** Reads the tokens where an element stands. */
export function paletteAt(element: Element): Palette {
	const probe = document.createElement('i');
	probe.hidden = true;
	element.append(probe);
	const style = getComputedStyle(probe);
	const found = names.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, style.color] as const;
	});
	probe.remove();
	return Object.fromEntries(found) as Palette;
}

/** Calls back when the colours may have changed; returns what stops it. */
export function watchPalette(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const system = matchMedia('(prefers-color-scheme: dark)');
	system.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		system.removeEventListener('change', changed);
	};
}
