/** Events on a time axis: what every input is at any week, and the weeks at which something breaks. */
import type { Model, Setting, TimelineEvent } from './types.ts';

/** Weeks in which a shock falls to 1/e of itself, unless the event says otherwise. */
const shockDecay = 3;

/** How an input goes for a while: rest + slope · (t − since) + offset · exp(−(t − since) / decay), at least `floor`. */
interface Law {
	readonly since: number;
	readonly rest: number;
	readonly slope: number;
	readonly offset: number;
	readonly decay: number;
}

/** A stretch in which every input and the shock are smooth; a solver's step never crosses its ends. */
export interface Segment {
	readonly from: number;
	readonly until: number;
	/** The inputs (node indices) that change within it. */
	readonly moving: readonly number[];
	/** Whether a shock is felt in it. */
	readonly shocked: boolean;
	/** Writes all inputs at a week into levels (in `Model.ids` order). */
	writeInputs(week: number, levels: Float64Array): void;
	/** D(t). */
	shockAt(week: number): number;
	/**
	 * Writes power series about a week, one after the other: of each input that moves, and of D(t) if a shock is felt.
	 *
	 * @param order the highest power of t − week whose coefficient is wanted
	 * @param offset where in `out` the first series begins; the next follows `stride` later
	 */
	expand(week: number, order: number, out: Float64Array, offset: number, stride: number): void;
}

type Move = Extract<TimelineEvent, { type: 'step' | 'pulse' | 'ramp' }>;

/**
 * Cuts 0..weeks into the stretches between events. An event at week w is felt from w on; one at the very end has a
 * stretch of length 0.
 *
 * @throws RangeError for an unknown input, a level outside 0..1, a negative amplitude, a time constant that is not positive
 */
export function segments(model: Model, setting: Setting, weeks: number): Segment[] {
	const events = setting.events ?? [];
	for (const event of events) check(event);
	const initial = model.inputs.map((input) => inputLevel(model, setting, input));
	for (const id of [
		...Object.keys(setting.inputs),
		...events.flatMap((event) => ('input' in event ? [event.input] : []))
	]) {
		if (!model.inputs.includes(model.indexOf.get(id) ?? -1)) throw new RangeError(`input: ${id}`);
	}
	const shocks = events.flatMap(shockLaw);
	const tracks = model.inputs.flatMap((input, place) => {
		const own = events.filter((event) => 'input' in event && event.input === model.ids[input]);
		if (own.length === 0) return [];
		const laws = lawsOf(
			initial[place] ?? 0,
			own.filter((event) => event.type !== 'floor' && event.type !== 'shock')
		);
		return [{ place, laws, floors: own.filter((event) => event.type === 'floor') }];
	});

	const breaks = [
		...shocks.map(({ since }) => since),
		...tracks.flatMap(({ laws, floors }) => [
			...laws.map(({ since }) => since),
			...floors.map(({ week }) => week),
			...floors.flatMap(({ to }) => laws.flatMap((law) => crossing(law, to)))
		])
	].filter((week) => week > 0 && week <= weeks);
	const starts = [...new Set([0, ...breaks])].sort((a, b) => a - b);
	return starts.map((from, place) => segment(from, starts[place + 1] ?? weeks));

	function segment(from: number, until: number): Segment {
		const middle = (from + until) / 2;
		const constant = Float64Array.from(initial);
		const moving: { input: number; law: Law }[] = [];
		for (const { place, laws, floors } of tracks) {
			const law = laws.findLast(({ since }) => since <= from) ?? resting(0, initial[place] ?? 0);
			const floor = Math.max(0, ...floors.filter(({ week }) => week <= from).map(({ to }) => to));
			const held = valueOf(law, middle) <= floor;
			if (held || isConstant(law)) constant[place] = held ? floor : law.rest;
			else moving.push({ input: model.inputs[place] ?? 0, law });
		}
		const felt = shocks.filter(({ since }) => since <= from);
		return {
			from,
			until,
			moving: moving.map(({ input }) => input),
			shocked: felt.length > 0,
			writeInputs(week, levels) {
				model.inputs.forEach((input, place) => (levels[input] = constant[place] ?? 0));
				for (const { input, law } of moving) levels[input] = valueOf(law, week);
			},
			shockAt: (week) => felt.reduce((sum, law) => sum + valueOf(law, week), 0),
			expand(week, order, out, offset, stride) {
				out.fill(0, offset, offset + stride * (moving.length + 1));
				moving.forEach(({ law }, i) => addSeries(law, week, order, out, offset + i * stride));
				for (const law of felt) addSeries(law, week, order, out, offset + moving.length * stride);
			}
		};
	}
}

