/** Simulated annealing over a scene: nodes moved, labels turned, links bent, kept when the clutter falls (or, early on, rises little). */
import { costOfBody, costOfStrand, labelCost, totalCost } from './cost.ts';
import { bend, move, turn, type Body, type Scene, type Strand } from './scene.ts';
import type { Side } from './types.ts';

const sides: readonly Side[] = ['below', 'above', 'left', 'right'];
const bends = [0.06, 0.12, 0.18, 0.25, 0.33, 0.42, 0.52, 0.64].flatMap((value) => [value, -value]);
const loops = Array.from({ length: 12 }, (_, i) => ((i - 6) * Math.PI) / 6);

export interface Search {
	readonly moves: number;
	/** Rise in cost accepted with probability 1/e, at the start and at the end. */
	readonly heat: readonly [number, number];
	/** Length of a typical move, px, at the start and at the end. */
	readonly stride: readonly [number, number];
	/** Uniform on 0..1, seeded. */
	readonly random: () => number;
}

/** Improves the scene in place; returns its cost. */
export function refine(scene: Scene, { moves, heat, stride, random }: Search): number {
	if (scene.bodies.length === 0) return 0;
	const free = scene.bodies.filter((body) => !body.fixed);
	for (let i = 0; i < moves; i++) {
		const t = i / moves;
		const temperature = heat[0] * (heat[1] / heat[0]) ** t;
		// How much dearer the scene may get by this move: drawn first, so that a hopeless one is given up early.
		const rise = -temperature * Math.log(1 - random());
		const kind = random();
		if (kind < 0.6 && free.length > 0) {
			const length = stride[0] * (stride[1] / stride[0]) ** t;
			tryMove(scene, pick(free, random), length, random, rise);
		} else if (kind < 0.65 && free.length > 1) {
			trySwap(scene, pick(free, random), free, random, rise);
		} else if (kind < 0.8 || scene.strands.length === 0) {
			trySide(scene, pick(scene.bodies, random), pick(sides, random), rise);
		} else {
			const strand = pick(scene.strands, random);
			tryBend(scene, strand, pick(strand.source === strand.target ? loops : bends, random), rise);
		}
	}
	return totalCost(scene);
}

/** Chooses bends and label sides only, each in turn the cheapest, `rounds` times over. */
export function settle(scene: Scene, rounds: number): void {
	for (let round = 0; round < rounds; round++) {
		for (const strand of scene.strands) {
			for (const value of strand.source === strand.target ? loops : bends) {
				tryBend(scene, strand, value, 0);
			}
		}
		for (const body of scene.bodies) for (const side of sides) trySide(scene, body, side, 0);
	}
}

function tryMove(scene: Scene, body: Body, length: number, random: () => number, rise: number): void {
	const { x, y } = body;
	const limit = costOfBody(scene, body) + rise;
	move(scene, body, x + length * spread(random), y + length * spread(random));
	if (costOfBody(scene, body, limit) > limit) move(scene, body, x, y);
}

function trySwap(scene: Scene, a: Body, free: readonly Body[], random: () => number, rise: number): void {
	const alike = free.filter((body) => body !== a && body.kind === a.kind);
	if (alike.length === 0) return;
	const b = pick(alike, random);
	const cost = () => costOfBody(scene, a) + costOfBody(scene, b);
	const limit = cost() + rise;
	const exchange = () => {
		const { x, y } = a;
		move(scene, a, b.x, b.y);
		move(scene, b, x, y);
	};
	exchange();
	if (cost() > limit) exchange();
}

function trySide(scene: Scene, body: Body, side: Side, rise: number): void {
	const old = body.label.side;
	if (side === old) return;
	const limit = labelCost(scene, body) + rise;
	turn(body, side);
	if (labelCost(scene, body) > limit) turn(body, old);
}

function tryBend(scene: Scene, strand: Strand, value: number, rise: number): void {
	const old = strand.bend;
	if (value === old) return;
	const limit = costOfStrand(scene, strand) + rise;
	bend(strand, value);
	if (costOfStrand(scene, strand) > limit) bend(strand, old);
}

function pick<T>(items: readonly T[], random: () => number): T {
	return items[Math.floor(random() * items.length)] as T;
}

/** Bell-shaped on -1.5..1.5. */
function spread(random: () => number): number {
	return random() + random() + random() - 1.5;
}
