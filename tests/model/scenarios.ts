/** The seven scenarios, as the model's description gives them: independent of the data file. */
import type { TimelineEvent } from '#lib/model/types.ts';
import { inputsOf, startOf } from './by-hand.ts';

const pulse = (input: string, to: number): TimelineEvent => ({ type: 'pulse', input, week: 2, to, decay: 4 });
const floor = (input: string, to: number): TimelineEvent => ({ type: 'floor', input, week: 2, to });
const beforeQuake = inputsOf([0.22, 0.22, 0.45, 0.25, 0.3, 0.7]);
const quakeStart = startOf([0.2, 0.12, 0.12, 0.2, 0.1, 0.1]);
const quake: TimelineEvent[] = [
	{ type: 'shock', week: 2, amplitude: 1 },
	pulse('intensity', 0.65),
	pulse('goals', 0.95),
	pulse('leadership', 0.55)
];
const care = [
	floor('intensity', 0.4),
	floor('goals', 0.5),
	floor('leadership', 0.6),
	floor('communication-quality', 0.5)
];

/** Setting, and S at weeks 0, 5, 10, 20, 40. */
export const scenarios = {
	new: { inputs: {}, expected: [0.05, 0.055, 0.076, 0.196, 0.618] },
	village: {
		inputs: inputsOf([0.75, 0.8, 0.8, 0.65, 0.65, 0.15]),
		start: startOf([0.45, 0.25, 0.3, 0.4, 0.3, 0.3]),
		expected: [0.3, 0.521, 0.696, 0.767, 0.777]
	},
	cianjur: {
		inputs: beforeQuake,
		start: quakeStart,
		events: quake,
		expected: [0.1, 0.273, 0.463, 0.475, 0.41]
	},
	'cianjur-care': {
		inputs: beforeQuake,
		start: quakeStart,
		events: [...quake, ...care],
		expected: [0.1, 0.281, 0.524, 0.653, 0.688]
	},
	'cianjur-none': { inputs: beforeQuake, start: quakeStart, expected: [0.1, 0.084, 0.068, 0.044, 0.018] },
	city: { inputs: inputsOf([0.4, 0.6, 0.45, 0.5, 0.55, 0.6]), expected: [0.05, 0.059, 0.091, 0.285, 0.672] },
	digital: {
		inputs: inputsOf([0.2, 0.85, 0.4, 0.6, 0.3, 0.85]),
		start: startOf([0.15, 0.05, 0.1, 0.1, 0.05, 0.05]),
		events: [
			{ type: 'shock', week: 0, amplitude: 0.6, decay: 2 },
			{ type: 'step', input: 'goals', week: 6, to: 0.25 },
			{ type: 'step', input: 'leadership', week: 6, to: 0.2 }
		] satisfies TimelineEvent[],
		expected: [0.05, 0.224, 0.249, 0.164, 0.052]
	}
};
