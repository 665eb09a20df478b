import { describe, expect, it } from 'vitest';
import { withVariants } from '#lib/map/variants.ts';
import { compile } from '#lib/model/compile.ts';
import { equations } from '#lib/model/equations.ts';
import { solve } from '#lib/model/solve.ts';
import { map, model } from './solidarity-model.ts';

const tired = compile(withVariants(map, ['fatigue']));
const after = (intensity: number) => solve(tired, { inputs: { intensity } }, 104).at(104)[tired.outcome]!;

describe('fatigue', () => {
	it.each([
		[0, 0.007],
		[0.25, 0.658],
		[0.5, 0.651],
		[0.75, 0.622],
		[1, 0.57]
	])('with intensity %f leaves %f after two years', (intensity, expected) => {
		// The digit behind the last given may have been rounded either way.
		expect(Math.abs(after(intensity) - expected)).toBeLessThan(0.00051);
	});

	it('makes a medium intensity the best, where without it more is better', () => {
		expect(after(1)).toBeLessThan(after(0.25));
		const without = (intensity: number) =>
			solve(model, { inputs: { intensity } }, 104).at(104)[model.outcome]!;
		expect(without(1)).toBeGreaterThan(without(0.25));
	});

	it('stands in the equation of what it wears out', () => {
		const of = (id: string) => equations(tired).find((equation) => equation.id === id)?.right;
		expect(of('cooperation')).toMatch(/ · \(1 \+ 3 · intensity² · cooperation\) · cooperation$/);
		expect(of('empathy')).not.toContain('²');
	});
});
