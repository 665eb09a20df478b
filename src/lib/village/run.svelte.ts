/** One community as it is lived: what the worker says of it, the pace, and the curve that it is held against. */
import { CommunityClient, type Trouble } from '#lib/community/client.ts';
import type { CommunityPlan } from '#lib/community/community.ts';
import type { Change } from '#lib/community/history.ts';
import { daysAWeek } from '#lib/community/rules.ts';
import { feasible } from '#lib/community/meeting.ts';
import type { Picture } from '#lib/community/protocol.ts';
import { createMoved, type Moved } from '#lib/model/moved.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { meetingOf, type CommunityState } from '#lib/state/community.ts';
import type { Table } from '#lib/state/table.ts';

const weeksAYear = 52;
/** Weeks a second. */
export const speeds = [1, 4, 8] as const;
export type Speed = (typeof speeds)[number];
/** Pictures a second where nothing is to move: a still a week. */
const stillsASecond = 2;
/** Changes of the picked person that are kept. */
const mostChanges = 60;

export type Status =
	/** Nothing has been heard of the worker yet. */
	| 'waiting'
	| 'ready'
	/** The worker was lost and the days since the last week with it; it goes on from there. */
	| 'restarted'
	/** The worker was lost twice; the next request tries again. */
	| 'lost';

export class Run {
	readonly #model: Model;
	readonly #client: CommunityClient;
	#status: Status = $state('waiting');
	#picture: Picture | undefined = $state.raw();
	#plan: CommunityPlan | undefined = $state.raw();
	#weeks = $state(weeksAYear);
	#daily: readonly number[] = $state.raw([]);
	#rows: readonly (readonly number[])[] = $state.raw([]);
	#expected: readonly number[] = $state.raw([]);
	#picked: number | undefined = $state();
	#changes: readonly Change[] = $state.raw([]);
	#playing = $state(false);
	/** A tab that was hidden stopped the playing. */
	#paused = $state(false);
	speed: Speed = $state(1);
	#community: CommunityState | undefined;
	#moved: Moved | undefined;
	/** Days asked for so far. */
	#asked = 0;
	/** Days that are due while it plays, a fraction of one included. */
	#due = 0;
	/** Which request is waited for, if any. */
	#turn = 0;
	#busy = false;

	/** @param client made with what is to hear of lost workers */
	constructor(model: Model, client = (tell: (trouble: Trouble) => void) => new CommunityClient(tell)) {
		this.#model = model;
		this.#client = client((trouble) => this.#hear(trouble));
	}

	get status(): Status {
		return this.#status;
	}

	/** The community now; undefined until the worker has spoken. */
	get picture(): Picture | undefined {
		return this.#picture;
	}

	/** What it is made from, with the inputs and events as they are now; nothing in it is out of range. */
	get plan(): CommunityPlan | undefined {
		return this.#plan;
	}

	/** How long it is lived, in weeks. */
	get weeks(): number {
		return this.#weeks;
	}

	/** The outcome on days 0, 1, 2 … */
	get daily(): readonly number[] {
		return this.#daily;
	}

	/** The curve of the same settings, moved when they were, at weeks 0, 1, 2 … */
	get expected(): readonly number[] {
		return this.#expected;
	}

	/** A person, from 0. */
	get picked(): number | undefined {
		return this.#picked;
	}

	/** Of the picked person, newest first. */
	get changes(): readonly Change[] {
		return this.#changes;
	}

	get playing(): boolean {
		return this.#playing;
	}

	get paused(): boolean {
		return this.#paused;
	}

