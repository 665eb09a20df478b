/** An ensemble lived by two workers, which share its seeds. */
import type { Loss, Thread } from '#lib/threads/line.ts';
import type { Model } from '#lib/model/types.ts';
import { Calls } from './calls.ts';
import { openCommunity } from './client.ts';
import type { Ensemble, EnsemblePlan } from './ensemble.ts';

/** What is told of lost workers, each at most once an ensemble. */
export type GatheringTrouble =
	/** Another one lives the share of seeds again. */
	| { readonly type: 'repeated'; readonly loss: Loss }
	/** The other one was lost too: there will be no ensemble. */
	| { readonly type: 'lost'; readonly loss: Loss };

/** As many workers as the smallest computers have cores. */
const workers = 2;

/** Lives ensembles, one at a time; its workers are kept for the next one. */
export class Gathering {
	/** Which ensemble is wanted. */
	#wanted = 0;
	/** By worker: how it was lost. */
	readonly #losses: (Loss | undefined)[] = [];
	readonly #tell: (trouble: GatheringTrouble) => void;
	readonly #calls: readonly Calls[];

	/**
	 * @param tell hears of lost workers
	 * @param open starts a worker, at the first ensemble and after a loss
	 */
	constructor(tell: (trouble: GatheringTrouble) => void, open: () => Thread = openCommunity) {
		this.#tell = tell;
		this.#calls = Array.from(
			{ length: workers },
			(_, worker) => new Calls(open, (loss) => (this.#losses[worker] = loss))
		);
	}

	/**
	 * Lives an ensemble in place of the one before; nothing comes of one that is cancelled, overtaken or lost.
	 *
	 * @param progress hears how many communities have been lived
	 * @throws RequestFailed for a plan that cannot be
	 */
	async live(
		model: Model,
		plan: EnsemblePlan,
		progress: (done: number) => void
	): Promise<Ensemble | undefined> {
		this.cancel();
		const ensemble = ++this.#wanted;
		const shares = sharesOf(plan, workers);
		const done = shares.map(() => 0);
		let told = false;
		try {
			const parts = await Promise.all(
				shares.map((share, worker) =>
					this.#share(ensemble, worker, model, share, {
						progress: (lived) => {
							done[worker] = lived;
							progress(done.reduce((a, b) => a + b));
						},
						repeated: (loss) => {
							if (!told) this.#tell({ type: 'repeated', loss });
							told = true;
						}
					})
				)
			);
			return together(parts);
		} catch (error) {
			if (ensemble === this.#wanted) this.cancel();
			throw error;
		}
	}

	/** Stops where it is. */
	cancel(): void {
		this.#wanted++;
		for (const calls of this.#calls) calls.cancel();
	}

	/** Ends the workers; a later ensemble starts others. */
	close(): void {
		this.#wanted++;
		for (const calls of this.#calls) calls.close();
	}

	async #share(
		ensemble: number,
		worker: number,
		model: Model,
		plan: EnsemblePlan,
		heard: { progress: (done: number) => void; repeated: (loss: Loss) => void }
	): Promise<Ensemble | undefined> {
		for (let attempt = 0; ensemble === this.#wanted; attempt++) {
			this.#losses[worker] = undefined;
			const reply = await this.#calls[worker]!.ask({ type: 'ensemble', model, plan }, heard.progress);
			if (reply?.type === 'ensemble') return reply.ensemble;
			const loss = this.#losses[worker];
			if (!loss || ensemble !== this.#wanted) return undefined;
			if (attempt > 0) {
				this.cancel();
				this.#tell({ type: 'lost', loss });
			} else heard.repeated(loss);
		}
		return undefined;
	}
}

/** The plan cut into as many plans, each with seeds of its own; fewer where there are fewer runs. */
function sharesOf(plan: EnsemblePlan, count: number): EnsemblePlan[] {
	const { first, runs } = plan;
	const cut = (share: number) => Math.ceil((share * runs) / count);
	return Array.from({ length: Math.min(count, Math.max(1, runs)) }, (_, share) => ({
		...plan,
		first: { ...first, seed: first.seed + cut(share) },
		runs: cut(share + 1) - cut(share)
	}));
}

function together(parts: readonly (Ensemble | undefined)[]): Ensemble | undefined {
	const whole = parts.filter((part) => part !== undefined);
	const first = whole[0];
	if (!first || whole.length < parts.length) return undefined;
	const outcomes = new Float32Array(whole.reduce((sum, part) => sum + part.outcomes.length, 0));
	let at = 0;
	for (const part of whole) {
		outcomes.set(part.outcomes, at);
		at += part.outcomes.length;
	}
	return { ...first, runs: whole.reduce((sum, { runs }) => sum + runs, 0), outcomes };
}
