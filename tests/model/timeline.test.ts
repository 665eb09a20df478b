import { describe, expect, it } from 'vitest';
import { segments } from '#lib/model/timeline.ts';
import type { TimelineEvent } from '#lib/model/types.ts';
import { model } from './solidarity-model.ts';

const place = model.indexOf.get('goals')!;
const cuts = (events: TimelineEvent[]) =>
	segments(model, { inputs: { goals: 0.2 }, events }, 52).map(({ from }) => from);

/** What the input is at a week. */
function goals(events: TimelineEvent[], week: number): number {
	const levels = new Float64Array(model.ids.length);
	segments(model, { inputs: { goals: 0.2 }, events }, 52)
		.findLast(({ from }) => from <= week)!
		.writeInputs(week, levels);
	return levels[place]!;
}

const input = 'goals';

describe('a timeline', () => {
	it('without events is one stretch', () => {
		expect(cuts([])).toEqual([0]);
	});

	it('is cut where events happen, where ramps end, and where a floor holds what falls or rises', () => {
		expect(cuts([{ type: 'shock', week: 3, amplitude: 1 }])).toEqual([0, 3]);
		expect(cuts([{ type: 'ramp', input, week: 4, to: 1, over: 8 }])).toEqual([0, 4, 12]);
		const fall = 4 * Math.log((0.9 - 0.2) / (0.5 - 0.2));
		expect(
			cuts([
				{ type: 'pulse', input, week: 2, to: 0.9, decay: 4 },
				{ type: 'floor', input, week: 2, to: 0.5 }
			])
		).toEqual([0, 2, 2 + fall]);
		const held = cuts([
			{ type: 'ramp', input, week: 0, to: 1, over: 8 },
			{ type: 'floor', input, week: 0, to: 0.6 }
		]);
		expect(held).toHaveLength(3);
		[0, 4, 8].forEach((week, i) => expect(held[i]).toBeCloseTo(week, 12));
	});

	it('an event is felt from its week on, one at the very end too', () => {
		const events: TimelineEvent[] = [
			{ type: 'step', input, week: 6, to: 0.7 },
			{ type: 'step', input, week: 52, to: 0.9 }
		];
		expect([5.999, 6, 51.9, 52].map((week) => goals(events, week))).toEqual([0.2, 0.7, 0.7, 0.9]);
	});

	it('a pulse decays to what the input was, a second one to the same', () => {
		const events: TimelineEvent[] = [
			{ type: 'pulse', input, week: 2, to: 0.8, decay: 5 },
			{ type: 'pulse', input, week: 4, to: 1, decay: 5 }
		];
		expect(goals(events, 9)).toBeCloseTo(0.2 + 0.8 / Math.E, 12);
	});

	it('a ramp begins where the input is, and a later event cuts it short', () => {
		const events: TimelineEvent[] = [
			{ type: 'ramp', input, week: 0, to: 1, over: 8 },
			{ type: 'ramp', input, week: 4, to: 0, over: 2 }
		];
		const expected = { 0: 0.2, 4: 0.6, 5: 0.3, 6: 0, 8: 0, 20: 0 };
		for (const [week, level] of Object.entries(expected)) {
			expect(goals(events, Number(week)), `week ${week}`).toBeCloseTo(level, 12);
		}
	});

	it('events come in any order', () => {
		const early: TimelineEvent = { type: 'step', input, week: 3, to: 0.4 };
		const late: TimelineEvent = { type: 'step', input, week: 9, to: 0.8 };
		expect(goals([late, early], 10)).toBe(0.8);
		expect(goals([late, early], 5)).toBe(0.4);
	});

	it.each<[string, unknown]>([
		['input: norms', { type: 'step', input: 'norms', week: 1, to: 0.5 }],
		['level of a step: 2', { type: 'step', input, week: 1, to: 2 }],
		['week of a shock: NaN', { type: 'shock', week: NaN, amplitude: 1 }],
		['amplitude of a shock: -1', { type: 'shock', week: 1, amplitude: -1 }],
		['decay of a pulse: 0', { type: 'pulse', input, week: 1, to: 1, decay: 0 }],
		['length of a ramp: 0', { type: 'ramp', input, week: 1, to: 1, over: 0 }]
	])('refuses an event that cannot be: %s', (message, event) => {
		expect(() => cuts([event as TimelineEvent])).toThrow(message);
	});
});
