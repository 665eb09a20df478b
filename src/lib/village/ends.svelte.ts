/** What chance alone makes of one plan: many communities like the one on the screen, lived beside it. */
import type { CommunityPlan } from '#lib/community/community.ts';
import type { Ensemble } from '#lib/community/ensemble.ts';
import { Gathering, type GatheringTrouble } from '#lib/community/gathering.ts';
import { solve } from '#lib/model/solve.ts';
import type { Model } from '#lib/model/types.ts';

/** Communities of one kind, and the most people that all of them have together: what a school's computer lives in a minute or so. */
const mostRuns = 200;
const mostPeople = 1_000_000;

/** How many communities of so many people are lived. */
export function runsOf(people: number): number {
	return Math.min(mostRuns, Math.floor(mostPeople / people));
}

export type EndsStatus = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

export class Ends {
	readonly #model: Model;
	readonly #gathering: Gathering;
	#status: EndsStatus = $state('idle');
	#progress = $state(0);
	#ensemble: Ensemble | undefined = $state.raw();
	#plan: CommunityPlan | undefined = $state.raw();

	constructor(model: Model, gathering = (tell: (trouble: GatheringTrouble) => void) => new Gathering(tell)) {
		this.#model = model;
		this.#gathering = gathering((trouble) => {
			if (trouble.type === 'lost') this.#status = 'failed';
		});
	}

	get status(): EndsStatus {
		return this.#status;
	}

	/** 0..1 */
	get progress(): number {
		return this.#progress;
	}

	/** The newest that was lived to its end. */
	get ensemble(): Ensemble | undefined {
		return this.#ensemble;
	}

	/** What it was lived by. */
	get plan(): CommunityPlan | undefined {
		return this.#plan;
	}

	/** Where the curve of the same plan ends. */
	readonly curve: number = $derived.by(() => {
		if (!this.#plan || !this.#ensemble) return 0;
		const { weeks } = this.#ensemble;
		return solve(this.#model, this.#plan.setting, weeks).at(weeks)[this.#model.outcome] ?? 0;
	});

	/** Lives communities like this one, with the seeds that follow its own. */
	async live(plan: CommunityPlan, weeks: number): Promise<void> {
		const runs = runsOf(plan.people);
		this.#status = 'running';
		this.#progress = 0;
		try {
			const ensemble = await this.#gathering.live(
				this.#model,
				{ first: plan, runs, weeks },
				(done) => (this.#progress = done / runs)
			);
			if (!ensemble) return;
			this.#ensemble = ensemble;
			this.#plan = plan;
			this.#status = 'done';
		} catch {
			this.#status = 'failed';
		}
	}

	cancel(): void {
		if (this.#status !== 'running') return;
		this.#status = 'cancelled';
		this.#gathering.cancel();
	}

	close(): void {
		this.#gathering.close();
		this.#status = 'idle';
	}
}
