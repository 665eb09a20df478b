import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import Bench from './Bench.svelte';

async function stand() {
	let explorer: Explorer | undefined;
	const { container } = await render(Bench, { meet: (met: Explorer) => (explorer = met) });
	if (!explorer) throw new Error('stand: no explorer');
	return { explorer, container, plot: container.querySelector('.plot')! };
}

/** A pointer that goes from the middle of an element to a place of the window, in steps, and lets go there. */
function carry(element: Element, x: number, y: number) {
	const box = element.getBoundingClientRect();
	const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
	const send = (type: string, share: number) =>
		element.dispatchEvent(
			new PointerEvent(type, {
				bubbles: true,
				pointerId: 1,
				clientX: fromX + share * (x - fromX),
				clientY: fromY + share * (y - fromY)
			})
		);
	// A made pointer cannot be captured.
	(element as HTMLElement).setPointerCapture = () => undefined;
	send('pointerdown', 0);
	for (const share of [0.2, 0.6, 1]) send('pointermove', share);
	send('pointerup', 1);
}

const weekIn = (plot: Element, week: number) => {
	const { left, width, top, height } = plot.getBoundingClientRect();
	return [left + (week / 52) * width, top + height / 2] as const;
};

describe('the laboratory', () => {
	it('drops an event on the week under the pointer, and nowhere beside the curve', async () => {
		const { explorer, container, plot } = await stand();
		const chip = container.querySelector('.chip')!;
		carry(chip, ...weekIn(plot, 17));
		expect(explorer.settings.events).toEqual([{ event: 'disaster', week: 17 }]);
		carry(chip, 5, plot.getBoundingClientRect().bottom + 300);
		expect(explorer.settings.events).toHaveLength(1);
		await expect
			.element(page.getByRole('slider', { name: 'Disaster' }))
			.toHaveAttribute('aria-valuenow', '17');
	});

	it('drags a mark to another week in one step of undo', async () => {
		const { explorer, container, plot } = await stand();
		explorer.settings.place('hoax', 10);
		await expect.poll(() => container.querySelectorAll('.mark').length).toBe(1);
		carry(container.querySelector('.mark')!, ...weekIn(plot, 31));
		expect(explorer.settings.events).toEqual([{ event: 'hoax', week: 31 }]);
		explorer.settings.undo();
		expect(explorer.settings.events).toEqual([{ event: 'hoax', week: 10 }]);
	});

	it('stands marks of one week above each other', async () => {
		const { explorer, container } = await stand();
		explorer.settings.choose('cianjur-care');
		await expect.poll(() => container.querySelectorAll('.mark').length).toBe(2);
		const [one, two] = [...container.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
		expect(two!.left).toBe(one!.left);
		expect(two!.top).toBeGreaterThanOrEqual(one!.bottom);
		expect(Math.min(one!.width, one!.height)).toBeGreaterThanOrEqual(24);
	});

	it('is worked by keys alone: placed in the form, moved and deleted on the curve', async () => {
		const { explorer } = await stand();
		await page.getByRole('combobox', { name: 'Event', exact: true }).selectOptions('Festival');
		await page.getByRole('spinbutton', { name: 'Week', exact: true }).fill('20');
		await userEvent.keyboard('{Enter}');
		expect(explorer.settings.events).toEqual([{ event: 'festival', week: 20 }]);
		const mark = page.getByRole('slider', { name: 'Festival' });
		(mark.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
		expect(explorer.settings.events).toEqual([{ event: 'festival', week: 21 }]);
		await userEvent.keyboard('{Delete}');
		expect(explorer.settings.events).toEqual([]);
	});

	it('lets a pressed event happen in the week that is looked at', async () => {
		const { explorer } = await stand();
		explorer.playhead.seek(23);
		await page.getByRole('button', { name: /^Hoax/ }).first().click();
		expect(explorer.settings.events).toEqual([{ event: 'hoax', week: 23 }]);
		await expect.element(page.getByRole('status').getByText('Hoax happens in week 23.')).toBeVisible();
	});

	it('says why an event is refused', async () => {
		const { explorer } = await stand();
		explorer.settings.place('disaster', 10);
		await page.getByRole('button', { name: 'Place', exact: true }).click();
		await expect
			.element(page.getByText('Disaster is in week 10 already. Choose another week.'))
			.toBeVisible();
		expect(explorer.settings.events).toHaveLength(1);
	});

	it('moves and removes in the list, and writes a refused week back', async () => {
		const { explorer } = await stand();
		explorer.settings.place('hoax', 10);
		explorer.settings.place('hoax', 11);
		const weeks = page.getByRole('spinbutton', { name: 'Week of Hoax' });
		await weeks.first().fill('11');
		await userEvent.keyboard('{Tab}');
		await expect.element(weeks.first()).toHaveValue(10);
		await page.getByRole('button', { name: 'Hoax a week later' }).nth(1).click();
		expect(explorer.settings.events.map(({ week }) => week)).toEqual([10, 12]);
		await page.getByRole('button', { name: 'Remove Hoax in week 10' }).click();
		expect(explorer.settings.events.map(({ week }) => week)).toEqual([12]);
		await expect.element(page.getByRole('button', { name: 'Remove Hoax in week 12' })).toHaveFocus();
	});

	it('keeps the keyboard on a step that has come to the end of the weeks', async () => {
		const { explorer } = await stand();
		explorer.settings.place('hoax', 1);
		const earlier = page.getByRole('button', { name: 'Hoax a week earlier' });
		await expect.element(earlier).toBeVisible();
		(earlier.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}{Enter}');
		expect(explorer.settings.events).toEqual([{ event: 'hoax', week: 0 }]);
		await expect.element(earlier).toHaveFocus();
		await expect.element(earlier).toHaveAttribute('aria-disabled', 'true');
	});

	it('chooses a scenario and sets its real figures beside it', async () => {
		const { explorer } = await stand();
		await page.getByRole('radio', { name: 'Village gotong royong' }).click();
		expect(explorer.settings.percents['goals']).toBe(80);
		await expect.element(page.getByText('72,177 villages')).toBeVisible();
	});

	it('draws the difference from a pin: plain above, hatched below', async () => {
		const { explorer, container } = await stand();
		expect(container.querySelector('.pinned')).toBeNull();
		await page.getByRole('button', { name: 'Pin this curve' }).click();
		const hatching = () => container.querySelector('.hatching')?.getAttribute('d') ?? '';
		expect(hatching()).toBe('');
		explorer.settings.set('goals', 20);
		await expect.poll(() => hatching().length).toBeGreaterThan(100);
		await expect.element(page.getByText(/the present curve is 0\.\d\d below A/)).toBeVisible();
		explorer.settings.set('goals', 90);
		await expect.poll(hatching).toBe('');
	});

	it('shows in the network where the two differ: a second level on each mark that has one', async () => {
		const { explorer, container } = await stand();
		await page.getByRole('button', { name: 'Pin this curve' }).click();
		await expect
			.element(page.getByText('In this week the two are the same everywhere.', { exact: true }))
			.toBeVisible();
		await expect.poll(() => container.querySelectorAll('.node').length).toBeGreaterThan(10);
		expect(container.querySelectorAll('.ghost')).toHaveLength(0);
		// The model's reference table: with shared goals at 0 solidarity is .031 in week 40, with all at .5 it is .618.
		explorer.settings.set('goals', 0);
		await expect.poll(() => container.querySelectorAll('[data-node="solidarity"] .ghost').length).toBe(1);
		expect(container.querySelectorAll('[data-node="leadership"] .ghost')).toHaveLength(0);
		(container.querySelector('[data-node="solidarity"]') as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByText('Social solidarity: now 0.03, in A 0.62.', { exact: true }))
			.toBeVisible();
	});

	it('keeps several pins, each under its own name, and draws them all', async () => {
		const { explorer, container } = await stand();
		const add = page.getByRole('button', { name: 'Pin this curve' });
		for (const goals of [20, 60, 90]) {
			explorer.settings.set('goals', goals);
			await add.click();
		}
		await page.getByRole('textbox', { name: 'Name of curve B' }).fill('Now');
		await userEvent.keyboard('{Tab}');
		expect(container.querySelectorAll('path.pinned')).toHaveLength(3);
		expect(container.querySelectorAll('path.pinned.chosen')).toHaveLength(1);
		await page.getByRole('radio', { name: /^Now/ }).click();
		await expect.element(page.getByRole('columnheader', { name: 'Now' }).nth(1)).toBeVisible();
	});

	it('takes pins away by keys alone: the focus goes on to the next, and says what went', async () => {
		await stand();
		const add = page.getByRole('button', { name: 'Pin this curve' });
		(add.element() as HTMLElement).focus();
		// No more than there are names: the key that finds no room stays where it is.
		for (let i = 0; i < 6; i++) await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('At most 5 pinned curves. Take one away first.')).toBeVisible();
		await expect.element(add).toHaveFocus();

		const remove = (letter: string) => page.getByRole('button', { name: `Take curve ${letter} away` });
		(remove('B').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(remove('C')).toHaveFocus();
		await expect.element(page.getByRole('status').getByText('Curve B taken away.')).toBeInTheDocument();
		for (let i = 0; i < 4; i++) await userEvent.keyboard('{Enter}');
		await expect.element(add).toHaveFocus();
	});
});