function inputLevel(model: Model, setting: Setting, input: number): number {
	const id = model.ids[input] ?? '';
	const level = setting.inputs[id] ?? model.initial[input] ?? 0;
	if (!(level >= 0 && level <= 1)) throw new RangeError(`level of ${id}: ${level}`);
	return level;
}

function check(event: TimelineEvent): void {
	const { type, week } = event;
	if (!Number.isFinite(week)) throw new RangeError(`week of a ${type}: ${week}`);
	if ('decay' in event && event.decay !== undefined && !(event.decay > 0)) {
		throw new RangeError(`decay of a ${type}: ${event.decay}`);
	}
	if ('to' in event && !(event.to >= 0 && event.to <= 1))
		throw new RangeError(`level of a ${type}: ${event.to}`);
	if (event.type === 'shock' && !(event.amplitude >= 0)) {
		throw new RangeError(`amplitude of a shock: ${event.amplitude}`);
	}
	if (event.type === 'ramp' && !(event.over > 0)) throw new RangeError(`length of a ramp: ${event.over}`);
}

/** The laws that an input follows one after the other, each from its `since` on. */
function lawsOf(initial: number, moves: Move[]): Law[] {
	const laws = [resting(-Infinity, initial)];
	for (const move of moves.toSorted((a, b) => a.week - b.week)) {
		while ((laws.at(-1)?.since ?? -Infinity) > move.week) laws.pop();
		const before = laws.at(-1) ?? resting(-Infinity, initial);
		const now = valueOf(before, move.week);
		const since = move.week;
		if (move.type === 'step') laws.push(resting(since, move.to));
		else if (move.type === 'ramp') {
			laws.push(
				{ ...resting(since, now), slope: (move.to - now) / move.over },
				resting(since + move.over, move.to)
			);
		} else {
			const rest = before.offset === 0 ? now : before.rest;
			laws.push({ ...resting(since, rest), offset: move.to - rest, decay: move.decay });
		}
	}
	return laws;
}

/** A shock as the law of D(t). */
function shockLaw(event: TimelineEvent): Law[] {
	if (event.type !== 'shock') return [];
	return [
		{ since: event.week, rest: 0, slope: 0, offset: event.amplitude, decay: event.decay ?? shockDecay }
	];
}

function resting(since: number, rest: number): Law {
	return { since, rest, slope: 0, offset: 0, decay: 1 };
}

function isConstant(law: Law): boolean {
	return law.slope === 0 && law.offset === 0;
}

function valueOf({ since, rest, slope, offset, decay }: Law, week: number): number {
	if (slope !== 0) return rest + slope * (week - since);
	return offset === 0 ? rest : rest + offset * Math.exp((since - week) / decay);
}

/** Adds the coefficients of (t − week)⁰, (t − week)¹, … of a law that has begun. */
function addSeries(law: Law, week: number, order: number, out: Float64Array, at: number): void {
	const { since, rest, slope, offset, decay } = law;
	out[at]! += rest + slope * (week - since);
	out[at + 1]! += slope;
	if (offset === 0) return;
	let term = offset * Math.exp((since - week) / decay);
	for (let k = 0; k <= order; k++) {
		out[at + k]! += term;
		term /= -decay * (k + 1);
	}
}

/** The week at which a law passes a level, if it ever does: a floor bends the input there. */
function crossing({ since, rest, slope, offset, decay }: Law, level: number): number[] {
	if (slope !== 0) return [since + (level - rest) / slope];
	const ratio = offset / (level - rest);
	return offset !== 0 && ratio > 1 && Number.isFinite(ratio) ? [since + decay * Math.log(ratio)] : [];
}
