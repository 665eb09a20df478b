/** The shapes that the model's parts hand each other. Levels and inputs are shares, 0..1; time is in weeks. */

/** A dynamic link, compiled: node indices into `Model.ids`, numbers resolved. What a role does not use is 0. */
export interface Flow {
	/** The link's id in the map. */
	readonly id: string;
	readonly source: number;
	readonly target: number;
	readonly role: 'cause' | 'gate' | 'guard' | 'inhibit' | 'strain' | 'example' | 'part';
	readonly reading: 'one' | 'majority';
	/** cause, part, guard, inhibit, strain: the weight, or the input (index) that gives it. */
	readonly weight: number | { readonly input: number; readonly complement: boolean };
	readonly floor: number;
	readonly share: number;
}

/** Any valid map, ready to be solved. Node order is map order; only nodes with dynamics are in it. */
export interface Model {
	readonly ids: readonly string[];
	readonly indexOf: ReadonlyMap<string, number>;
	readonly inputs: readonly number[];
	readonly stocks: readonly number[];
	/** Ordered so that each instant comes after the instants it depends on. */
	readonly instants: readonly number[];
	readonly outcome: number;
	/** In map order. */
	readonly flows: readonly Flow[];
	/** Weeks. */
	readonly horizon: number;
	/** By node: an input's initial level, a stock's start; 0 for an instant. */
	readonly initial: readonly number[];
	/** By node, per week: how fast a stock is gained where everything favours it. */
	readonly gain: readonly number[];
	/** By node, per week: how fast a stock is lost where nothing guards or inhibits. */
	readonly loss: readonly number[];
	/** By node, 0..1: what the causes add up to when none of them is there. */
	readonly base: readonly number[];
	/** By node, per week: how fast a shock of amplitude 1 raises a stock. */
	readonly shock: readonly number[];
	/** By node: whether it is felt for one's own group more than for others. */
	readonly grouped: readonly boolean[];
}

/** What is set from outside: input levels by node id (others keep the map's initial value), starts by stock id. */
export interface Setting {
	readonly inputs: Readonly<Record<string, number>>;
	readonly start?: Readonly<Record<string, number>>;
	readonly events?: readonly TimelineEvent[];
}

/**
 * Something that happens: a shock to every stock that has a shock number, or an input that moves. An event takes over
 * from whatever its input was doing; only a `floor` stays beside all others.
 */
export type TimelineEvent =
	/** Adds amplitude · exp(−(t − week) / decay) to D(t) from `week` on; `decay` is 3 weeks unless said. */
	| { readonly type: 'shock'; readonly week: number; readonly amplitude: number; readonly decay?: number }
	/** From `week` on the input is `to`. */
	| { readonly type: 'step'; readonly input: string; readonly week: number; readonly to: number }
	/** At `week` the input is `to`, and decays back to what it was with time constant `decay` (weeks). */
	| {
			readonly type: 'pulse';
			readonly input: string;
			readonly week: number;
			readonly to: number;
			readonly decay: number;
	  }
	/** From `week` on the input is at least `to`. */
	| { readonly type: 'floor'; readonly input: string; readonly week: number; readonly to: number }
	/** From `week` to `week + over` the input moves in a straight line to `to`, and stays. */
	| {
			readonly type: 'ramp';
			readonly input: string;
			readonly week: number;
			readonly to: number;
			readonly over: number;
	  };

/** Levels over time. `rows` has one row per week 0..weeks, `Model.ids.length` wide, row-major. */
export interface Trajectory {
	readonly weeks: number;
	readonly width: number;
	readonly rows: Float64Array;
	/** All levels (inputs, instants and stocks, in `Model.ids` order) at any week in 0..weeks, fractions included. */
	at(week: number): Float64Array;
}
