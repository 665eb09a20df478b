import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBatch } from '#lib/model/batch.ts';
import { coefficientsOf } from '#lib/model/coefficients.ts';
import { compile } from '#lib/model/compile.ts';
import { march, spareRows } from '#lib/model/march.ts';
import { solve } from '#lib/model/solve.ts';
import { segments } from '#lib/model/timeline.ts';
import type { Model, TimelineEvent } from '#lib/model/types.ts';
import { maps } from './random-map.ts';
import { model } from './solidarity-model.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const shares = fc.array(share, { minLength: 12, maxLength: 12 });
const weeks = 12;

/** The model with other numbers. */
function reading(model: Model, part: number): Model {
	const scaled = (numbers: readonly number[]) => numbers.map((number) => number * part);
	return {
		...model,
		initial: scaled(model.initial),
		gain: scaled(model.gain),
		loss: scaled(model.loss),
		base: scaled(model.base),
		shock: scaled(model.shock),
		flows: model.flows.map((flow) => ({
			...flow,
			weight: typeof flow.weight === 'number' ? flow.weight * part : flow.weight,
			floor: flow.floor * part,
			share: flow.share * part
		}))
	};
}

it(
	'many readings of random maps, solved together, each go as solved alone, whatever happens meanwhile',
	{ timeout: 60_000 },
	() => {
		fc.assert(
			fc.property(maps, shares, shares, fc.boolean(), (map, levels, targets, quiet) => {
				const model = compile(map);
				const inputs = Object.fromEntries(model.inputs.map((node, i) => [model.ids[node]!, levels[i]!]));
				const events: TimelineEvent[] = quiet
					? []
					: [
							{ type: 'shock', week: 1.5, amplitude: targets[0]!, decay: 2 },
							{ type: 'step', input: 'input0', week: weeks, to: targets[1]! },
							...model.inputs.map((node, i): TimelineEvent => {
								const moved = { input: model.ids[node]!, week: 3 * i, to: targets[i + 2]! };
								return i % 2 ? { type: 'pulse', ...moved, decay: 3 } : { type: 'ramp', ...moved, over: 4 };
							})
						];
				const setting = { inputs, events };
				const readings = [0.5, 0.8, 1].map((part) => reading(model, part));
				const batch = createBatch(
					model,
					readings.length,
					spareRows,
					(flow) => model.flows[flow]!.floor === 0
				);
				const start = new Float64Array(model.stocks.length * readings.length);
				readings.forEach((each, i) => {
					batch.take(i, coefficientsOf(each));
					model.stocks.forEach((node, stock) => (start[stock * readings.length + i] = each.initial[node]!));
				});
				const courses = readings.map(() => new Float64Array(weeks + 1).fill(NaN));
				march(batch, segments(model, setting, weeks), start, 1e-4, (week, outcome) => {
					courses.forEach((course, i) => (course[week] = batch.rows[outcome + i]!));
				});
				readings.forEach((each, i) => {
					const { rows, width } = solve(each, setting, weeks);
					for (let week = 0; week <= weeks; week++) {
						const expected = rows[week * width + model.outcome]!;
						expect(Math.abs(courses[i]![week]! - expected)).toBeLessThan(1e-3);
					}
				});
			}),
			{ numRuns: 150, seed: 22 }
		);
	}
);

it('where there is no room for so many readings, fewer are solved at once', () => {
	const most = 100_000;
	const batch = createBatch(model, most, spareRows, () => false);
	expect(batch.width).toBeGreaterThanOrEqual(50);
	expect(batch.width).toBeLessThan(most);
	expect(batch.spare + spareRows * model.stocks.length * batch.width).toBeLessThan(batch.rows.length);
});
