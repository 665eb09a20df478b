/** One reader's prediction: what the hand has drawn, why, and whether the model's curve has been shown. */
import { encode } from './code.ts';
import {
	blank,
	grain,
	isDrawn,
	reach,
	readingsOf,
	readingWeeks,
	stroke,
	weekly,
	whole,
	withReading,
	type Drawing,
	type Point
} from './drawing.ts';

/** The question that the prediction answers, read whenever it is needed: a page may ask another. */
interface Question {
	/** Weeks, whole. */
	readonly horizon: number;
	/** The outcome's level at week 0. */
	readonly start: () => number;
	/** What tells this question from another, for example its link. */
	readonly name: () => string;
}

export class Prediction {
	readonly horizon: number;
	readonly #question: Question;
	/** The question as it stood when the model was shown: what moves afterwards does not make another one of it. */
	#answered: { readonly start: number; readonly name: string } | undefined = $state.raw();
	#drawing: Drawing = $state.raw([]);
	/** The drawing as it stood when the hand last rested: what is read off it in words and numbers does not run after every move. */
	#rested: Drawing = $state.raw([]);
	#past: readonly Drawing[] = $state.raw([]);
	/** Where the pen is while it is down. */
	pen: Point | undefined = $state.raw();
	/** The reading that was set last: typing goes on as one step of undo. */
	#typed: number | undefined;

	constructor(question: Question) {
		this.horizon = question.horizon;
		this.#question = question;
		this.#draw(blank(question.horizon));
	}

	/** The outcome's level at week 0. */
	get start(): number {
		return this.#answered?.start ?? this.#question.start();
	}

	/** What tells the question from another. */
	get question(): string {
		return this.#answered?.name ?? this.#question.name();
	}

	/** As drawn, gaps and all. */
	get drawing(): Drawing {
		return this.#drawing;
	}

	readonly drawn: boolean = $derived(isDrawn(this.#drawing));
	/** The last week that is drawn. */
	readonly reach: number = $derived(Math.floor(reach(this.#drawing)));
	/** The readings as far as they are drawn; they change when the hand rests. */
	readonly known: readonly (number | undefined)[] = $derived.by(() =>
		readingWeeks(this.horizon).map((week) => this.#rested[Math.round(week * grain)])
	);
	/** The whole curve: gaps bridged, the end carried on. */
	readonly curve: readonly number[] = $derived.by(() => whole(this.#drawing, this.start));
	/** The same at every week from 0. */
	readonly weekly: readonly number[] = $derived(weekly(this.curve));
	readonly readings: readonly number[] = $derived.by(() => readingsOf(whole(this.#rested, this.start)));
	/** For the list of the whole class; it changes when the hand rests. */
	readonly code: string = $derived(encode(this.readings));

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** The model's curve is shown, and the drawing rests. */
	get revealed(): boolean {
		return this.#answered !== undefined;
	}

	/** The pen comes down. */
	press(point: Point): void {
		if (this.revealed) return;
		this.#remember();
		this.pen = point;
		this.#drawing = stroke(this.#drawing, point, point);
	}

	/** The pen goes on. */
	move(point: Point): void {
		if (!this.pen) return;
		this.#drawing = stroke(this.#drawing, this.pen, point);
		this.pen = point;
	}

	/** The pen is lifted. */
	lift(): void {
		this.pen = undefined;
		this.#rested = this.#drawing;
	}

	/** Sets one reading (0..1), as the keyboard does. */
	set(index: number, level: number): void {
		if (this.revealed) return;
		if (this.#typed !== index) this.#remember();
		this.#typed = index;
		this.#draw(withReading(this.#drawing, index, level, this.start));
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before || this.revealed) return;
		this.#past = this.#past.slice(0, -1);
		this.#draw(before);
		this.#typed = undefined;
	}

	clear(): void {
		if (!this.drawn || this.revealed) return;
		this.#remember();
		this.#draw(blank(this.horizon));
	}

	reveal(): void {
		this.lift();
		if (this.drawn) this.#answered = { start: this.start, name: this.question };
	}

	/** Hides the model's curve again; the drawing stays and can be corrected. */
	hide(): void {
		this.#answered = undefined;
	}

	/** Another question, or the same one from the beginning. */
	restart(): void {
		this.lift();
		this.#answered = undefined;
		this.#past = [];
		this.#draw(blank(this.horizon));
		this.#typed = undefined;
	}

	/** Without the pen. */
	#draw(drawing: Drawing): void {
		this.#drawing = drawing;
		this.#rested = drawing;
	}

	#remember(): void {
		this.#past = [...this.#past, this.#drawing];
		this.#typed = undefined;
	}
}
