/**
 * What is thrown on a wall, washed out to 40 % as by a lit room: every text and every mark as it is drawn, against what it is drawn on.
 * The tokens alone are held to the same in tests/design; here opacity, blending and whatever lies beneath count too.
 */
import type { Page } from '@playwright/test';
import { washed, type Colour } from '../design/wash.ts';
import { expect, open, press, sizes, test } from './support.ts';

interface Drawn {
	readonly kind: 'text' | 'mark';
	/** The element, and for a text how it begins. */
	readonly what: string;
	/** The colours that it is drawn in, any of which may make it seen. */
	readonly front: readonly Colour[];
	readonly back: Colour;
}

/** Runs in the page. */
function drawn(): Drawn[] {
	/** What carries nothing that is to be told apart: rulings, areas under a line that is a mark itself, what only catches the pointer. */
	const quiet =
		'.grid, .track, .part, .seam, .half, .all, .above, .below, .hatching, .halo, .reach, .casing, .ghost, .ground, .pulse, .faded *, .under *';
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const brush = canvas.getContext('2d', { willReadFrequently: true })!;
	type Paint = [number, number, number, number];
	const paintOf = (css: string): Paint => {
		brush.clearRect(0, 0, 1, 1);
		brush.fillStyle = css;
		brush.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
		return [r, g, b, a / 255];
	};
	const over = ([r, g, b]: readonly number[], alpha: number, back: Colour): Colour =>
		[r!, g!, b!].map((channel, i) => channel * alpha + back[i]! * (1 - alpha)) as unknown as Colour;
	/** What lies behind an element: the grounds of its ancestors, one over the other. */
	const ground = (element: Element | null): Colour => {
		if (!element) return [255, 255, 255];
		const [r, g, b, a] = paintOf(getComputedStyle(element).backgroundColor);
		return a === 1 ? [r, g, b] : over([r, g, b], a, ground(element.parentElement));
	};
	const opacity = (element: Element | null): number =>
		element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
	const nameOf = (element: Element) =>
		[element.parentElement, element]
			.map(
				(each) =>
					`${each?.tagName.toLowerCase()}.${[...(each?.classList ?? [])].filter((name) => !name.startsWith('svelte')).join('.')}`
			)
			.join(' > ');
	const isShown = (element: Element) => {
		const box = element.getBoundingClientRect();
		return (
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			!element.closest('.unseen, desc, defs, :disabled, [aria-disabled=true], [aria-hidden=true] .probe') &&
			box.bottom > 0 &&
			box.right > 0 &&
			box.top < innerHeight &&
			box.left < innerWidth
		);
	};
	const found: Drawn[] = [];
	for (const element of document.querySelectorAll('body *')) {
		if (!isShown(element)) continue;
		const style = getComputedStyle(element);
		const inSvg = element instanceof SVGElement && !(element instanceof SVGSVGElement);
		const text = [...element.childNodes]
			.flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '').trim() : ''))
			.join('');
		const page = ground(inSvg ? element.closest('svg') : element);
		const add = (
			kind: Drawn['kind'],
			css: readonly (readonly [string, number])[],
			back: Colour,
			more = ''
		) => {
			const front = css.flatMap(([value, alpha]) => {
				if (value === 'none' || value.startsWith('url')) return [];
				const paint = paintOf(value);
				const whole = paint[3] * alpha * opacity(element);
				return whole > 0 ? [over(paint, whole, back)] : [];
			});
			if (front.length > 0) found.push({ kind, what: nameOf(element) + more, front, back });
		};
		if (text !== '') {
			const owner = element.closest('text') ?? element;
			const casing = getComputedStyle(owner);
			// A number in a vessel stands on its filling, a name on a casing of its own.
			const full = owner.classList.contains('on')
				? owner.parentElement?.querySelector('stop.full')
				: undefined;
			const back = full
				? (paintOf(getComputedStyle(full).stopColor).slice(0, 3) as unknown as Colour)
				: inSvg && casing.stroke !== 'none'
					? (paintOf(casing.stroke).slice(0, 3) as unknown as Colour)
					: page;
			add('text', [[inSvg ? style.fill : style.color, 1]], back, ` “${text.slice(0, 24)}”`);
		} else if (element instanceof SVGGeometryElement && !element.matches(quiet)) {
			const stroke =
				parseFloat(style.strokeWidth) > 0 ? [[style.stroke, Number(style.strokeOpacity)] as const] : [];
			add('mark', [...stroke, [style.fill, Number(style.fillOpacity)]], page);
		} else if (element.matches('.handle, .start, .pen, .parted')) {
			add(
				'mark',
				[
					[style.borderTopColor, 1],
					[style.backgroundColor, 1]
				],
				ground(element.parentElement)
			);
		}
	}
	return found;
}

/** What is not seen well enough, each once, with the contrast that is left. */
async function lost(page: Page): Promise<string[]> {
	const all = await page.evaluate(drawn);
	for (const kind of ['text', 'mark'] as const)
		expect(all.filter((each) => each.kind === kind).length, `${kind}s found`).toBeGreaterThan(2);
	const faults = all.flatMap(({ kind, what, front, back }) => {
		const left = Math.max(...front.map((colour) => washed(colour, back)));
		return left < (kind === 'text' ? 4.5 : 3) ? [`${kind} ${what}: ${left.toFixed(2)}`] : [];
	});
	return [...new Set(faults)];
}

/** Each mode that is thrown on a wall, at what it has most to show of. */
const modes: Readonly<Record<string, readonly [address: string, act?: (page: Page) => Promise<void>]>> = {
	'the story, scrolled': [
		'/cerita?beat=stronger',
		(page) => press(page, page.getByRole('button', { name: 'Coba sendiri' }))
	],
	'the story, presented': [
		'/cerita?mode=present&beat=factors&own=Mengapa%3F',
		(page) => press(page, page.getByRole('button', { name: 'Faktor', exact: true }))
	],
	'a curve, presented': ['/cerita?mode=present&beat=village'],
	'a prediction, presented': [
		'/cerita?mode=present&beat=quake',
		async (page) => {
			await page.keyboard.press('PageDown');
			await page.getByLabel('52').fill('80');
			await page.getByRole('button', { name: 'Lihat model' }).click();
			await expect(page.locator('.sketch .model').first()).toBeVisible();
		}
	],
	'the teacher’s window': ['/cerita?view=teacher&beat=worries'],
	'the explorer for a projector': ['/?mode=projector'],
	'the prediction for a projector': ['/prediksi?mode=projector&goals=80']
};

for (const [mode, [address, act]] of Object.entries(modes))
	// In Chromium alone: the same document.
	test(
		`${mode} is read through a washed-out beam, light and dark`,
		{ tag: '@chromium' },
		async ({ page }) => {
			await page.setViewportSize(sizes.laptop);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			await act?.(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expect.poll(() => lost(page), colorScheme).toEqual([]);
			}
		}
	);
