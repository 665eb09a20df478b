/**
 * What the structure alone says of a community that has lost people: who is still there to be asked, and what nobody can
 * come to any more because nobody is left who could show what it needs. How soon it is lost is for the simulation to say.
 */
import type { Flow, Model } from '#lib/model/types.ts';
import type { CommunityPlan } from './community.ts';
import { feasible } from './meeting.ts';
import { createMeeting, partsOf } from './structures.ts';
import { Random, streams } from './random.ts';

export interface Standing {
	/** How many people are there. */
	readonly present: number;
	/** The largest share of them (0..1) who are tied to each other, by whatever way round. */
	readonly together: number;
	/** The fewest people on whom something rests that somebody looks for: 0 where somebody finds nobody. */
	readonly fewest: number;
	/** By node, 0..1: the share of them who could still come to it; 1 for inputs. */
	readonly able: Float64Array;
	/** Ids of the stocks and instants that nobody can come to any more. */
	readonly broken: readonly string[];
}

/**
 * How a community stands without some of its people.
 *
 * @param plan a feasible one
 * @param away who is gone
 */
export function standingOf(model: Model, plan: CommunityPlan, away: readonly number[]): Standing {
	const { people, seed } = plan;
	const gone = new Uint8Array(people);
	for (const person of away) gone[person] = 1;
	const ground = {
		plan: feasible(plan.meeting, people, model.stocks.length).plan,
		people,
		stocks: model.stocks,
		gone
	};
	const shaping = () => new Random(seed, streams.shaping);
	const meeting = createMeeting(ground, new Random(seed), shaping());
	const here = [...gone.keys()].filter((person) => gone[person] === 0);

	// People who find the same things are counted together.
	const kinds = new Map<string, { people: number; known: number[] }>();
	let fewest = people;
	for (const person of here) {
		const known = model.stocks.map((stock) => meeting.known(person, stock));
		fewest = Math.min(fewest, ...known);
		const key = known.map((count) => (count > 0 ? 1 : 0)).join('');
		const kind = kinds.get(key) ?? { people: 0, known };
		kind.people++;
		kinds.set(key, kind);
	}

	const able = new Float64Array(model.ids.length);
	// What nobody can come to cannot be shown for long either: again, until nothing more breaks.
	let lasting = new Set(model.stocks);
	for (let before = -1; before !== lasting.size;) {
		before = lasting.size;
		able.fill(0);
		for (const { people: alike, known } of kinds.values()) {
			const shown = new Set(model.stocks.filter((stock, place) => known[place]! > 0 && lasting.has(stock)));
			for (const node of reachable(model, shown)) able[node]! += alike / here.length;
		}
		lasting = new Set(model.stocks.filter((stock) => able[stock]! > 0));
	}
	return {
		present: here.length,
		together: Math.max(...partsOf(ground, shaping())) / here.length,
		fewest,
		able,
		broken: [...model.stocks, ...model.instants]
			.filter((node) => able[node] === 0)
			.map((node) => model.ids[node]!)
	};
}

/** The inputs, and all that somebody can come to who finds only some stocks in others. */
function reachable(model: Model, shown: ReadonlySet<number>): Set<number> {
	const open = new Set(model.inputs);
	const seen = ({ source }: Flow) =>
		shown.has(source) || (open.has(source) && !model.stocks.includes(source));
	// Instants come in the order in which they hang on each other.
	for (const node of [...model.instants, ...model.stocks]) {
		const into = model.flows.filter(({ target }) => target === node);
		const needed = into.filter(({ role, floor }) => role === 'gate' && floor === 0);
		const any = into.filter(({ role, weight }) => (role === 'cause' || role === 'part') && weight !== 0);
		const unaided = any.length === 0 || (any.some(({ role }) => role === 'cause') && model.base[node]! > 0);
		if (needed.every(seen) && (unaided || any.some(seen))) open.add(node);
	}
	return open;
}
