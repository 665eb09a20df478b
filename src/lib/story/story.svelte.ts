/** Where the story stands: the beat, what a hand has changed of it, and what of both the screen shows. */
import { createContext } from 'svelte';
import type { StoryContent, ToldBeat } from '#lib/state/content.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Lesson } from '#lib/state/lesson.ts';
import { handIn, situationAt, stateAt, type Hand, type Place } from './beat.ts';
import { Guesses } from './guesses.svelte.ts';
import type { Show } from './message.ts';
import { travel, type Seized } from './travel.ts';

/** One thing that a hand did to an input, in percent. */
export interface Deed {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

export class Story {
	readonly content: StoryContent;
	readonly beats: readonly ToldBeat[];
	/** What the hand moves. */
	readonly explorer: Explorer;
	/** What is predicted before it is seen. */
	readonly guesses: Guesses;
	#at = $state(0);
	#asking = $state(false);
	/** What the hand will have changed when the way to the beat is done; undefined: it is. */
	#bound: Hand | undefined = $state.raw();
	/** Steps of undo before the beat. */
	#before = $state(0);
	/** The screen is dark. */
	black = $state(false);
	/** What the screen still shows while the story and the hand go on. */
	#held: { readonly place: Place; readonly explorer: Explorer } | undefined = $state.raw();
	#stop: () => void = () => undefined;
	#frame = $state(0);

	readonly #travel: typeof travel;

