/**
 * The loop that somebody would write by hand for this one map: the same method, the same choice of steps, every stage
 * written out, weekly levels and S by the method's own interpolant.
 */
import { newCommunity, type Factors } from '../../model/by-hand.ts';
import { createDerivative } from './derivative.ts';

const n = 6;
const stages = 7;
const slopes = new Float64Array(n * stages);
const from = new Float64Array(n);
const to = new Float64Array(n);

/** Rows of K, G, E, N, M, O, S at week 0..weeks. */
export function solveByHand(factors: Factors, weeks: number, tolerance: number): Float64Array {
	const derive = createDerivative(factors);
	const d = factors[5];
	const rows = new Float64Array((weeks + 1) * (n + 1));
	const k = slopes;
	for (let i = 0; i < n; i++) rows[i] = from[i] = newCommunity[i]!;
	rows[n] = (1 - d) * from[4]! + d * from[5]!;
	let week = 0;
	let length = 0.25;
	let next = 1;
	derive(from, k, 0);
	while (week < weeks) {
		const last = week + 1.01 * length >= weeks;
		const h = last ? weeks - week : length;
		for (let i = 0; i < n; i++) to[i] = from[i]! + h * (1 / 5) * k[i]!;
		derive(to, k, n);
		for (let i = 0; i < n; i++) to[i] = from[i]! + h * ((3 / 40) * k[i]! + (9 / 40) * k[n + i]!);
		derive(to, k, 2 * n);
		for (let i = 0; i < n; i++) {
			to[i] = from[i]! + h * ((44 / 45) * k[i]! - (56 / 15) * k[n + i]! + (32 / 9) * k[2 * n + i]!);
		}
		derive(to, k, 3 * n);
		for (let i = 0; i < n; i++) {
			to[i] =
				from[i]! +
				h *
					((19372 / 6561) * k[i]! -
						(25360 / 2187) * k[n + i]! +
						(64448 / 6561) * k[2 * n + i]! -
						(212 / 729) * k[3 * n + i]!);
		}
		derive(to, k, 4 * n);
		for (let i = 0; i < n; i++) {
			to[i] =
				from[i]! +
				h *
					((9017 / 3168) * k[i]! -
						(355 / 33) * k[n + i]! +
						(46732 / 5247) * k[2 * n + i]! +
						(49 / 176) * k[3 * n + i]! -
						(5103 / 18656) * k[4 * n + i]!);
		}
		derive(to, k, 5 * n);
		for (let i = 0; i < n; i++) {
			to[i] =
				from[i]! +
				h *
					((35 / 384) * k[i]! +
						(500 / 1113) * k[2 * n + i]! +
						(125 / 192) * k[3 * n + i]! -
						(2187 / 6784) * k[4 * n + i]! +
						(11 / 84) * k[5 * n + i]!);
		}
		derive(to, k, 6 * n);
		let error = 0;
		for (let i = 0; i < n; i++) {
			const estimate =
				(71 / 57600) * k[i]! -
				(71 / 16695) * k[2 * n + i]! +
				(71 / 1920) * k[3 * n + i]! -
				(17253 / 339200) * k[4 * n + i]! +
				(22 / 525) * k[5 * n + i]! -
				(1 / 40) * k[6 * n + i]!;
			error = Math.max(error, Math.abs(h * estimate));
		}
		error /= tolerance;
		if (error <= 1) {
			const end = last ? weeks : week + h;
			for (; next <= end && next <= weeks; next++) {
				const row = next * (n + 1);
				interpolate((next - week) / h, h, rows, row);
				rows[row + n] = (1 - d) * rows[row + 4]! + d * rows[row + 5]!;
			}
			week = end;
			for (let i = 0; i < n; i++) {
				from[i] = to[i]!;
				k[i] = k[6 * n + i]!;
			}
		}
		length = h * Math.min(5, Math.max(0.2, 0.9 * error ** (-1 / 5)));
	}
	return rows;
}

function interpolate(theta: number, h: number, rows: Float64Array, row: number): void {
	const b1 =
		1 +
		theta *
			(-8048581381 / 2820520608 + theta * (8663915743 / 2820520608 + theta * (-12715105075 / 11282082432)));
	const b3 =
		theta *
		(131558114200 / 32700410799 + theta * (-68118460800 / 10900136933 + theta * (87487479700 / 32700410799)));
	const b4 =
		theta *
		(-1754552775 / 470086768 + theta * (14199869525 / 1410260304 + theta * (-10690763975 / 1880347072)));
	const b5 =
		theta *
		(127303824393 / 49829197408 +
			theta * (-318862633887 / 49829197408 + theta * (701980252875 / 199316789632)));
	const b6 =
		theta * (-282668133 / 205662961 + theta * (2019193451 / 616988883 + theta * (-1453857185 / 822651844)));
	const b7 = theta * (40617522 / 29380423 + theta * (-110615467 / 29380423 + theta * (69997945 / 29380423)));
	const k = slopes;
	for (let i = 0; i < n; i++) {
		rows[row + i] =
			from[i]! +
			h *
				theta *
				(b1 * k[i]! +
					b3 * k[2 * n + i]! +
					b4 * k[3 * n + i]! +
					b5 * k[4 * n + i]! +
					b6 * k[5 * n + i]! +
					b7 * k[6 * n + i]!);
	}
}
