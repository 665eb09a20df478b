/**
 * Points of curves that are drawn anew with every move of a hand: d3's generators take several times as long, and the `d` of
 * a path is a style, to be worked out anew, where the points of a polyline are not.
 */

/** Two decimals of a percent of the plot: less than a tenth of a pixel. */
const round = (percent: number): number => Math.round(percent * 100) / 100;

/** Writes lines and areas in a plot whose columns stand at `xs`, with levels placed by `y`, a linear scale; both in percent of the plot. */
export class Pen {
	/** Columns never move: each is written once. */
	readonly #columns: readonly string[];
	readonly #base: number;
	readonly #slope: number;

	constructor(xs: readonly number[], y: (level: number) => number) {
		this.#columns = xs.map((x) => `${round(x)},`);
		this.#base = y(0);
		this.#slope = y(1) - y(0);
	}

	/** Through a level at each column. */
	line(levels: readonly number[]): string {
		return this.#points(levels).join(' ');
	}

	/** Between an upper and a lower line. */
	area(upper: readonly number[], lower: readonly number[]): string {
		return [...this.#points(upper), ...this.#points(lower).reverse()].join(' ');
	}

	#points(levels: readonly number[]): string[] {
		const columns = this.#columns;
		const base = this.#base;
		const slope = this.#slope;
		return levels.map((level, column) => `${columns[column]}${round(base + slope * level)}`);
	}
}
