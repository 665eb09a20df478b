/** How the picture is scaled and moved. One finger is left to the page: two pinch, ctrl and the wheel zoom, buttons do both. */

const least = 1;
const most = 5;

export class Zoom {
	/** Scale; 1 fits the frame. */
	k = $state(1);
	/** Offset in frame pixels. */
	x = $state(0);
	y = $state(0);
	readonly #width: number;
	readonly #height: number;

	constructor(width: number, height: number) {
		this.#width = width;
		this.#height = height;
	}

	get fits(): boolean {
		return this.k === 1;
	}

	readonly transform: string = $derived(`translate(${this.x} ${this.y}) scale(${this.k})`);

	/** Scales by `factor` about a point of the frame (its middle unless said). */
	by(factor: number, cx = this.#width / 2, cy = this.#height / 2): void {
		const k = Math.min(most, Math.max(least, this.k * factor));
		this.x = cx - ((cx - this.x) / this.k) * k;
		this.y = cy - ((cy - this.y) / this.k) * k;
		this.k = k;
		this.#keep();
	}

	/** Moves by frame pixels. */
	pan(dx: number, dy: number): void {
		this.x += dx;
		this.y += dy;
		this.#keep();
	}

	fit(): void {
		this.k = 1;
		this.#keep();
	}

	/** A frame pixel under the zoom, as a pixel of the layout. */
	invert(x: number, y: number): { x: number; y: number } {
		return { x: (x - this.x) / this.k, y: (y - this.y) / this.k };
	}

	/** The picture never leaves its frame. */
	#keep(): void {
		this.x = Math.min(0, Math.max(this.#width * (1 - this.k), this.x));
		this.y = Math.min(0, Math.max(this.#height * (1 - this.k), this.y));
	}
}
