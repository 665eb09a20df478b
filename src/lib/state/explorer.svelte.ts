/** The whole state of the explorer and everything that follows from it: one map, the reader's hand, three answers. */
import { createContext } from 'svelte';
import type { ConceptMap, MapLink, MapNode, MapWords } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { flows } from '#lib/model/flow.ts';
import { partFlows, partsOf, type Part } from '#lib/model/parts.ts';
import { gains } from '#lib/model/sensitivity.ts';
import { solve } from '#lib/model/solve.ts';
import type { Model, Setting, Trajectory } from '#lib/model/types.ts';
import { defaultCommunity, type CommunityState } from './community.ts';
import type { Content, Happening, Playable, Question, Scenario } from './content.ts';
import { heldBy, noLesson, type Lesson } from './lesson.ts';
import { defaultState, encode, type LinkState } from './link.ts';
import type { Moment } from './moment.ts';
import { Playhead } from './playhead.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { sameSituation, settingOf, type Situation } from './situation.ts';
import { columnsOf, coursesOf, tableOf, type Table } from './table.ts';
import { View } from './view.svelte.ts';

/** How many of the last situations stay on the curve. */
const ghostCount = 3;

export class Explorer implements Playable, Moment {
	readonly map: ConceptMap;
	readonly words: MapWords;
	/** How each source is cited, by its id. */
	readonly citations: Readonly<Record<string, string>>;
	readonly scenarios: readonly Scenario[];
	/** The catalogue of happenings. */
	readonly events: readonly Happening[];
	/** The questions that a lesson may ask. */
	readonly questions: readonly Question[];
	readonly model: Model;
	/** Ids of what a curve is drawn of: the outcome first, then the stocks. */
	readonly columns: readonly string[];
	readonly settings: Settings;
	readonly playhead: Playhead;
	readonly view: View;
	readonly #nodes: ReadonlyMap<string, MapNode>;
	readonly #links: ReadonlyMap<string, MapLink>;
	readonly #flowIndex: ReadonlyMap<string, number>;
	/** Past situations never change, so each is solved once. */
	readonly #solved = new WeakMap<Situation, readonly number[]>();
	/** What is about to be shown. */
	#ahead: { readonly situation: Situation; readonly trajectory: Trajectory } | undefined;
	/** How the community of people is set. */
	community: CommunityState = $state.raw(defaultCommunity);
	/** What the present is compared with: another situation's trajectory, as long as the horizon. */
	against: Trajectory | undefined = $state.raw();
	/** What the link asks of its readers. */
	lesson: Lesson = $state.raw(noLesson);
	/** The reader is the one who makes the lesson: nothing is locked or concealed. */
	readonly #free: boolean;

	constructor(content: Content, state: LinkState = defaultState(content), { free = false } = {}) {
		const { map, words, citations } = content;
		this.map = map;
		this.words = words;
		this.citations = citations;
		this.scenarios = content.scenarios;
		this.events = content.events;
		this.questions = content.questions;
		this.#free = free;
		this.model = compile(map);
		this.columns = columnsOf(this.model);
		this.settings = new Settings(content, state);
		this.teach(state.lesson);
		this.playhead = new Playhead(map.horizon, state.week);
		this.view = new View(state);
		this.community = state.community;
		this.#nodes = new Map(map.nodes.map((node) => [node.id, node]));
		this.#links = new Map(map.links.map((link) => [link.id, link]));
		this.#flowIndex = new Map(this.model.flows.map((flow, index) => [flow.id, index]));
	}

