/**
 * A community, person by person. A step is a day; in it everybody looks at how the others were that morning. Of a large
 * well-mixed community the shares follow the curve, with an error of about n^−½ (T. G. Kurtz, Journal of Applied
 * Probability 7, 1970) and that of Euler's method with steps of a day.
 */
import { segments, type Segment } from '#lib/model/timeline.ts';
import { startOf } from '#lib/model/solve.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { createBounds } from './bounds.ts';
import { ChangeList, turns, type Changes } from './changes.ts';
import { Chosen } from './chosen.ts';
import { createHoldings, holds, spread, type Holdings } from './holdings.ts';
import { clamp, fewest, most, type Clamped } from './limits.ts';
import type { Lots } from './lots.ts';
import { feasible, type MeetingPlan } from './meeting.ts';
import { createMeeting } from './structures.ts';
import { Random, rounded, streams } from './random.ts';
import { createRules, daysAWeek, type Rules } from './rules.ts';
import { createSampler, type Sampler } from './sampling.ts';
import { createSight, feasibleReach, limitedInputs, type Reaches, type Sight } from './sight.ts';

/** What a community is made from; the same plan makes the same community on every machine. */
export interface CommunityPlan {
	/** Number of people, 30 to 100,000. */
	readonly people: number;
	/** A whole number; another one is another community of the same kind. */
	readonly seed: number;
	readonly meeting: MeetingPlan;
	readonly setting: Setting;
	/** Inputs that not everybody sees. */
	readonly reach?: Reaches;
}

export interface Community {
	readonly model: Model;
	/** As it is carried out: nothing in it is out of range. */
	readonly plan: CommunityPlan;
	/** What was out of range, and chances a day that had to be cut to 1 so far. */
	readonly clamped: readonly Clamped[];
	/** Days since the start. */
	readonly day: number;
	readonly holdings: Holdings;
	/** How many people are there: all that the plan has, but for those who were taken away. */
	readonly present: number;
	/** By person: 1 where somebody is not there any more; none where nobody was taken away. */
	readonly gone: Uint8Array | undefined;
	readonly sight: Sight;
	/** By place in `Model.stocks`: how many people hold it. */
	readonly counts: Int32Array;
	/** By node: the inputs of the last step (of the first one, before it); 0 for what is no input. */
	readonly inputs: Float64Array;
	/** What happened in the last step; the next one writes over it. */
	readonly changes: Changes;
	/** From tomorrow on other inputs and events hold; weeks still count from the start, and `start` plays no part. */
	move(setting: Setting): void;
	/**
	 * Takes people away: they hold nothing any more, and nobody meets them.
	 *
	 * @throws RangeError for somebody who never was, and where fewer than two people would be left
	 */
	remove(people: readonly number[]): void;
	/** Lives one day. */
	step(): void;
}

/** Weeks that a timeline is cut for: longer than anybody watches. */
const lifetime = 10_000;

/**
 * Makes a community on its first morning.
 *
 * @param rules of the same model, compiled before; the communities that share them must live one after the other
 * @throws RangeError for an unknown input or stock, a level outside 0..1, an event that cannot be (see `segments`)
 */
