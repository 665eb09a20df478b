/** Runs in a page: days of a community drawn as the page draws them, and as one canvas arc for each person. */
import { createCensus } from '#lib/community/census.ts';
import { createCommunity } from '#lib/community/community.ts';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import type { Kind } from '#lib/map/vocabulary.ts';
import type { Model } from '#lib/model/types.ts';
import { createCrowd } from '#lib/village/crowd.ts';
import type { Palette } from '#lib/village/palette.ts';
import type { Seen } from '#lib/village/seen.ts';
import { spotsOf } from '#lib/village/spots.ts';

/** Milliseconds a frame, sorted. */
export interface Costs {
	readonly crowd: readonly number[];
	readonly arcs: readonly number[];
}

const side = 620;
const mixed: MeetingPlan = { type: 'mixed' };

/** A year's steepest weeks: most people change then. */
function film(model: Model, people: number, days: number): Seen[] {
	const community = createCommunity(model, { people, seed: 1, meeting: mixed, setting: { inputs: {} } });
	const census = createCensus(model);
	for (let day = 0; day < 25 * 7; day++) community.step();
	return Array.from({ length: days }, () => {
		community.step();
		const { bytes, stride } = community.holdings;
		return { bytes: bytes.slice(), stride, outcomes: census.outcomes(community) };
	});
}

function penOf(): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	document.body.append(canvas);
	return canvas.getContext('2d')!;
}

/** Each frame ends with a look at a pixel, so that what was ordered has been painted. */
async function timed(pen: CanvasRenderingContext2D, draws: (() => void)[]): Promise<number[]> {
	const costs: number[] = [];
	for (const draw of draws) {
		await new Promise(requestAnimationFrame);
		const start = performance.now();
		draw();
		pen.getImageData(0, 0, 1, 1);
		costs.push(performance.now() - start);
	}
	return costs.slice(10).sort((a, b) => a - b);
}

/** @param kinds of the stocks, by place */
export async function measure(
	model: Model,
	kinds: readonly Kind[],
	outcome: Kind,
	palette: Palette,
	people: number,
	days: number
): Promise<Costs> {
	const frames = film(model, people, days);
	const spots = spotsOf(mixed, people, side);
	const crowdPen = penOf();
	const pieces = kinds.map((kind, place) => ({ kind, place }));
	const crowd = createCrowd(spots, 1, pieces, outcome, palette);
	const arcPen = penOf();
	const radius = spots.gap * 0.43;

	const crowdCosts = await timed(
		crowdPen,
		frames.map((seen) => () => {
			crowd.paint(seen);
			crowdPen.putImageData(crowd.image, 0, 0);
		})
	);
	const arcCosts = await timed(
		arcPen,
		frames.map(({ outcomes }) => () => {
			arcPen.globalAlpha = 1;
			arcPen.fillStyle = palette.paper;
			arcPen.fillRect(0, 0, side, side);
			arcPen.fillStyle = palette[outcome];
			for (let person = 0; person < people; person++) {
				arcPen.globalAlpha = 0.2 + 0.8 * outcomes[person]!;
				arcPen.beginPath();
				arcPen.arc(spots.middles[2 * person]!, spots.middles[2 * person + 1]!, radius, 0, 2 * Math.PI);
				arcPen.fill();
			}
		})
	);
	return { crowd: crowdCosts, arcs: arcCosts };
}
