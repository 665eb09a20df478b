/** As much of the peers' types as the benchmarks use; they need not be installed for the types to be checked. */

declare module 'lighthouse' {
	interface Result {
		lhr: {
			categories: Record<string, { score: number | null }>;
			audits: Record<
				string,
				{ title: string; score: number | null; numericValue?: number; displayValue?: string }
			>;
		};
	}
	/** Loads `url` in the browser whose debugging port is `port`, on an emulated phone, and judges it. */
	export default function lighthouse(
		url: string,
		flags: { port: number; logLevel: 'error'; output: 'json' }
	): Promise<Result | undefined>;
}

declare module 'ode-rk4' {
	interface Integrator {
		readonly y: Float64Array;
		readonly t: number;
		/** Takes `n` steps. */
		steps(n: number): Integrator;
	}
	export default function rk4(
		start: Float64Array,
		derivative: (rates: Float64Array, levels: Float64Array, time: number) => void,
		time: number,
		step: number
	): Integrator;
}

declare module 'ode45-cash-karp' {
	interface Integrator {
		readonly y: Float64Array;
		readonly t: number;
		/** Takes up to `n` steps and stops at `limit`. */
		steps(n: number, limit: number): boolean;
	}
	export default function ode45(
		start: Float64Array,
		derivative: (rates: Float64Array, levels: Float64Array, time: number) => void,
		time: number,
		step: number,
		options?: { tol?: number }
	): Integrator;
}

declare module 'simulation' {
	export interface Primitive {
		readonly name: string;
	}
	interface Results {
		/** A primitive's values at every step. */
		series(primitive: Primitive): number[];
	}
	export class Model {
		constructor(config: {
			timeStart: number;
			timeLength: number;
			timeStep: number;
			timeUnits: 'Weeks';
			algorithm: 'RK4' | 'Euler';
		});
		Stock(config: { name: string; initial: number }): Primitive;
		Variable(config: { name: string; value: string }): Primitive;
		Flow(
			from: Primitive | null,
			to: Primitive | null,
			config: { name: string; rate: string; nonNegative: boolean }
		): Primitive;
		Link(from: Primitive, to: Primitive): Primitive;
		simulate(): Results;
	}
}

declare module 'agentscript' {
	interface Turtles<T> {
		create(count: number, setup: (turtle: T) => void): void;
		ask(task: (turtle: T) => void): void;
		otherOneOf(turtle: T): T;
	}
	export class Model<T> {
		constructor(world: object);
		readonly turtles: Turtles<T>;
		setup(): void;
		/** Counts a tick, too. */
		step(): void;
	}
	export const World: { defaultOptions(maxX: number): object };
}

declare module 'flocc' {
	export class Agent {
		constructor(data: Record<string, unknown>);
		get(name: string): unknown;
		set(name: 'tick', rule: (agent: Agent) => Record<string, unknown>): void;
	}
	export class Environment {
		addAgent(agent: Agent): void;
		getAgents(): Agent[];
		tick(): void;
	}
	export const utils: { sample(agents: Agent[]): Agent };
}
