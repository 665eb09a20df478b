/** What changed in a day, and through whom: flat lists that grow when they must and are used again every day. */

/** How somebody changed. */
export const turns = { lost: 0, gained: 1, shocked: 2 } as const;

/** Nobody was met: an input did it. */
export const nobody = -1;

/** The changes of one day, in no order that means anything; change i's meetings are at `ends[i − 1]` (or 0) to `ends[i]`. */
export interface Changes {
	readonly people: Int32Array;
	/** Places in `Model.stocks`. */
	readonly stocks: Uint16Array;
	/** One of `turns`. */
	readonly turns: Uint8Array;
	readonly ends: Int32Array;
	/** Who was met (or `nobody`), and the index in `Model.flows` of the link that the meeting went through. */
	readonly others: Int32Array;
	readonly flows: Uint16Array;
}

/** Writes changes. Meetings are noted while conditions are looked at, and forgotten where these fail. */
export class ChangeList {
	count = 0;
	meetings = 0;
	people = new Int32Array(16);
	stocks = new Uint16Array(16);
	turns = new Uint8Array(16);
	ends = new Int32Array(16);
	private others = new Int32Array(32);
	private flows = new Uint16Array(32);

	clear(): void {
		this.count = 0;
		this.meetings = 0;
	}

	meet(other: number, flow: number): void {
		if (this.meetings === this.others.length) {
			this.others = larger(this.others, new Int32Array(longer(this.meetings)));
			this.flows = larger(this.flows, new Uint16Array(longer(this.meetings)));
		}
		this.others[this.meetings] = other;
		this.flows[this.meetings++] = flow;
	}

	/** Who was met last since there were `since` meetings. */
	lastMet(since: number): number {
		return this.meetings > since ? this.others[this.meetings - 1]! : nobody;
	}

	/** Takes the meetings noted since the last change as what led to this one. */
	add(person: number, stock: number, turn: number): void {
		if (this.count === this.people.length) {
			const length = longer(this.count);
			this.people = larger(this.people, new Int32Array(length));
			this.stocks = larger(this.stocks, new Uint16Array(length));
			this.turns = larger(this.turns, new Uint8Array(length));
			this.ends = larger(this.ends, new Int32Array(length));
		}
		this.people[this.count] = person;
		this.stocks[this.count] = stock;
		this.turns[this.count] = turn;
		this.ends[this.count++] = this.meetings;
	}

	/** The lists as they are now; the next day writes over them. */
	view(): Changes {
		return {
			people: this.people.subarray(0, this.count),
			stocks: this.stocks.subarray(0, this.count),
			turns: this.turns.subarray(0, this.count),
			ends: this.ends.subarray(0, this.count),
			others: this.others.subarray(0, this.meetings),
			flows: this.flows.subarray(0, this.meetings)
		};
	}
}

function longer(length: number): number {
	return Math.ceil(1.5 * length);
}

function larger<T extends Int32Array | Uint16Array | Uint8Array>(from: T, into: T): T {
	into.set(from);
	return into;
}
