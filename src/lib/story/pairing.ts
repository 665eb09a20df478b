/**
 * Keeps two windows in step. Each change makes a new version of the whole show; the highest version holds, and of two that came about
 * at once the one of the greater window's name, so that both end with the same. No framework, no browser: what carries the messages
 * and what stores the last version is passed in.
 */
import type { StoryContent } from '#lib/state/content.ts';
import { messageIn, stampedIn, type Message, type Show, type Stamped } from './message.ts';

export interface Ties {
	readonly content: StoryContent;
	/** Name of this window; another one each time it is loaded. */
	readonly self: string;
	/** Tells all other windows. */
	readonly post: (message: Message) => void;
	/** Takes over what another window did. */
	readonly apply: (show: Show) => void;
	/** Others have come or gone. */
	readonly met: (others: number) => void;
	/** Remembers for this window's next loading. */
	readonly keep: (stamped: Stamped) => void;
}

const written = ({ place, black, held, seen }: Show): string =>
	JSON.stringify([flat(place), black, held && flat(held), seen]);
const flat = ({ beat, asking, hand }: Show['place']) => [beat, asking, Object.entries(hand).sort()];

export class Pairing {
	readonly #ties: Ties;
	readonly #others = new Set<string>();
	#now: Stamped;
	#said = 0;

	/**
	 * @param show - what this window begins with
	 * @param kept - what it remembers from before it was loaded again
	 * @param weight - version of what it begins with: 0 yields to whatever runs already
	 */
	constructor(ties: Ties, show: Show, kept: unknown, weight: 0 | 1) {
		this.#ties = ties;
		const before = stampedIn(kept, ties.content);
		this.#now = before ?? { version: weight, by: ties.self, show };
		if (before) ties.apply(before.show);
		this.#say({ type: 'hello' });
	}

	get show(): Show {
		return this.#now.show;
	}

	/** This window shows something: told to the others where it is new. */
	offer(show: Show): void {
		if (written(show) === written(this.#now.show)) return;
		this.#now = { version: this.#now.version + 1, by: this.#ties.self, show };
		this.#ties.keep(this.#now);
		this.#say({ type: 'show', ...this.#now });
	}

	/** Something arrived: what is no message, is our own or is stale is left aside. */
	receive(raw: unknown): void {
		const message = messageIn(raw, this.#ties.content);
		if (!message || message.from === this.#ties.self) return;
		if (message.type === 'bye') this.#others.delete(message.from);
		else this.#others.add(message.from);
		this.#ties.met(this.#others.size);
		if (message.type === 'hello') this.#say({ type: 'show', ...this.#now });
		if (message.type !== 'show') return;
		const order = this.#against(message);
		// Who is behind is told; who is level needs nothing.
		if (order < 0) this.#say({ type: 'show', ...this.#now });
		if (order <= 0) return;
		const { version, by, show } = message;
		this.#now = { version, by, show };
		this.#ties.keep(this.#now);
		this.#ties.apply(show);
	}

	/** This window goes. */
	leave(): void {
		this.#say({ type: 'bye' });
	}

	/** Positive where the other is later. */
	#against(other: Stamped): number {
		return (
			other.version - this.#now.version || (other.by > this.#now.by ? 1 : other.by < this.#now.by ? -1 : 0)
		);
	}

	#say(what: { type: 'hello' | 'bye' } | ({ type: 'show' } & Stamped)): void {
		this.#ties.post({ app: 'simpul-story', from: this.#ties.self, id: this.#said++, ...what });
	}
}