export function createCommunity(
	model: Model,
	asked: CommunityPlan,
	rules: Rules = createRules(model, limitedInputs(model, asked.reach))
): Community {
	const clamped: Clamped[] = [];
	const people = Math.floor(clamp('people', asked.people, fewest, most, clamped));
	const structure = feasible(asked.meeting, people, model.stocks.length);
	const reached = feasibleReach(asked.reach ?? {});
	clamped.push(...structure.clamped, ...reached.clamped);
	const plan = {
		...asked,
		people,
		meeting: structure.plan,
		...(asked.reach && { reach: reached.reach })
	};
	const { seed } = plan;
	const mixed = plan.meeting.type === 'mixed';

	const stocks = Int32Array.from(model.stocks);
	const places = new Int32Array(model.ids.length);
	stocks.forEach((node, place) => (places[node] = place));
	const holdings = createHoldings(model, people);
	const random = new Random(seed, streams.start);
	const start = startOf(model, plan.setting);
	const counts = Int32Array.from(model.stocks, (node, place) =>
		spread(holdings, node, start[place]!, random)
	);
	const sight = createSight(model, reached.reach, people, new Random(seed, streams.sight));
	random.reset(seed, streams.life);
	const list = new ChangeList();
	let gone: Uint8Array | undefined;
	let present = people;
	let sampler = meetingAnew();

	const inputs = new Float64Array(model.ids.length);
	const known = mixed ? createBounds(model) : undefined;
	const chosen = new Chosen(people, holdings, random);
	const lots: (Lots | undefined)[] = model.stocks.map(() => undefined);
	let parts: Segment[] = [];
	let part: Segment | undefined;
	let day = 0;
	move(plan.setting);
	settle();

	return {
		model,
		plan,
		clamped,
		get day() {
			return day;
		},
		holdings,
		get present() {
			return present;
		},
		get gone() {
			return gone;
		},
		sight,
		counts,
		inputs,
		get changes() {
			return list.view();
		},
		move,
		remove,
		step() {
			settle();
			list.clear();
			for (let place = 0; place < stocks.length; place++) {
				const today = lots[place];
				if (today) visit(place, today);
			}
			apply();
			day++;
		}
	};

	function move(setting: Setting): void {
		parts = segments(model, setting, lifetime);
		part = undefined;
	}

	/** Looks at others through meetings among those who are there; a ring is the same ring each time. */
	function meetingAnew(): Sampler {
		const ground = { plan: plan.meeting, people, stocks: model.stocks, ...(gone && { gone }) };
		const meeting = createMeeting(ground, random, new Random(seed, streams.shaping));
		const holders = (node: number) => counts[places[node]!]!;
		const crowd = mixed ? { people, others: present - 1, holders } : undefined;
		return createSampler(rules, holdings, meeting, random, list, sight, crowd);
	}

	function remove(leaving: readonly number[]): void {
		const left = gone?.slice() ?? new Uint8Array(people);
		for (const person of leaving) {
			if (!(Number.isInteger(person) && person >= 0 && person < people))
				throw new RangeError(`person: ${person}`);
			left[person] = 1;
		}
		const remaining = people - left.reduce((sum, away) => sum + away, 0);
		if (remaining < 2) throw new RangeError(`people left: ${remaining}`);
		const { bytes, stride } = holdings;
		for (const person of leaving) {
			for (let place = 0; place < stocks.length; place++) {
				if (holds(holdings, person, place)) counts[place]!--;
			}
			bytes.fill(0, person * stride, (person + 1) * stride);
		}
		gone = left;
		present = remaining;
		sampler = meetingAnew();
	}

	/** Today's inputs and shock. */
	function settle(): void {
		const week = day / daysAWeek;
		const today = parts.findLast(({ from }) => from <= week);
		const bounded = known?.tighten(counts, present - 1);
		if (!today || (today === part && today.moving.length === 0 && !today.shocked && !bounded)) return;
		part = today;
		today.writeInputs(week, inputs);
		for (const input of model.inputs) inputs[input] = rounded(inputs[input]!);
		const found = rules.settle(inputs, today.shocked ? rounded(today.shockAt(week)) : 0, known?.bounds);
		for (const cut of found) {
			if (!clamped.some(({ what, stock }) => what === cut.what && stock === cut.stock)) clamped.push(cut);
		}
		for (let place = 0; place < stocks.length; place++) {
			lots[place] = chosen.lots(rules.loss[place]!, rules.gain[place]! + rules.shocked[place]!);
		}
	}

	/** Whoever may lose a stock today, or come to it, looks at others; where nothing hangs on them, it is lost. */
	function visit(place: number, lots: Lots): void {
		const node = stocks[place]!;
		const loss = rules.loss[place]!;
		const alone = rules.losesAlone(place);
		const shocked = rules.shocked[place]!;
		const gain = rules.gain[place]!;
		const stretch = rules.span[node]! / gain;
		for (let first = 0; first < people; first += chosen.reach) {
			chosen.draw(first, node, lots, loss, gain + shocked);
			const { losers, losing, winners, gaining } = chosen;
			for (let i = 0; i < losing; i++) {
				const before = list.meetings;
				if (alone || sampler.loses(place, losers[i]!, random.share() * loss)) {
					list.add(losers[i]!, place, turns.lost);
				} else list.meetings = before;
			}
			for (let i = 0; i < gaining; i++) {
				const person = winners[i]!;
				if (gone?.[person] === 1) continue;
				const before = list.meetings;
				const draw = random.share() * (gain + shocked) - shocked;
				if (draw < 0) list.add(person, place, turns.shocked);
				else if (sampler.passes(node, person, draw * stretch)) list.add(person, place, turns.gained);
				else list.meetings = before;
			}
		}
	}

	/** In the evening all changes come true at once. */
	function apply(): void {
		const { bytes, stride, offsets, masks } = holdings;
		for (let i = 0; i < list.count; i++) {
			const place = list.stocks[i]!;
			const node = stocks[place]!;
			bytes[list.people[i]! * stride + offsets[node]!]! ^= masks[node]!;
			counts[place]! += list.turns[i]! === turns.lost ? -1 : 1;
		}
	}
}
