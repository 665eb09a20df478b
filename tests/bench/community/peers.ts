/** A day of the solidarity map as models are written for `agentscript` and for `flocc`: agents with properties and a step. */
import type { Factors } from '../../model/by-hand.ts';
import { newCommunity } from '../../model/by-hand.ts';
import { Model, World } from '../peers/agentscript.mjs';
import { Agent, Environment, utils } from '../peers/flocc.mjs';

const stages = ['K', 'G', 'E', 'N', 'M', 'O'] as const;
type Stage = (typeof stages)[number];
type Person = Record<Stage, boolean> & { next: Record<Stage, boolean> };

const day = 1 / 7;
const chance = (p: number): boolean => Math.random() < p;

class Village extends Model<Person> {
	constructor(
		readonly factors: Factors,
		readonly population: number
	) {
		super(World.defaultOptions(1));
	}

	override setup(): void {
		this.turtles.create(this.population, (person) => {
			stages.forEach((stage, i) => (person[stage] = chance(newCommunity[i]!)));
		});
	}

	override step(): void {
		this.turtles.ask((person) => (person.next = this.day(person)));
		this.turtles.ask((person) => Object.assign(person, person.next));
	}

	day(person: Person): Record<Stage, boolean> {
		const [I, T, V, , C] = this.factors;
		const gate = (level: number, floor: number) => chance(floor + (1 - floor) * level);
		const { K, G, E, N, M, O } = person;
		return {
			K: K
				? !chance(0.17 * day)
				: chance(1.6 * day) && gate(I, 0.15) && gate(C, 0.38) && this.interacts(person),
			G: G
				? !chance(0.3 * day) || (chance(0.6) && this.sees(person, 'N'))
				: chance(1.8 * day) &&
					gate(T, 0.25) &&
					this.sees(person, 'K') &&
					(chance(0.08) || this.mostCooperate(person)),
			E: E
				? !chance(0.18 * day)
				: chance(0.45 * day) && gate(C, 0.38) && this.sees(person, chance(0.2) ? 'K' : 'G'),
			N: N
				? !chance(0.04 * day)
				: chance(0.25 * day) && gate(V, 0.2) && this.sees(person, 'E') && this.mostCooperate(person),
			M: M
				? !chance(0.12 * day)
				: chance(day) && gate(V, 0.2) && this.sees(person, 'N') && this.sees(person, 'E'),
			O: O
				? !chance(0.12 * day)
				: chance(day) && gate(T, 0.25) && this.sees(person, 'G') && this.sees(person, chance(0.5) ? 'N' : 'E')
		};
	}

	sees(person: Person, stage: Stage): boolean {
		return this.turtles.otherOneOf(person)[stage];
	}

	interacts(person: Person): boolean {
		return chance(0.08) || this.sees(person, chance(this.factors[5]) ? 'O' : 'M');
	}

	mostCooperate(person: Person): boolean {
		const cooperates = () => this.sees(person, 'G') || chance(0.2 * this.factors[3]);
		const first = cooperates();
		return first === cooperates() ? first : cooperates();
	}

	get solidarity(): number {
		const d = this.factors[5];
		let sum = 0;
		this.turtles.ask(({ M, O }) => (sum += (M ? 1 - d : 0) + (O ? d : 0)));
		return sum / this.population;
	}
}

/** Makes a community of n people; a call lives a day and returns S. */
export function createAgentscript(factors: Factors, n: number): () => number {
	const village = new Village(factors, n);
	village.setup();
	return () => {
		village.step();
		return village.solidarity;
	};
}

/** Makes a community of n people; a call lives a day and returns S. */
export function createFlocc([I, T, V, L, C, d]: Factors, n: number): () => number {
	const environment = new Environment();
	const gate = (level: number, floor: number) => chance(floor + (1 - floor) * level);
	const sees = (agent: Agent, stage: Stage): boolean => {
		let other = utils.sample(environment.getAgents());
		while (other === agent) other = utils.sample(environment.getAgents());
		return other.get(stage) as boolean;
	};
	const interacts = (agent: Agent) => chance(0.08) || sees(agent, chance(d) ? 'O' : 'M');
	const mostCooperate = (agent: Agent) => {
		const cooperates = () => sees(agent, 'G') || chance(0.2 * L);
		const first = cooperates();
		return first === cooperates() ? first : cooperates();
	};
	// What a rule returns comes true when every agent has had its turn.
	const rule = (agent: Agent) => ({
		K: agent.get('K')
			? !chance(0.17 * day)
			: chance(1.6 * day) && gate(I, 0.15) && gate(C, 0.38) && interacts(agent),
		G: agent.get('G')
			? !chance(0.3 * day) || (chance(0.6) && sees(agent, 'N'))
			: chance(1.8 * day) && gate(T, 0.25) && sees(agent, 'K') && (chance(0.08) || mostCooperate(agent)),
		E: agent.get('E')
			? !chance(0.18 * day)
			: chance(0.45 * day) && gate(C, 0.38) && sees(agent, chance(0.2) ? 'K' : 'G'),
		N: agent.get('N')
			? !chance(0.04 * day)
			: chance(0.25 * day) && gate(V, 0.2) && sees(agent, 'E') && mostCooperate(agent),
		M: agent.get('M')
			? !chance(0.12 * day)
			: chance(day) && gate(V, 0.2) && sees(agent, 'N') && sees(agent, 'E'),
		O: agent.get('O')
			? !chance(0.12 * day)
			: chance(day) && gate(T, 0.25) && sees(agent, 'G') && sees(agent, chance(0.5) ? 'N' : 'E')
	});
	for (let i = 0; i < n; i++) {
		const agent = new Agent(Object.fromEntries(stages.map((stage, j) => [stage, chance(newCommunity[j]!)])));
		agent.set('tick', rule);
		environment.addAgent(agent);
	}
	return () => {
		environment.tick();
		const agents = environment.getAgents();
		return (
			agents.reduce((sum, agent) => sum + (agent.get('M') ? 1 - d : 0) + (agent.get('O') ? d : 0), 0) / n
		);
	};
}
