import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Mark from '#lib/network/Mark.svelte';

/** Where the paint of a vessel of radius 20 turns, y. */
const surface = (container: Element) => Number(container.querySelector('linearGradient')?.getAttribute('y1'));

describe('a vessel', () => {
	it('is filled to its level', async () => {
		const { container, rerender } = await render(Mark, { kind: 'stage', r: 20, level: 0.25, value: '25' });
		expect(surface(container)).toBeCloseTo(10, 6);
		await rerender({ level: 1 });
		expect(surface(container)).toBeCloseTo(-20, 6);
	});

	it('writes its number light in the fill and dark above it', async () => {
		const { container, rerender } = await render(Mark, { kind: 'stage', r: 20, level: 0.9, value: '90' });
		const isLight = () => container.querySelector('text')?.classList.contains('on');
		expect(isLight()).toBe(true);
		await rerender({ level: 0.1, value: '10' });
		expect(isLight()).toBe(false);
	});
});

describe('a ring', () => {
	it('shows its level as a share of the round, and nothing at 0', async () => {
		const { container, rerender } = await render(Mark, { kind: 'factor', r: 20, level: 0.3, input: true });
		expect(container.querySelector('.ring')?.getAttribute('stroke-dasharray')).toBe('0.3 1');
		await rerender({ level: 0 });
		expect(container.querySelector('.ring')).toBeNull();
	});
});

describe('a value', () => {
	const size = (container: Element) => Number(container.querySelector('text')?.getAttribute('font-size'));

	it('is written as large as the label where there is room, and clear of the rim where there is not', async () => {
		const vessel = { kind: 'form', r: 25, level: 0.4, value: '40' } as const;
		const { container, rerender } = await render(Mark, { ...vessel, font: 17 });
		expect(size(container)).toBe(17);
		await rerender({ font: 60, value: '100' });
		const box = container.querySelector('text')!.getBBox();
		expect(box.width / 2).toBeLessThan(25 - 2.5);
		// A ring is 7 px thick, about 4 px within the rim.
		await rerender({ kind: 'factor', r: 22, input: true });
		expect(container.querySelector('text')!.getBBox().width / 2).toBeLessThan(22 - 7.5);
		expect(size(container)).toBeGreaterThan(15);
	});
});