	/** Inputs, start and events of the present situation, as the model reads them. */
	readonly setting: Setting = $derived.by(() => settingOf(this, this.settings.now));
	readonly trajectory: Trajectory = $derived.by(
		() => this.#known(this.settings.now) ?? solve(this.model, this.setting)
	);
	/** All levels at the chosen week, in the model's order. */
	readonly levels: Float64Array = $derived.by(() => this.trajectory.at(this.playhead.week));
	readonly #compared: Float64Array | undefined = $derived.by(() => this.against?.at(this.playhead.week));
	/** What flows through each dynamic link at the chosen week, in the model's order. */
	readonly flows: Float64Array = $derived.by(() => flows(this.model, this.levels));
	/** What ten points more of each input would add to the outcome at the horizon, in the order of the model's inputs. */
	readonly gains: Float64Array = $derived.by(() => gains(this.model, this.setting));
	/** The course of each of `columns`: its levels, week by week. */
	readonly courses: readonly (readonly number[])[] = $derived.by(() =>
		coursesOf(this.model, this.trajectory)
	);
	/** The same as a table. */
	readonly table: Table = $derived.by(() => tableOf(this.model, this.trajectory));
	/** What makes up the outcome, part by part and week by week. */
	readonly parts: readonly Part[] = $derived.by(() => partsOf(this.model, this.trajectory));
	/** The same at the chosen week. */
	readonly partsNow: readonly { id: string; level: number }[] = $derived.by(() =>
		partFlows(this.model).map(({ id, index }) => ({ id, level: this.flows[index] ?? 0 }))
	);
	/** The outcome in the last situations, week by week, newest last. */
	readonly ghosts: readonly (readonly number[])[] = $derived.by(() =>
		this.settings.past.slice(-ghostCount).map((situation) => this.#ghost(situation))
	);

	/** A node of the map; throws for an id it does not have. */
	node(id: string): MapNode {
		return found(this.#nodes.get(id), 'node', id);
	}

	link(id: string): MapLink {
		return found(this.#links.get(id), 'link', id);
	}

	/** Whether an input is shown but cannot be moved. */
	isLocked(id: string): boolean {
		return !this.#free && this.lesson.locked.includes(id);
	}

	/** Whether an input is kept out of sight. */
	isConcealed(id: string): boolean {
		return !this.#free && this.lesson.concealed.includes(id);
	}

	/** The level of a node, 0..1, now unless said; undefined for a node without dynamics, and for one that is concealed. */
	level(id: string, moment: Pick<Moment, 'levels'> = this): number | undefined {
		if (this.isConcealed(id)) return undefined;
		const index = this.model.indexOf.get(id);
		return index === undefined ? undefined : moment.levels[index];
	}

	/** The level of a node now in what the present is compared with; undefined for a node without dynamics, or without a comparison. */
	compared(id: string): number | undefined {
		const index = this.model.indexOf.get(id);
		return index === undefined ? undefined : this.#compared?.[index];
	}

	/** What flows through a link, 0..1, now unless said; undefined for a link without a role. */
	flow(id: string, moment: Pick<Moment, 'flows'> = this): number | undefined {
		const index = this.#flowIndex.get(id);
		return index === undefined ? undefined : moment.flows[index];
	}

	/** What ten points more of an input would add to the outcome at the horizon. */
	gain(id: string): number {
		return this.gains[this.model.inputs.indexOf(found(this.model.indexOf.get(id), 'input', id))] ?? 0;
	}

	/** "Author year" of a source. */
	cite(source: string): string {
		return this.citations[source] ?? source;
	}

	/** The last whole week that has passed. */
	get week(): number {
		return this.playhead.whole;
	}

	/** The outcome's level now. */
	get outcome(): number {
		return this.levels[this.model.outcome] ?? 0;
	}

	/** The week that a link carries: while the weeks run, the last whole one. */
	readonly #linkWeek: number = $derived.by(() =>
		this.playhead.playing ? this.playhead.whole : Math.round(this.playhead.week * 10) / 10
	);
	/** The state as a link carries it: what a hand has left, not what it is passing through. */
	readonly linkState: LinkState = $derived.by(() => ({
		...this.settings.left,
		week: this.#linkWeek,
		arrangement: this.view.arrangement,
		hidden: this.view.hidden,
		selected: this.view.selected,
		projector: this.view.projector,
		band: this.view.band,
		question: this.view.question,
		lesson: this.lesson,
		community: this.community
	}));
	readonly query: string = $derived.by(() => encode(this.linkState, this));

	/** Takes over a link's state. */
	load(state: LinkState): void {
		this.teach(state.lesson);
		this.settings.load(state);
		this.playhead.seek(state.week);
		this.view.load(state);
		this.community = state.community;
	}

	/** Takes over what a link asks of its readers. */
	teach(lesson: Lesson): void {
		this.lesson = lesson;
		this.settings.held = this.#free ? [] : heldBy(lesson);
	}

	/** Solves a situation that is about to be shown, so that the frame which shows it need not. */
	foresee(situation: Situation): void {
		this.#ahead = { situation, trajectory: solve(this.model, settingOf(this, situation)) };
	}

	#known(situation: Situation): Trajectory | undefined {
		return this.#ahead && sameSituation(this.#ahead.situation, situation)
			? this.#ahead.trajectory
			: undefined;
	}

	#ghost(situation: Situation): readonly number[] {
		const known = this.#solved.get(situation);
		if (known) return known;
		const trajectory = solve(this.model, settingOf(this, situation));
		const outcome = coursesOf(this.model, trajectory)[0] ?? [];
		this.#solved.set(situation, outcome);
		return outcome;
	}
}

function found<T>(value: T | undefined, what: string, id: string): T {
	if (value === undefined) throw new RangeError(`${what}: ${id}`);
	return value;
}

/** The explorer of the page that a component stands on. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
