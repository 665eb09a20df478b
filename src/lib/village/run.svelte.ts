/** One community as it is lived: what the worker says of it, and the pace. */
import { CommunityClient, type Trouble } from '#lib/community/client.ts';
import type { CommunityPlan } from '#lib/community/community.ts';
import type { Change } from '#lib/community/history.ts';
import type { Picture } from '#lib/community/protocol.ts';
import { daysAWeek } from '#lib/community/rules.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { defaultCommunity, type CommunityState } from '#lib/state/community.ts';
import { Course } from './course.svelte.ts';
import { paceOf, type Speed } from './pace.ts';
import { planOf, sameCommunity, sameStart } from './plan.ts';

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
	readonly course: Course;
	#status: Status = $state('waiting');
	#picture: Picture | undefined = $state.raw();
	#plan: CommunityPlan | undefined = $state.raw();
	#weeks = $state(defaultCommunity.weeks);
	#picked: number | undefined = $state();
	#changes: readonly Change[] = $state.raw([]);
	#playing = $state(false);
	/** A tab that was hidden stopped the playing. */
	#paused = $state(false);
	speed: Speed = $state(1);
	#community: CommunityState | undefined;
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
		this.course = new Course(model);
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

	/** How long it is lived. */
	get weeks(): number {
		return this.#weeks;
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

	get day(): number {
		return this.course.day;
	}

	get week(): number {
		return Math.floor(this.course.day / daysAWeek);
	}

	get over(): boolean {
		return this.course.day >= this.#weeks * daysAWeek;
	}

	/** Lives by these settings from now on; another kind of community, or another start, begins anew. */
	follow(community: CommunityState, setting: Setting): void {
		const before = this.#community;
		this.#community = community;
		this.#weeks = community.weeks;
		if (
			!this.#plan ||
			!before ||
			!sameCommunity(before, community) ||
			!sameStart(setting, this.#plan.setting)
		) {
			void this.#begin(planOf(this.#model, community, setting));
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
		// What a slow machine could not live is not made up for.
		this.#due = Math.min(this.#due + seconds * paceOf(this.speed, still) * daysAWeek, daysAWeek);
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

	/** Takes people away, until it begins anew. */
	async remove(people: readonly number[]): Promise<void> {
		this.pause();
		if (!this.#picture) return;
		const picture = await this.#client.remove(people);
		// Days that were under way when they left are shown by themselves.
		if (!picture || picture.day !== this.#asked) return;
		this.#picture = picture;
		this.course.amend(picture);
	}

	close(): void {
		this.pause();
		this.#client.close();
	}

	async #begin(plan: CommunityPlan): Promise<void> {
		const turn = ++this.#turn;
		this.#plan = plan;
		this.#asked = 0;
		this.#due = 0;
		this.#busy = true;
		this.course.expect(plan, this.#weeks);
		const picture = await this.#client.start(this.#model, plan);
		if (turn !== this.#turn) return;
		this.#busy = false;
		if (!picture) return;
		this.#status = 'ready';
		this.#picture = picture;
		this.course.begin(picture);
		const picked = this.#picked;
		if (picked !== undefined) void this.pick(picked < picture.people ? picked : undefined);
	}

	#move(setting: Setting): void {
		if (!this.#plan) return;
		this.#plan = { ...this.#plan, setting };
		this.course.move(this.#asked, setting);
		// The worker refuses what the model's own curve has refused before.
		void this.#client.move(setting);
	}

	async #live(days: number): Promise<void> {
		const lived = Math.min(days, this.#weeks * daysAWeek - this.#asked);
		if (this.#busy || !this.#picture || lived < 1) return;
		const turn = ++this.#turn;
		this.#busy = true;
		this.#asked += lived;
		const picture = await this.#client.step(lived);
		if (turn !== this.#turn) return;
		this.#busy = false;
		if (!picture) return;
		if (this.#status === 'lost') this.#status = 'restarted';
		this.#picture = picture;
		this.course.add(picture);
		this.#changes = [...picture.picked.toReversed(), ...this.#changes].slice(0, mostChanges);
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
		this.#status = 'restarted';
		this.#picture = trouble.picture;
		this.#asked = trouble.picture.day;
		this.course.cut(trouble.picture.day);
		this.#changes = trouble.history.toReversed().slice(0, mostChanges);
	}
}
