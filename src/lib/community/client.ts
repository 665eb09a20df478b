/**
 * The page's side of the protocol: a community that outlives its worker. It is the same whenever it is lived again, so a
 * lost worker costs the days since the last whole week and no more.
 */
import type { Loss, Thread } from '#lib/threads/line.ts';
import type { Model, Setting } from '#lib/model/types.ts';
import { Calls, type Asked } from './calls.ts';
import type { CommunityPlan } from './community.ts';
import type { Change, Move } from './history.ts';
import type { Picture } from './protocol.ts';
import { daysAWeek } from './rules.ts';

/** What is told of a lost worker, once each time. */
export type Trouble =
	/** Another one has lived the community again, up to the week of `picture`; `history` is the picked person's. */
	| {
			readonly type: 'restarted';
			readonly loss: Loss;
			readonly picture: Picture;
			readonly history: readonly Change[];
	  }
	/** The other one was lost too, before it had lived a week more. The next request tries again. */
	| { readonly type: 'lost'; readonly loss: Loss };

/** The community that the worker is to have. */
interface Running {
	readonly model: Model;
	readonly plan: CommunityPlan;
	moves: readonly Move[];
	picked: number | undefined;
	/** Days known to have been lived, and days asked for. */
	day: number;
	asked: number;
}

/** Starts the worker of a community. */
export function openCommunity(): Thread {
	return new Worker(new URL('./community.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Talks with one worker. A promise is resolved with nothing when what was asked has been overtaken: by a new community, by
 * `close`, or by a loss, of which `tell` hears. Models, plans and settings are sent as they are: a proxy cannot be.
 */
export class CommunityClient {
	#running: Running | undefined;
	/** The day up to which a community was lived again, until it has lived a week since. */
	#restored: number | undefined;
	/** How the worker was lost, while there is none. */
	#loss: Loss | undefined;
	readonly #tell: (trouble: Trouble) => void;
	readonly #calls: Calls;

	/**
	 * @param tell hears of lost workers
	 * @param open starts a worker, at the first request and after a loss
	 */
	constructor(tell: (trouble: Trouble) => void, open: () => Thread = openCommunity) {
		this.#tell = tell;
		this.#calls = new Calls(open, (loss) => this.#lose(loss));
	}

	/**
	 * A new community in place of the one before.
	 *
	 * @throws RequestFailed for a plan that cannot be
	 */
	async start(model: Model, plan: CommunityPlan): Promise<Picture | undefined> {
		this.#calls.forget();
		const running = { model, plan, moves: [], picked: undefined, day: 0, asked: 0 };
		this.#running = running;
		this.#restored = undefined;
		this.#loss = undefined;
		try {
			return await this.#picture({ type: 'start', model, plan });
		} catch (error) {
			if (this.#running === running) this.#running = undefined;
			throw error;
		}
	}

	/**
	 * Lives so many days.
	 *
	 * @throws RangeError for a number that is not whole and not negative
	 */
	async step(days: number): Promise<Picture | undefined> {
		if (!Number.isInteger(days) || days < 0) throw new RangeError(`days: ${days}`);
		this.#ready().asked += days;
		return this.#picture({ type: 'step', days });
	}

	/**
	 * Other inputs and events from now on; weeks count from the start.
	 *
	 * @throws RequestFailed for a setting that cannot be; then the one before stays
	 */
	async move(setting: Setting): Promise<void> {
		await this.#moved({ setting }, () => this.#calls.ask({ type: 'move', setting }));
	}

	/**
	 * Takes people away.
	 *
	 * @throws RequestFailed for somebody who never was, and where fewer than two people would be left
	 */
	remove(people: readonly number[]): Promise<Picture | undefined> {
		return this.#moved({ gone: people }, () => this.#picture({ type: 'remove', people }));
	}

	/**
	 * Whose history is told: at once, and then with every picture. No person: nobody's.
	 *
	 * @throws RequestFailed for somebody who does not exist
	 */
	async pick(person?: number): Promise<readonly Change[] | undefined> {
		const running = this.#ready();
		const before = running.picked;
		running.picked = person;
		try {
			return await this.#history(person);
		} catch (error) {
			running.picked = before;
			throw error;
		}
	}

	/** Ends the worker; only `start` begins anew. */
	close(): void {
		this.#running = undefined;
		this.#calls.close();
	}

	/** The community, with a worker that knows it. */
	#ready(): Running {
		if (!this.#running) throw new Error('no community has been started');
		if (this.#loss) void this.#restore(this.#running, this.#loss);
		return this.#running;
	}

	/** Remembers what is done to the community, unless it fails. */
	async #moved<T>(what: Omit<Move, 'day'>, done: () => Promise<T>): Promise<T> {
		const running = this.#ready();
		const move = { day: running.asked, ...what };
		running.moves = [...running.moves, move];
		try {
			return await done();
		} catch (error) {
			running.moves = running.moves.filter((other) => other !== move);
			throw error;
		}
	}

	async #picture(request: Asked): Promise<Picture | undefined> {
		const running = this.#running;
		const reply = await this.#calls.ask(request);
		if (reply?.type !== 'picture' || !running || running !== this.#running) return undefined;
		running.day = reply.picture.day;
		if (this.#restored !== undefined && running.day >= this.#restored + daysAWeek) this.#restored = undefined;
		return reply.picture;
	}

	async #history(person: number | undefined): Promise<readonly Change[] | undefined> {
		const reply = await this.#calls.ask({ type: 'pick', ...(person !== undefined && { person }) });
		return reply?.type === 'history' ? reply.changes : undefined;
	}

	#lose(loss: Loss): void {
		if (!this.#running) return;
		this.#loss = loss;
		if (this.#restored === undefined) void this.#restore(this.#running, loss);
		else this.#tell({ type: 'lost', loss });
	}

	/** Gives a new worker the community as it was at the last whole week. */
	async #restore(running: Running, loss: Loss): Promise<void> {
		const day = running.day - (running.day % daysAWeek);
		// What was set since then stays set, and who was taken away stays away.
		running.moves = running.moves.map((move) => ({ ...move, day: Math.min(move.day, day) }));
		running.day = running.asked = day;
		this.#restored = day;
		this.#loss = undefined;
		const { model, plan, moves, picked } = running;
		try {
			const [picture, history = []] = await Promise.all([
				this.#picture({ type: 'start', model, plan, past: { moves, day } }),
				picked === undefined ? undefined : this.#history(picked)
			]);
			if (picture) this.#tell({ type: 'restarted', loss, picture, history });
		} catch {
			// It was lost before it could say that a setting cannot be.
			this.#lose(loss);
		}
	}
}
