import { describe, expect, it } from 'vitest';
import { flows } from '#lib/model/flow.ts';
import { solve } from '#lib/model/solve.ts';
import { model } from './solidarity-model.ts';

describe('flows', () => {
	const levels = solve(model, { inputs: { hurry: 0.4 } }).at(20);
	const level = (id: string) => levels[model.indexOf.get(id)!]!;
	const found = flows(model, levels);
	const flow = (id: string) => found[model.flows.findIndex((candidate) => candidate.id === id)];
	const majority = (x: number) => 3 * x ** 2 - 2 * x ** 3;
	const seen = 1 - (1 - level('cooperation')) * (1 - 0.2 * level('leadership'));

	it('a cause carries its share of the mean', () => {
		expect(flow('cooperation.empathy')).toBeCloseTo(0.8 * level('cooperation'), 12);
		expect(flow('cooperation.cooperation')).toBeCloseTo(majority(seen), 12);
	});

	it('a part carries what the division of labour gives it, and the parts are the outcome', () => {
		expect(flow('mechanical.solidarity')).toBeCloseTo(0.65 * level('mechanical'), 12);
		expect(flow('mechanical.solidarity')! + flow('organic.solidarity')!).toBeCloseTo(level('solidarity'), 12);
	});

	it('a gate carries what it lets pass', () => {
		expect(flow('intensity.interaction')).toBeCloseTo(0.15 + 0.85 * 0.5, 12);
		expect(flow('cooperation.norms')).toBeCloseTo(majority(seen), 12);
		expect(flow('cooperation.organic')).toBeCloseTo(level('cooperation'), 12);
	});

	it('guards, inhibitors and examples carry their weight', () => {
		expect(flow('norms.cooperation')).toBeCloseTo(0.6 * level('norms'), 12);
		expect(flow('hurry.cooperation')).toBeCloseTo(0.3 * 0.4, 12);
		expect(flow('leadership.cooperation')).toBeCloseTo(0.2 * 0.5, 12);
	});

	it('all lie in 0..1', () => {
		expect(found).toHaveLength(model.flows.length);
		for (const value of flows(model, new Float64Array(model.ids.length).fill(1))) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
	});
});
