/** The same model in the peers' own terms; each returns K, G, E, N, M, O at week 0..weeks. */
import ode45 from '../peers/ode45.mjs';
import { Model } from '../peers/simulation.mjs';
import { newCommunity, type Factors } from '../../model/by-hand.ts';
import { createDerivative } from './derivative.ts';

/** `ode45-cash-karp` as its description says: from week to week, with as many steps as it needs. */
export function solveByCashKarp(factors: Factors, weeks: number, tolerance: number): number[][] {
	const derive = createDerivative(factors);
	const levels = Float64Array.from(newCommunity);
	const integrator = ode45(levels, (rates, levels) => derive(levels, rates, 0), 0, 0.25, { tol: tolerance });
	const rows = [[...levels]];
	for (let week = 1; week <= weeks; week++) {
		integrator.steps(Infinity, week);
		rows.push([...levels]);
	}
	return rows;
}

/** A model for `simulation`, with everything that the factors decide worked out beforehand; solved by calling it. */
export function createSimulation([I, T, V, L, C, d]: Factors, weeks: number, step: number): () => number[][] {
	const model = new Model({
		timeStart: 0,
		timeLength: weeks,
		timeStep: step,
		timeUnits: 'Weeks',
		algorithm: 'RK4'
	});
	const names = ['K', 'G', 'E', 'N', 'M', 'O'];
	const stocks = names.map((name, i) => model.Stock({ name, initial: newCommunity[i] ?? 0 }));
	const S = model.Variable({ name: 'S', value: `${1 - d} * [M] + ${d} * [O]` });
	const seen = model.Variable({ name: 'Seen', value: `1 - ${1 - 0.2 * L} * (1 - [G])` });
	const majority = model.Variable({ name: 'Majority', value: '[Seen] * [Seen] * (3 - 2 * [Seen])' });
	const listens = 0.38 + 0.62 * C;
	const shares = 0.25 + 0.75 * T;
	const values = 0.2 + 0.8 * V;
	const rates = [
		`${1.6 * (0.15 + 0.85 * I) * listens} * (0.08 + 0.92 * [S]) * (1 - [K]) - 0.17 * [K]`,
		`${1.8 * shares} * [K] * (0.08 + 0.92 * [Majority]) * (1 - [G]) - 0.3 * (1 - 0.6 * [N]) * [G]`,
		`${0.45 * listens} * (0.2 * [K] + 0.8 * [G]) * (1 - [E]) - 0.18 * [E]`,
		`${0.25 * values} * [E] * [Majority] * (1 - [N]) - 0.04 * [N]`,
		`${values} * [N] * [E] * (1 - [M]) - 0.12 * [M]`,
		`${shares} * [G] * 0.5 * ([N] + [E]) * (1 - [O]) - 0.12 * [O]`
	];
	const flows = rates.map((rate, i) =>
		model.Flow(null, stocks[i] ?? null, { name: `to ${names[i]}`, rate, nonNegative: false })
	);
	for (const from of [...stocks, S, majority]) for (const flow of flows) model.Link(from, flow);
	for (const from of stocks) for (const to of [S, seen]) model.Link(from, to);
	model.Link(seen, majority);
	return () => {
		const results = model.simulate();
		const series = stocks.map((stock) => results.series(stock));
		return Array.from({ length: weeks + 1 }, (_, week) =>
			series.map((levels) => levels[Math.round(week / step)] ?? NaN)
		);
	};
}
