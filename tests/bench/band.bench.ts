/** The band of 400 draws over 53 weeks against the same band by `ode-rk4` and d3's quantile. */
import { quantile } from 'd3';
import json from '#data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { createVariation } from '#lib/model/assumptions.ts';
import { createBandStudy, type Band } from '#lib/model/band.ts';
import { compile } from '#lib/model/compile.ts';
import { createDraws } from '#lib/model/draws.ts';
import { middling, solidarity } from '../model/by-hand.ts';
import { createDrawnDerivative } from './model/drawn.ts';
import { sideBySide } from './model/side-by-side.ts';
import rk4 from './peers/rk4.mjs';
import { atLeast, atMost, type Row } from './row.ts';

const weeks = 52;
const draws = 400;
/** Steps a week: models of weeks are usually given a day. */
const daily = 7;
/** How far an edge of the band may be off: a third of a pixel on a chart 300 pixels high. */
const allowed = 1e-3;

type Edges = Pick<Band, 'lowest' | 'low' | 'high' | 'highest'>;

export function bench(): Promise<Row[]> {
	const map = mapSchema.parse(json);
	const model = compile(map);
	const factors = map.nodes.flatMap(({ id, dynamics }) =>
		dynamics?.type === 'input' && dynamics.panel === 'factor' ? [id] : []
	);
	const ours = (ranked: readonly string[] = [], count = draws) => {
		const study = createBandStudy(map, model, { inputs: {} }, { ranked });
		study.advance(count);
		return study.band();
	};

	// The peer is given the draws: making them is no work of its own.
	const { assumptions, vary } = createVariation(map, model, { inputs: {} });
	const draw = createDraws(assumptions.length);
	const drawn = Array.from({ length: draws }, (_, i) => {
		const point = new Float64Array(assumptions.length);
		draw(i, point);
		const numbers = vary(point);
		const start = Float64Array.from(model.stocks, (node) => numbers.initial[node] ?? 0);
		return { start, derive: createDrawnDerivative(model, numbers) };
	});
	const peer = (steps: number) => bandByRk4(drawn, steps);

	const tight = peer(40);
	const longest = [1, 2, 3, 4, 7].find((steps) => farthest(peer(steps), tight) <= allowed) ?? daily;
	const byDay = sideBySide({ run: () => ours(), calls: 1 }, { run: () => peer(daily), calls: 1 });
	const byLongest = sideBySide({ run: () => ours(), calls: 1 }, { run: () => peer(longest), calls: 1 });
	const whole = sideBySide(
		{ run: () => ours(factors), calls: 1 },
		{ run: () => ours(factors, 50), calls: 1 }
	);
	const milliseconds = (microseconds: number) => `${(microseconds / 1000).toFixed(0)} ms`;

	return Promise.resolve([
		atMost('band: farthest that an edge is off at any week', farthest(ours(), tight), allowed, '', 5),
		{
			...atLeast(
				'band of 400 draws: faster than ode-rk4 (a step a day) and d3.quantile',
				byDay.ratio,
				8,
				'×'
			),
			measured: `${byDay.ratio.toFixed(1)} × in ${milliseconds(byDay.first)} (at ${longest} steps a week, the fewest within ${allowed}: ${byLongest.ratio.toFixed(1)} ×)`
		},
		atMost('band: first 50 draws, with the rank of each factor', whole.second / 1000, 100, 'ms', 0),
		atMost('band: 400 draws, with the rank of each factor', whole.first / 1000, 1000, 'ms', 0)
	]);
}

interface Drawn {
	readonly start: Float64Array;
	readonly derive: ReturnType<typeof createDrawnDerivative>;
}

/** The same band as somebody would write it with the two packages. */
function bandByRk4(drawn: readonly Drawn[], steps: number): Edges {
	const courses = drawn.map(({ start, derive }) => {
		const levels = start.slice();
		const integrator = rk4(levels, (rates, levels) => derive(levels, rates), 0, 1 / steps);
		const course = [solidarity(levels, middling[5])];
		for (let week = 1; week <= weeks; week++) {
			integrator.steps(steps);
			course.push(solidarity(levels, middling[5]));
		}
		return course;
	});
	const edge = (share: number) =>
		Float64Array.from({ length: weeks + 1 }, (_, week) =>
			quantile(courses, share, (course) => course[week])!
		);
	return { lowest: edge(0), low: edge(0.1), high: edge(0.9), highest: edge(1) };
}

function farthest(a: Edges, b: Edges): number {
	return Math.max(
		...(['lowest', 'low', 'high', 'highest'] as const).flatMap((name) =>
			Array.from(a[name], (level, week) => Math.abs(level - b[name][week]!))
		)
	);
}
