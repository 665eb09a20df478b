import { describe, expect, it } from 'vitest';
import { curve, trace } from '#lib/layout/link.ts';
import { sample } from './picture.ts';

const head = { length: 12, width: 12 };
const a = { x: 100, y: 100, r: 30 };
const b = { x: 300, y: 180, r: 20 };
const distance = (p: { x: number; y: number }, q: { x: number; y: number }) =>
	Math.hypot(p.x - q.x, p.y - q.y);

describe('a link', () => {
	it('starts at the rim of its source and points at the rim of its target', () => {
		for (const bend of [-0.6, -0.1, 0, 0.2, 0.6]) {
			const { path, head: triangle } = trace(curve(a, b, bend, head));
			expect(distance(sample(path)[0] ?? b, a)).toBeCloseTo(a.r, 0);
			expect(distance(triangle[1], b)).toBeCloseTo(b.r + 2, 6);
		}
	});
	it('ends at the base of its head, so that a wide line never hides the tip', () => {
		const { path, head: triangle } = trace(curve(a, b, 0.2, head));
		const end = sample(path).at(-1) ?? a;
		expect(distance(end, triangle[1])).toBeCloseTo(head.length, 0);
		expect(distance(triangle[0], triangle[2])).toBeCloseTo(head.width, 6);
	});
	it('bends to the right of its way when the bend is positive, so that opposite links part', () => {
		const there = trace(curve(a, b, 0.2, head)).mid;
		const back = trace(curve(b, a, 0.2, head)).mid;
		expect(there.y).toBeGreaterThan(back.y + 20);
	});
	it('loops from a node to itself outside the node, in the direction asked for', () => {
		const { path, head: triangle } = trace(curve(a, a, -Math.PI / 2, head));
		const points = sample(path);
		for (const point of points) expect(distance(point, a)).toBeGreaterThan(a.r - 0.1);
		expect(Math.min(...points.map((point) => point.y))).toBeLessThan(a.y - 1.8 * a.r);
		expect(distance(triangle[1], a)).toBeCloseTo(a.r + 2, 6);
	});
	it('stays finite when its nodes lie on one another', () => {
		const { path, head: triangle } = trace(curve(a, { ...a }, 0.2, head));
		expect(path).not.toMatch(/NaN|Infinity/);
		for (const { x, y } of triangle) expect(Number.isFinite(x + y)).toBe(true);
	});
});
