import { describe, expect, it } from 'vitest';
import { createMoved } from '#lib/model/moved.ts';
import { solve } from '#lib/model/solve.ts';
import type { Setting, TimelineEvent } from '#lib/model/types.ts';
import { model } from './solidarity-model.ts';

const setting: Setting = { inputs: { goals: 0.5 } };
const outcomeOf = (of: Setting, week: number, weeks = 52) => solve(model, of, weeks).at(week)[model.outcome]!;

describe('a curve that is bent while it is lived', () => {
	it('is the plain curve where nothing was moved', () => {
		const moved = createMoved(model, setting, 52);
		expect(moved.outcome).toHaveLength(53);
		for (const week of [0, 7, 40, 52]) expect(moved.outcome[week]).toBeCloseTo(outcomeOf(setting, week), 6);
	});

	it('is the curve of a step at that week, between whole weeks too', () => {
		const moved = createMoved(model, setting, 52);
		const week = 10 + 3 / 7;
		moved.move(week, { inputs: { goals: 0.9 } });
		const stepped: Setting = { ...setting, events: [{ type: 'step', input: 'goals', week, to: 0.9 }] };
		for (const at of [5, 10, 11, 20, 52]) expect(moved.outcome[at]).toBeCloseTo(outcomeOf(stepped, at), 5);
		expect(moved.at(30.5)).toBeCloseTo(outcomeOf(stepped, 30.5), 5);
	});

	it('keeps to the weeks of events, however often it is moved', () => {
		const events: TimelineEvent[] = [
			{ type: 'shock', week: 8, amplitude: 0.8 },
			{ type: 'pulse', input: 'goals', week: 12, to: 0.9, decay: 4 }
		];
		const moved = createMoved(model, { ...setting, events }, 104);
		for (const week of [3, 9 + 1 / 7, 13, 13, 40]) moved.move(week, { ...setting, events });
		for (const week of [9, 14, 39, 41, 104]) {
			expect(moved.outcome[week]).toBeCloseTo(outcomeOf({ ...setting, events }, week, 104), 5);
		}
	});

	it('forgets a move that another one on the same day replaces', () => {
		const moved = createMoved(model, setting, 52);
		moved.move(20, { inputs: { goals: 1 } });
		moved.move(20, setting);
		expect(moved.outcome[52]).toBeCloseTo(outcomeOf(setting, 52), 6);
	});
});
