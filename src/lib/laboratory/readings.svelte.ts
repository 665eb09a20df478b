/** How sure the curve is and what it owes to whom, worked out anew whenever the reader moves something. */
import { createContext } from 'svelte';
import type { Setting } from '#lib/model/types.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Thread } from '#lib/threads/line.ts';
import { Job } from './job.svelte.ts';
import { firstDraws, type Answer, type Ground, type Question } from './work.ts';

/** How many draws a reader may choose. */
export const drawCounts = [100, 400, 1000] as const;
type DrawCount = (typeof drawCounts)[number];

/** Behind the shares of the factors: intervals of a few hundredths, in half a second. */
const rows = 1024;

const openThread = () => new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module' });

export class Readings {
	/** Whether the band is drawn. */
	shown = $state(true);
	draws: DrawCount = $state(400);
	readonly bandJob: Job<Ground, Question, Answer>;
	readonly sharesJob: Job<Ground, Question, Answer>;
	readonly #explorer: Explorer;
	/** Node ids of the factors, in map order. */
	readonly factors: readonly string[];

	constructor(explorer: Explorer, open: () => Thread = openThread) {
		this.#explorer = explorer;
		this.bandJob = new Job(open);
		this.sharesJob = new Job(open);
		this.factors = explorer.map.nodes.flatMap(({ id, dynamics }) =>
			dynamics?.type === 'input' && dynamics.panel === 'factor' ? [id] : []
		);
	}

	readonly ground: Ground = $derived.by(() => ({ map: this.#explorer.map, model: this.#explorer.model }));

	readonly bandQuestion: Question = $derived.by(() => ({
		type: 'band',
		setting: this.#explorer.setting,
		ranked: this.factors,
		// While a hand moves something, what is worked out is gone with the next move: a first envelope will do.
		draws: this.#explorer.settings.resting ? this.draws : Math.min(firstDraws, this.draws)
	}));

	/** Everything but the factors: while they move, their shares stay what they are. */
	readonly #around: string = $derived.by(() => {
		const { inputs, ...rest } = this.#explorer.setting;
		const others = Object.entries(inputs).filter(([id]) => !this.factors.includes(id));
		return JSON.stringify({ ...rest, inputs: Object.fromEntries(others) });
	});
	readonly sharesQuestion: Question = $derived.by(() => ({
		type: 'shares',
		setting: JSON.parse(this.#around) as Setting,
		inputs: this.factors,
		rows
	}));

	readonly band: Extract<Answer, { type: 'band' }> | undefined = $derived.by(() => {
		const { answer } = this.bandJob;
		return answer?.type === 'band' ? answer : undefined;
	});
	readonly shares: Extract<Answer, { type: 'shares' }> | undefined = $derived.by(() => {
		const { answer } = this.sharesJob;
		return answer?.type === 'shares' ? answer : undefined;
	});
}

/** The readings of the page that a component stands on. */
export const [getReadings, setReadings] = createContext<Readings>();
