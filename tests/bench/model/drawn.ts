/** The solidarity map's rates by hand once more, with every number as a draw has it; all factors in the middle. */
import type { Coefficients } from '#lib/model/coefficients.ts';
import type { Model } from '#lib/model/types.ts';
import { middling } from '../../model/by-hand.ts';

/** Level by which a gate with this floor lets through. */
const gate = (floor: number, level: number) => floor + (1 - floor) * level;

/** A function that writes dx/dt of K, G, E, N, M, O into `out`; what the factors decide is worked out beforehand. */
export function createDrawnDerivative(
	model: Model,
	numbers: Coefficients
): (levels: Float64Array, out: Float64Array) => void {
	const [I, T, V, L, C, d] = middling;
	const node = (id: string) => model.indexOf.get(id)!;
	const flow = (id: string) => model.flows.findIndex((each) => each.id === id);
	const floor = (id: string) => numbers.floor[flow(id)]!;
	const weight = (id: string) => numbers.weight[flow(id)]!;
	const rates = (id: string) => [numbers.gain[node(id)]!, numbers.loss[node(id)]!] as const;

	const [gainK, lossK] = rates('communication');
	const [gainG, lossG] = rates('cooperation');
	const [gainE, lossE] = rates('empathy');
	const [gainN, lossN] = rates('norms');
	const [gainM, lossM] = rates('mechanical');
	const [gainO, lossO] = rates('organic');
	const meets = gate(floor('intensity.interaction'), I);
	const baseI = numbers.base[node('interaction')]!;
	const baseG = numbers.base[node('cooperation')]!;
	const unseen = 1 - numbers.share[flow('leadership.cooperation')]! * L;
	const guard = weight('norms.cooperation');
	const fromK = weight('communication.empathy');
	const fromG = weight('cooperation.empathy');
	const fromN = weight('norms.organic');
	const fromE = weight('empathy.organic');
	const intoK = gainK * gate(floor('communication-quality.communication'), C);
	const intoG = gainG * gate(floor('goals.cooperation'), T);
	const intoE = gainE * gate(floor('communication-quality.empathy'), C);
	const intoN = gainN * gate(floor('norms-factor.norms'), V);
	const intoM = gainM * gate(floor('norms-factor.mechanical'), V);
	const intoO = gainO * gate(floor('goals.organic'), T);
	return (levels, out) => {
		const K = levels[0]!;
		const G = levels[1]!;
		const E = levels[2]!;
		const N = levels[3]!;
		const M = levels[4]!;
		const O = levels[5]!;
		const interaction = meets * (baseI + (1 - baseI) * ((1 - d) * M + d * O));
		const seen = 1 - unseen * (1 - G);
		const majority = seen * seen * (3 - 2 * seen);
		out[0] = intoK * interaction * (1 - K) - lossK * K;
		out[1] = intoG * K * (baseG + (1 - baseG) * majority) * (1 - G) - lossG * (1 - guard * N) * G;
		out[2] = intoE * (fromK * K + fromG * G) * (1 - E) - lossE * E;
		out[3] = intoN * E * majority * (1 - N) - lossN * N;
		out[4] = intoM * N * E * (1 - M) - lossM * M;
		out[5] = intoO * G * (fromN * N + fromE * E) * (1 - O) - lossO * O;
	};
}
