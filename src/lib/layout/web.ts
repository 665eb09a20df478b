/** The free arrangement: graph distances drawn as truly as a plane allows, then label boxes parted. */
import { forceSimulation, forceX, forceY, randomLcg } from 'd3';
import { forceBodies, forceFrame, type Mover } from './forces.ts';
import { descend } from './stress.ts';
import { distances, straightCrossings, stress } from './quality.ts';
import { refine, settle } from './refine.ts';
import { move, type Body, type Scene } from './scene.ts';
import type { Effort } from './story.ts';
import type { Link, Point } from './types.ts';

const seeds = 20;
/** Among layouts whose stress is within this factor of the least, the one with the fewest crossings is taken. */
const tolerance = 1.12;

/** Places the bodies of the scene; bodies that are fixed stay. */
export function spinWeb(scene: Scene, { moves }: Effort): void {
	const places = fit(leastStress(scene), scene);
	scene.bodies.forEach((body, i) => {
		const place = places[i];
		if (!place || body.fixed) return;
		Object.assign(body.pull, { ...place, across: 900, along: 900 });
		move(scene, body, place.x, place.y);
	});
	part(scene);
	settle(scene, 1);
	refine(scene, { moves, heat: [2, 0.2], stride: [24, 4], random: randomLcg(0.5) });
	settle(scene, 1);
}

/** Parts nodes and labels that lie on one another, near where they are. */
function part(scene: Scene): void {
	const movers = scene.bodies.map((body): Mover & { body: Body } => ({
		body,
		x: body.x,
		y: body.y,
		...(body.fixed ? { fx: body.x, fy: body.y } : {}),
		r: body.r,
		text: body.room,
		label: body.label
	}));
	const { width, height, margin } = scene.frame;
	forceSimulation<Mover>(movers)
		.randomSource(randomLcg(0.5))
		.force('across', forceX<Mover & { body: Body }>((mover) => mover.body.pull.x).strength(0.04))
		.force('along', forceY<Mover & { body: Body }>((mover) => mover.body.pull.y).strength(0.04))
		.force('bodies', forceBodies(5))
		.force('frame', forceFrame(width, height, margin))
		.stop()
		.alphaDecay(0.03)
		.tick(100);
	for (const { body, x, y } of movers) if (!body.fixed) move(scene, body, x, y);
}

function leastStress(scene: Scene): Point[] {
	const ids = scene.bodies.map((body) => body.id);
	const links: Pick<Link, 'source' | 'target'>[] = scene.strands.map((strand) => ({
		source: strand.source.id,
		target: strand.target.id
	}));
	const graph = joined(distances(ids, links), ids.length);
	const tries = Array.from({ length: seeds }, (_, seed) => {
		const points = descend(ids.length, graph, randomLcg((seed + 1) / (seeds + 1)));
		return { points, stress: stress(points, graph) };
	});
	const least = Math.min(...tries.map((each) => each.stress));
	let best: { points: Point[]; crossings: number; stress: number } | undefined;
	for (const each of tries) {
		if (each.stress > least * tolerance + 1e-9) continue;
		const at = new Map(ids.map((id, i) => [id, each.points[i] ?? { x: 0, y: 0 }]));
		const crossings = straightCrossings(at, links);
		if (!best || crossings < best.crossings || (crossings === best.crossings && each.stress < best.stress)) {
			best = { ...each, crossings };
		}
	}
	return best?.points ?? [];
}

/** Parts without a way between them are kept a little more than the longest way apart. */
function joined(graph: Float64Array, n: number): Float64Array {
	const longest = graph.reduce((most, each) => (Number.isFinite(each) ? Math.max(most, each) : most), 1);
	const apart = Math.min(longest, Math.ceil(Math.sqrt(n))) + 1;
	return graph.map((each) => (Number.isFinite(each) ? each : apart));
}

/** Turned so that the longest extent lies along the frame's longer side, and scaled to the frame. */
function fit(points: readonly Point[], { frame, bodies }: Scene): Point[] {
	const turned = principal(points, frame.height > frame.width);
	const xs = turned.map((point) => point.x);
	const ys = turned.map((point) => point.y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const padX = frame.margin + 0.4 * Math.max(...bodies.map((body) => body.room.width));
	const padY = frame.margin + Math.max(...bodies.map((body) => body.r)) + 12;
	const scaleX = (frame.width - 2 * padX) / (right - left || 1);
	const scaleY = (frame.height - 2 * padY) / (bottom - top || 1);
	// A little unequal, so that more of the frame is used than a true scale would.
	const least = Math.min(scaleX, scaleY);
	const [kx, ky] = [Math.min(scaleX, least * 1.2), Math.min(scaleY, least * 1.2)];
	return turned.map(({ x, y }) => ({
		x: frame.width / 2 + (x - (left + right) / 2) * kx,
		y: frame.height / 2 + (y - (top + bottom) / 2) * ky
	}));
}

/** Rotated onto the axes of largest extent; first axis across, or along when `upright`. */
function principal(points: readonly Point[], upright: boolean): Point[] {
	const n = points.length || 1;
	const mx = points.reduce((sum, point) => sum + point.x, 0) / n;
	const my = points.reduce((sum, point) => sum + point.y, 0) / n;
	let [xx, xy, yy] = [0, 0, 0];
	for (const { x, y } of points) {
		xx += (x - mx) ** 2;
		xy += (x - mx) * (y - my);
		yy += (y - my) ** 2;
	}
	const angle = 0.5 * Math.atan2(2 * xy, xx - yy) - (upright ? Math.PI / 2 : 0);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return points.map(({ x, y }) => ({
		x: (x - mx) * cos + (y - my) * sin,
		y: -(x - mx) * sin + (y - my) * cos
	}));
}