	readonly day: number = $derived(this.#picture?.day ?? 0);
	readonly week: number = $derived(Math.floor(this.day / daysAWeek));
	readonly over: boolean = $derived(this.day >= this.#weeks * daysAWeek);
	/** The outcome of the people now, and of the curve on the same day. */
	readonly outcome: number = $derived(this.#daily.at(-1) ?? 0);
	readonly expectedNow: number = $derived.by(() => {
		const at = this.day / daysAWeek;
		const [before, after] = [this.#expected[Math.floor(at)] ?? 0, this.#expected[Math.ceil(at)] ?? 0];
		return before + (at % 1) * (after - before);
	});
	/** The people week by week, so far. */
	readonly table: Table = $derived.by(() => {
		return { ids: this.#columns().map((node) => this.#model.ids[node]!), rows: this.#rows };
	});

	/** Lives by these settings from now on; another kind of community, or another start, begins anew. */
	follow(community: CommunityState, setting: Setting): void {
		const { years, ...kind } = community;
		const before = this.#community;
		const same =
			before && Object.entries(kind).every(([key, value]) => before[key as keyof typeof kind] === value);
		const longer = this.#weeks !== years * weeksAYear;
		this.#community = community;
		this.#weeks = years * weeksAYear;
		if (!same || longer || !this.#plan || !sameStart(setting, this.#plan.setting)) {
			const meeting = feasible(meetingOf(community), community.people).plan;
			void this.#begin({ people: community.people, seed: community.seed, meeting, setting });
		} else if (setting !== this.#plan.setting) this.#move(setting);
	}

	/** From the first morning again. */
	restart(): void {
		if (this.#plan) void this.#begin(this.#plan);
	}

	/** Lives so many days, at most until the end; stops playing. */
	step(days: number): void {
		this.pause();
		void this.#live(days);
	}

	toggle(): void {
		if (this.#playing) this.pause();
		else {
			if (this.over) this.restart();
			this.#playing = true;
			this.#paused = false;
		}
	}

	pause(): void {
		this.#playing = false;
		this.#due = 0;
	}

	/** Stops because nobody can see it. */
	hide(): void {
		if (!this.#playing) return;
		this.pause();
		this.#paused = true;
	}

	/**
	 * Goes on by `seconds` of playing, where the worker keeps pace.
	 *
	 * @param still week by week instead of day by day
	 */
	advance(seconds: number, still: boolean): void {
		const pace = still ? Math.min(this.speed, stillsASecond) : this.speed;
		// What a slow machine could not live is not made up for.
		this.#due = Math.min(this.#due + seconds * pace * daysAWeek, daysAWeek);
		if (this.#busy || (still && this.#due < daysAWeek)) return;
		// To the end of the week at most: each week has its row.
		const days = Math.min(Math.floor(this.#due), daysAWeek - (this.day % daysAWeek));
		this.#due -= days;
		void this.#live(days);
	}

	/** Looks at a person, or at nobody. */
	async pick(person: number | undefined): Promise<void> {
		this.#picked = person;
		this.#changes = [];
		if (!this.#picture) return;
		const changes = await this.#client.pick(person);
		if (changes && this.#picked === person) this.#changes = changes.toReversed().slice(0, mostChanges);
	}

	close(): void {
		this.pause();
		this.#client.close();
	}

	#columns(): readonly number[] {
		return [this.#model.outcome, ...this.#model.stocks];
	}

	async #begin(plan: CommunityPlan): Promise<void> {
		const turn = ++this.#turn;
		this.#plan = plan;
		this.#asked = 0;
		this.#due = 0;
		this.#busy = true;
		this.#moved = createMoved(this.#model, plan.setting, this.#weeks);
		this.#expected = [...this.#moved.outcome];
		const picture = await this.#client.start(this.#model, plan);
		if (turn !== this.#turn) return;
		this.#busy = false;
		if (!picture) return;
		this.#status = 'ready';
		this.#daily = [];
		this.#rows = [];
		this.#show(picture);
		const picked = this.#picked;
		if (picked !== undefined) void this.pick(picked < picture.people ? picked : undefined);
	}

	#move(setting: Setting): void {
		if (!this.#plan || !this.#moved) return;
		this.#plan = { ...this.#plan, setting };
		this.#moved.move(this.#asked / daysAWeek, setting);
		this.#expected = [...this.#moved.outcome];
		// The worker refuses what the model's own curve has refused before.
		void this.#client.move(setting);
	}

	async #live(days: number): Promise<void> {
		const left = this.#weeks * daysAWeek - this.#asked;
		if (this.#busy || !this.#picture || days < 1 || left < 1) return;
		const turn = ++this.#turn;
		this.#busy = true;
		const lived = Math.min(days, left);
		this.#asked += lived;
		const picture = await this.#client.step(lived);
		if (turn !== this.#turn) return;
		this.#busy = false;
		if (!picture) return;
		if (this.#status === 'lost') this.#status = 'restarted';
		this.#show(picture);
		this.#changes = [...picture.picked.toReversed(), ...this.#changes].slice(0, mostChanges);
	}

	#show(picture: Picture): void {
		const levels = this.#columns().map((node) => picture.levels[node]!);
		this.#picture = picture;
		this.#daily = [...this.#daily, ...(picture.daily.length > 0 ? picture.daily : [levels[0]!])];
		if (picture.day % daysAWeek === 0) this.#rows = [...this.#rows, [picture.day / daysAWeek, ...levels]];
		if (this.over) this.pause();
	}

	#hear(trouble: Trouble): void {
		this.#busy = false;
		this.#turn++;
		if (trouble.type === 'lost') {
			this.pause();
			this.#status = 'lost';
			return;
		}
		const { picture, history } = trouble;
		this.#status = 'restarted';
		this.#asked = picture.day;
		this.#picture = picture;
		this.#daily = this.#daily.slice(0, picture.day + 1);
		this.#rows = this.#rows.slice(0, picture.day / daysAWeek + 1);
		this.#changes = history.toReversed().slice(0, mostChanges);
	}
}

function sameStart({ start: a = {} }: Setting, { start: b = {} }: Setting): boolean {
	return Object.keys({ ...a, ...b }).every((id) => a[id] === b[id]);
}
