/** What has become of a community so far, day by day and week by week, and the curve that it is held against. */
import type { CommunityPlan } from '#lib/community/community.ts';
import type { Picture } from '#lib/community/protocol.ts';
import { daysAWeek } from '#lib/community/rules.ts';
import { createMoved, type Moved } from '#lib/model/moved.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import type { Table } from '#lib/state/table.ts';

export class Course {
	readonly #model: Model;
	/** Of the table: the outcome, then the stocks. */
	readonly #columns: readonly number[];
	#day = $state(0);
	#daily: readonly number[] = $state.raw([]);
	#rows: readonly (readonly number[])[] = $state.raw([]);
	#expected: readonly number[] = $state.raw([]);
	#moved: Moved | undefined;

	constructor(model: Model) {
		this.#model = model;
		this.#columns = [model.outcome, ...model.stocks];
	}

	/** Days that have been lived. */
	get day(): number {
		return this.#day;
	}

	/** The outcome of the people on days 0, 1, 2 … */
	get daily(): readonly number[] {
		return this.#daily;
	}

	/** The curve of the same settings, moved when they were, at weeks 0, 1, 2 … */
	get expected(): readonly number[] {
		return this.#expected;
	}

	/** The outcome of the people now, and of the curve on the same day. */
	readonly outcome: number = $derived(this.#daily.at(-1) ?? 0);
	readonly expectedNow: number = $derived.by(() => {
		const at = this.#day / daysAWeek;
		const [before, after] = [this.#expected[Math.floor(at)] ?? 0, this.#expected[Math.ceil(at)] ?? 0];
		return before + (at % 1) * (after - before);
	});
	/** The people week by week. */
	readonly table: Table = $derived.by(() => {
		return { ids: this.#columns.map((node) => this.#model.ids[node]!), rows: this.#rows };
	});

	/** A plan will be lived for so many weeks: its curve is known before its people are. */
	expect({ setting }: CommunityPlan, weeks: number): void {
		this.#moved = createMoved(this.#model, setting, weeks);
		this.#expected = [...this.#moved.outcome];
	}

	/** The curve bends on a day. */
	move(day: number, setting: Setting): void {
		this.#moved?.move(day / daysAWeek, setting);
		this.#expected = [...(this.#moved?.outcome ?? [])];
	}

	/** The people on their first morning. */
	begin(picture: Picture): void {
		this.#daily = [];
		this.#rows = [];
		this.add(picture);
	}

	/** The people some days later, at most to the end of the week. */
	add({ day, daily, levels }: Picture): void {
		const now = this.#columns.map((node) => levels[node]!);
		this.#day = day;
		this.#daily = [...this.#daily, ...(daily.length > 0 ? daily : [now[0]!])];
		if (day % daysAWeek === 0) this.#rows = [...this.#rows, [day / daysAWeek, ...now]];
	}

	/** The same day, otherwise than it was. */
	amend(picture: Picture): void {
		this.#daily = this.#daily.slice(0, picture.day);
		if (picture.day % daysAWeek === 0) this.#rows = this.#rows.slice(0, picture.day / daysAWeek);
		this.add(picture);
	}

	/** Back to the end of a week. */
	cut(day: number): void {
		this.#day = day;
		this.#daily = this.#daily.slice(0, day + 1);
		this.#rows = this.#rows.slice(0, day / daysAWeek + 1);
	}
}