	/** @param way - how it gets from beat to beat */
	constructor(content: StoryContent, way = travel) {
		this.#travel = way;
		this.content = content;
		this.beats = content.beats;
		this.explorer = new Explorer(content, stateAt(content, this.#beatAt(0)));
		this.guesses = new Guesses(this.explorer, content.beats);
	}

	/** Index of the beat. */
	get at(): number {
		return this.#at;
	}

	get asking(): boolean {
		return this.#asking;
	}

	/** How many frames of the way to the beat have been shown; 0: it has arrived. */
	get frame(): number {
		return this.#frame;
	}

	readonly beat: ToldBeat = $derived.by(() => this.#beatAt(this.#at));
	readonly #origin = $derived.by(() => situationAt(this.content, this.beat));
	/** What the hand has changed. */
	readonly hand: Hand = $derived.by(() => this.#bound ?? handIn(this.#origin, this.explorer.settings.now));
	/** The picture is no longer the story's. */
	readonly touched: boolean = $derived.by(() => Object.keys(this.hand).length > 0);
	/** Where the story stands now. */
	readonly place: Place = $derived.by(() => ({ beat: this.#at, asking: this.#asking, hand: this.hand }));
	/** What the hand did since it came to the beat, oldest first. */
	readonly deeds: readonly Deed[] = $derived.by(() => {
		const { past, now, resting } = this.explorer.settings;
		if (this.#bound) return [];
		const steps = [...past.slice(this.#before), ...(resting ? [now] : [])];
		return steps.slice(1).flatMap(({ percents }, i) =>
			Object.entries(percents).flatMap(([id, to]) => {
				const from = steps[i]?.percents[id] ?? to;
				return from === to ? [] : [{ id, from, to }];
			})
		);
	});

	/** Goes to a beat as the story has it; `asking`: to its question. */
	go(
		beat: number,
		{ asking = false, hand = {}, cut = false }: Partial<Place> & { cut?: boolean } = {}
	): void {
		const at = Math.min(this.beats.length - 1, Math.max(0, beat));
		const told = this.#beatAt(at);
		this.stop();
		this.#at = at;
		this.#asking = asking && told.question !== undefined;
		this.#bound = hand;
		this.explorer.view.select(undefined);
		this.explorer.view.arrangement = told.state.arrangement ?? 'story';
		const ondone = (seized?: Seized) => {
			// Another window's hand may have moved meanwhile.
			const bound = this.#bound ?? hand;
			const { settings } = this.explorer;
			this.#bound = undefined;
			this.#frame = 0;
			settings.load(this.#origin);
			this.#before = settings.past.length;
			this.touch(bound);
			for (const [id, percent] of Object.entries(seized?.moved ?? {})) {
				settings.move(id, percent);
				if (!seized?.holding) settings.commit(id, performance.now());
			}
		};
		this.#stop = this.#travel(
			this.explorer,
			situationAt(this.content, told, hand),
			told.state.week,
			{ onframe: () => (this.#frame += 1), ondone },
			cut
		);
	}

	/** Takes over a place: the hand's changes alone where the beat is the same. */
	take({ beat, asking, hand }: Place, cut = false): void {
		if (beat !== this.#at || asking !== this.#asking) this.go(beat, { asking, hand, cut });
		else this.touch(hand);
	}

	/** The beat as the story has it, whatever a hand has changed. */
	back(): void {
		this.go(this.#at, { asking: this.#asking });
	}

	/** The next thing: the beat's question where it has one, else the next beat. */
	next(): void {
		if (!this.#asking && this.beat.question !== undefined) this.#ask(true);
		else if (this.#at < this.beats.length - 1) this.go(this.#at + 1);
	}

	previous(): void {
		if (this.#asking) this.#ask(false);
		else if (this.#at > 0) {
			const before = this.#beatAt(this.#at - 1);
			this.go(this.#at - 1, { asking: before.question !== undefined });
		}
	}

	get first(): boolean {
		return this.#at === 0 && !this.#asking;
	}

	get last(): boolean {
		return this.#at === this.beats.length - 1 && (this.#asking || this.beat.question === undefined);
	}

	/** Takes over what a link asks of its readers: it holds at every beat. */
	teach(lesson: Lesson): void {
		this.explorer.teach(lesson);
	}

	/** Keeps on the screen what it shows, or lets it follow again. */
	freeze(): void {
		this.#hold(this.#held ? null : this.place);
	}

	/** What the screen still shows; null: it follows. */
	get held(): Place | null {
		return this.#held?.place ?? null;
	}

	/** What the screen draws. */
	get screen(): Explorer {
		return this.#held?.explorer ?? this.explorer;
	}

	/** All that another window needs to show the same. */
	readonly show: Show = $derived.by(() => ({
		place: this.place,
		black: this.black,
		held: this.held,
		seen: this.guesses.seen
	}));

	/** Shows what another window shows. */
	follow({ place, black, held, seen }: Show): void {
		this.guesses.follow(seen);
		if (JSON.stringify(held) !== JSON.stringify(this.held)) this.#hold(held);
		this.black = black;
		this.take(place);
	}

	#hold(place: Place | null): void {
		if (!place) {
			this.#held = undefined;
			return;
		}
		const explorer = new Explorer(this.content, stateAt(this.content, this.#beatAt(place.beat), place.hand));
		explorer.teach(this.explorer.lesson);
		explorer.playhead.seek(this.explorer.playhead.week);
		this.#held = { place, explorer };
	}

	/** Sets the inputs as a hand has them, each a step of undo; those it does not name are the beat's. */
	touch(hand: Hand): void {
		if (this.#bound) {
			this.#bound = hand;
			return;
		}
		const { settings } = this.explorer;
		for (const [id, own] of Object.entries(this.#origin.percents)) {
			const percent = hand[id] ?? own;
			if (percent === settings.percents[id]) continue;
			settings.move(id, percent);
			settings.commit(id, performance.now());
		}
	}

	stop(): void {
		this.#stop();
		this.#frame = 0;
	}

	/** The question comes or goes; the picture and the hand stay. */
	#ask(asking: boolean): void {
		this.#asking = asking;
	}

	#beatAt(index: number): ToldBeat {
		const beat = this.beats[index];
		if (!beat) throw new RangeError(`beat: ${index} of ${this.beats.length}`);
		return beat;
	}
}

/** The story of the page that a component stands on. */
export const [getStory, setStory] = createContext<Story>();
