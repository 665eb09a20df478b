/** Something that is made piece by piece, one a frame: on a slow phone all of it at once would be felt. */
import { inFrames } from './frames.ts';

export class Piecemeal {
	/** How many of the pieces are there; the first always is. */
	made: number = $state(1);

	/** While a component is made. `inTurn`: one after the other, else all at once. */
	constructor(pieces: number, inTurn: boolean) {
		if (!inTurn) this.made = pieces;
		$effect(() => (this.made < pieces ? inFrames(1, () => (this.made += 1)) : undefined));
	}
}
