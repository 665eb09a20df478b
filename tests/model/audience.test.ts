import { describe, expect, it } from 'vitest';
import { audience } from '#lib/model/audience.ts';
import { equilibria } from '#lib/model/equilibrium.ts';
import { model } from './solidarity-model.ts';

describe('for whom', () => {
	it.each([
		[0.15, 0.5, 0.67, 0.67],
		[0.15, 0.8, 0.75, 0.48],
		[0.15, 0.95, 0.78, 0.25],
		[0.7, 0.95, 0.74, 0.56]
	])('with division %f and homophily %f it is %f inside and %f outside', (division, h, inside, outside) => {
		const found = audience(model, { inputs: { division } })(h);
		expect(Math.abs(found.inside - inside)).toBeLessThan(0.0051);
		expect(Math.abs(found.outside - outside)).toBeLessThan(0.0051);
	});

	it('where all are met alike, it is the outcome at rest', () => {
		const { highest } = equilibria(model, { inputs: {} });
		const { inside, outside } = audience(model, { inputs: {} })(0.5);
		expect(inside).toBeCloseTo(highest[model.outcome]!, 9);
		expect(outside).toBeCloseTo(inside, 12);
	});

	it('is read where the setting’s own start leads', () => {
		const inputs = Object.fromEntries(
			model.inputs.map((node) => [model.ids[node]!, model.initial[node]! * 0.7])
		);
		const low = audience(model, { inputs })(0.8);
		const high = audience(model, {
			inputs,
			start: Object.fromEntries(model.stocks.map((node) => [model.ids[node]!, 0.9]))
		})(0.8);
		expect(high.inside).toBeGreaterThan(low.inside + 0.3);
	});

	it('refuses a share of meetings that is none', () => {
		expect(() => audience(model, { inputs: {} })(1.2)).toThrow('homophily: 1.2');
	});
});
