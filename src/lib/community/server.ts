/** The worker's side of the protocol, without the worker: it can be talked to anywhere. */
import type { Model } from '#lib/model/types.ts';
import { createCensus, type Census } from './census.ts';
import type { Changes } from './changes.ts';
import { createCommunity, type Community } from './community.ts';
import { liveEnsemble, type EnsemblePlan } from './ensemble.ts';
import { apply, changesOf, historyOf, relive, type Change, type Move } from './history.ts';
import type { Picture, Reply, Request } from './protocol.ts';
import { daysAWeek } from './rules.ts';
import { Tally } from './tally.ts';

/** Milliseconds of an ensemble between two looks at what the page says. */
const turnLength = 30;
/** Milliseconds after which a past that is still being lived again says that it is. */
const silence = 1000;

interface Running {
	readonly community: Community;
	readonly census: Census;
	readonly tally: Tally;
	readonly moves: Move[];
	picked?: number;
}

/**
 * Answers requests, in the order in which they come.
 *
 * @param reply receives the answers
 * @param later calls a function after whatever waits has had its turn
 * @param now milliseconds
 */
export function createServer(
	reply: (message: Reply) => void,
	later: (work: () => void) => void,
	now: () => number
): (request: Request) => void {
	let running: Running | undefined;
	let ensemble = 0;

	return (request) => {
		try {
			handle(request);
		} catch (error) {
			reply({ id: request.id, type: 'failed', reason: reasonOf(error) });
		}
	};

	function handle(request: Request): void {
		const { id } = request;
		switch (request.type) {
			case 'start':
				running = begin(request, alive(id, request.past?.day ?? 0));
				return reply({ id, type: 'picture', picture: live(running, 0) });
			case 'step':
				return reply({ id, type: 'picture', picture: live(current(), request.days) });
			case 'move':
				act(current(), { setting: request.setting });
				return reply({ id, type: 'done' });
			case 'remove':
				act(current(), { gone: request.people });
				return reply({ id, type: 'picture', picture: live(current(), 0) });
			case 'pick': {
				const { day } = current().community;
				const changes = pick(current(), request.person, alive(id, day));
				return reply({ id, type: 'history', person: request.person, changes });
			}
			case 'ensemble':
				return gather(id, request.model, request.plan);
			case 'cancel':
				ensemble++;
				return reply({ id, type: 'done' });
		}
	}

	/** Says now and then how many of so many days have been lived again. */
	function alive(id: number, days: number): () => void {
		let [done, said] = [0, now()];
		return () => {
			done++;
			if (now() < said + silence) return;
			said = now();
			reply({ id, type: 'progress', done, runs: days });
		};
	}

	function current(): Running {
		if (!running) throw new Error('no community has been started');
		return running;
	}

	/** One turn after the other, until it is done or another one (or none) is wanted. */
	function gather(id: number, model: Model, plan: EnsemblePlan): void {
		const mine = ++ensemble;
		const lives = liveEnsemble(model, plan);
		const turn = (): void => {
			if (mine !== ensemble) return reply({ id, type: 'done' });
			try {
				const end = now() + turnLength;
				let next = lives.next();
				while (!next.done && now() < end) next = lives.next();
				if (next.done) return reply({ id, type: 'ensemble', ensemble: next.value });
				reply({ id, type: 'progress', done: next.value, runs: plan.runs });
				later(turn);
			} catch (error) {
				reply({ id, type: 'failed', reason: reasonOf(error) });
			}
		};
		turn();
	}
}

function begin({ model, plan, past }: Extract<Request, { type: 'start' }>, lived: () => void): Running {
	const community = createCommunity(model, plan);
	const tally = new Tally(model.flows.length, daysAWeek);
	const moves = [...(past?.moves ?? [])];
	relive(community, moves, whole(past?.day ?? 0), () => {
		tally.add(community.changes);
		lived();
	});
	return { community, census: createCensus(model), tally, moves };
}

function act({ community, moves }: Running, what: Omit<Move, 'day'>): void {
	const move = { day: community.day, ...what };
	apply(community, move);
	moves.push(move);
}

function pick(running: Running, person: number | undefined, lived: () => void): Change[] {
	const { community, moves } = running;
	const { model, plan, day } = community;
	if (person !== undefined && !(Number.isInteger(person) && person >= 0 && person < plan.people)) {
		throw new RangeError(`person: ${person}`);
	}
	running.picked = person;
	return person === undefined ? [] : historyOf(model, plan, moves, day, person, lived);
}

function live({ community, census, tally, picked }: Running, days: number): Picture {
	whole(days);
	const { holdings, model, plan } = community;
	const daily = new Float64Array(days);
	const seen: Change[] = [];
	for (let day = 0; day < days; day++) {
		community.step();
		tally.add(community.changes);
		daily[day] = census.levels(community)[model.outcome]!;
		if (picked !== undefined) seen.push(...changesOf(community, picked));
	}
	return {
		day: community.day,
		people: plan.people,
		present: community.present,
		gone: community.gone?.slice(),
		bytes: holdings.bytes.slice(),
		stride: holdings.stride,
		outcomes: census.outcomes(community),
		levels: census.levels(community),
		daily,
		changes: copyOf(community.changes),
		weekly: tally.sums(),
		picked: seen,
		clamped: [...community.clamped]
	};
}

function whole(days: number): number {
	if (Number.isInteger(days) && days >= 0) return days;
	throw new RangeError(`days: ${days}`);
}

function copyOf({ people, stocks, turns, ends, others, flows }: Changes): Changes {
	return {
		people: people.slice(),
		stocks: stocks.slice(),
		turns: turns.slice(),
		ends: ends.slice(),
		others: others.slice(),
		flows: flows.slice()
	};
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
