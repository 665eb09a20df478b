/** What the outcome is made of. */
import { flowOf } from './flow.ts';
import type { Model, Trajectory } from './types.ts';

export interface Part {
	/** Node id of the part. */
	readonly id: string;
	/** What it adds to the outcome (0..1) at each week from 0. */
	readonly levels: readonly number[];
}

/** The flows that make up the outcome: the part's node id, and the flow's index in `Model.flows`. */
export function partFlows(model: Model): { id: string; index: number }[] {
	return model.flows.flatMap((flow, index) =>
		flow.role === 'part' && flow.target === model.outcome ? [{ id: model.ids[flow.source] ?? '', index }] : []
	);
}

/** The parts of the outcome, week by week; together they are the outcome. Empty when the map's outcome has no parts. */
export function partsOf(model: Model, trajectory: Trajectory): Part[] {
	const { rows, width, weeks } = trajectory;
	const weekly = Array.from({ length: weeks + 1 }, (_, week) =>
		rows.subarray(week * width, (week + 1) * width)
	);
	return partFlows(model).map(({ id, index }) => ({
		id,
		levels: weekly.map((levels) => flowOf(model, model.flows[index]!, levels))
	}));
}
