/** Draws the community on two canvases: the people, and above them what is lit for a moment. */
import type { MeetingPlan } from '#lib/community/meeting.ts';
import type { Picture } from '#lib/community/protocol.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import { createCrowd } from './crowd.ts';
import type { Palette } from './palette.ts';
import type { Crowd, Detail, Piece } from './seen.ts';
import { diameterOf, spotsOf, type Spots } from './spots.ts';
import { tiesOf, type Tie } from './ties.ts';

/** How long a tie is lit while the days go by, ms. */
const glow = 600;
/** Shades of a tie that fades. */
const shades = 4;
/** Days of ties that are lit at once, at most. */
const mostDays = 6;

/** What the map says of what is drawn. */
export interface Cast {
	readonly pieces: readonly Piece[];
	readonly outcome: Kind;
	/** By place in `Model.stocks`. */
	readonly kinds: readonly Kind[];
}

interface Day {
	readonly ties: readonly Tie[];
	/** ms */
	readonly since: number;
}

export class Painter {
	readonly #people: CanvasRenderingContext2D;
	readonly #light: CanvasRenderingContext2D;
	readonly #cast: Cast;
	#palette: Palette;
	#density = 1;
	#side = 0;
	#plan: MeetingPlan | undefined;
	#picture: Picture | undefined;
	#spots: Spots | undefined;
	#crowd: Crowd | undefined;
	#days: Day[] = [];
	#lit: number | undefined;
	#picked: number | undefined;

	constructor(people: HTMLCanvasElement, light: HTMLCanvasElement, cast: Cast, palette: Palette) {
		this.#people = people.getContext('2d')!;
		this.#light = light.getContext('2d')!;
		this.#cast = cast;
		this.#palette = palette;
	}

	/** Where people stand, px of the screen's own; undefined before anything is shown. */
	get spots(): Spots | undefined {
		return this.#spots;
	}

	/** How much of a person is to be seen. */
	get detail(): Detail | undefined {
		return this.#crowd?.detail;
	}

	/**
	 * @param side of the square, CSS px
	 * @param density px of the screen's own in a CSS px
	 */
	resize(side: number, density: number): void {
		const own = Math.round(side * density);
		if (own === this.#side && density === this.#density) return;
		[this.#side, this.#density] = [own, density];
		for (const { canvas } of [this.#people, this.#light]) canvas.width = canvas.height = own;
		this.#settle();
	}

	recolour(palette: Palette): void {
		this.#palette = palette;
		this.#settle();
	}

	/**
	 * Shows a community; its ties are lit from `now` (ms) on.
	 *
	 * @param plan a feasible one, the same object as long as nobody moves
	 */
	show(plan: MeetingPlan, picture: Picture, now: number): void {
		const moved = this.#plan !== plan || this.#picture?.people !== picture.people;
		const next = !moved && picture.day > (this.#picture?.day ?? 0);
		this.#plan = plan;
		this.#picture = picture;
		const ties = tiesOf(picture.changes, this.#lit);
		this.#days = [...(next ? this.#days.slice(1 - mostDays) : []), { ties, since: now }];
		if (moved || !this.#crowd) this.#settle();
		else this.#paint();
	}

	/** Which link's meetings are lit (index in `Model.flows`), and who is looked at. */
	mark(lit: number | undefined, picked: number | undefined): void {
		if (lit !== this.#lit && this.#picture) {
			this.#days = [{ ties: tiesOf(this.#picture.changes, lit), since: this.#days.at(-1)?.since ?? 0 }];
		}
		this.#lit = lit;
		this.#picked = picked;
	}

	/**
	 * Draws what is lit.
	 *
	 * @param now ms; undefined: time stands still, and the last day is lit
	 * @returns whether it goes on fading
	 */
	glow(now: number | undefined): boolean {
		const spots = this.#spots;
		if (!spots) return false;
		const pen = this.#light;
		pen.clearRect(0, 0, this.#side, this.#side);
		if (now === undefined) this.#days = this.#days.slice(-1);
		else this.#days = this.#days.filter(({ since }) => now - since < glow);
		for (const { ties, since } of this.#days) {
			const age = now === undefined ? 0 : (now - since) / glow;
			this.#tie(ties, spots, Math.ceil((1 - age) * shades) / shades);
		}
		if (this.#picked !== undefined) this.#ring(this.#picked, spots);
		return now !== undefined && this.#days.length > 0;
	}

	#settle(): void {
		if (!this.#plan || !this.#picture || this.#side < 1) return;
		this.#spots = spotsOf(this.#plan, this.#picture.people, this.#side);
		const { pieces, outcome } = this.#cast;
		this.#crowd = createCrowd(this.#spots, this.#density, pieces, outcome, this.#palette);
		this.#paint();
	}

	#paint(): void {
		if (!this.#crowd || !this.#picture) return;
		this.#crowd.paint(this.#picture);
		this.#people.putImageData(this.#crowd.image, 0, 0);
	}

	/** All ties of one hue at a stroke, and round those who were moved a ring. */
	#tie(ties: readonly Tie[], { middles, gap }: Spots, strength: number): void {
		const pen = this.#light;
		const kinds = new Set(ties.map(({ place }) => this.#cast.kinds[place]!));
		const reach = Math.max(2 * this.#density, Math.min(gap * 0.5, 24 * this.#density));
		for (const kind of kinds) {
			pen.beginPath();
			for (const { from, to, place } of ties) {
				if (this.#cast.kinds[place] !== kind) continue;
				const [x, y] = [middles[2 * to]!, middles[2 * to + 1]!];
				pen.moveTo(middles[2 * from]!, middles[2 * from + 1]!);
				pen.lineTo(x, y);
				pen.moveTo(x + reach, y);
				pen.arc(x, y, reach, 0, 2 * Math.PI);
			}
			pen.strokeStyle = this.#palette[kind];
			pen.lineWidth = this.#density * (this.#lit === undefined ? 1.1 : 2);
			pen.globalAlpha = strength * (this.#lit === undefined ? 0.6 : 0.9);
			pen.stroke();
		}
		pen.globalAlpha = 1;
	}

	#ring(person: number, spots: Spots): void {
		const { middles } = spots;
		const pen = this.#light;
		const radius = diameterOf(spots, 44 * this.#density) / 2 + 3 * this.#density;
		for (const [colour, width] of [
			[this.#palette.paper, 6],
			[this.#palette.ink, 3]
		] as const) {
			pen.beginPath();
			pen.arc(
				middles[2 * person]!,
				middles[2 * person + 1]!,
				Math.max(radius, 6 * this.#density),
				0,
				2 * Math.PI
			);
			pen.strokeStyle = colour;
			pen.lineWidth = width * this.#density;
			pen.stroke();
		}
	}
}
