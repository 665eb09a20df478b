/** Instructions over rows of numbers: each is a kernel and the places at which its rows begin. */
import type { Kernel } from './kernels.ts';

export interface Instruction {
	readonly kernel: Kernel;
	readonly out: number;
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly d: number;
	readonly e: number;
}

/** The places of the rows that an instruction reads. */
export function readsOf({ a, b, c, d, e }: Instruction): number[] {
	return [a, b, c, d, e];
}

/** The last of some instructions that a row hangs on: what must be run for it when only the first rows have changed. */
export function leadingTo(place: number, instructions: readonly Instruction[]): Instruction[] {
	const wanted = new Set([place]);
	const found: Instruction[] = [];
	for (const each of instructions.toReversed()) {
		if (!wanted.has(each.out)) continue;
		found.unshift(each);
		for (const read of readsOf(each)) wanted.add(read);
	}
	return found;
}

/** Runs instructions in their order, over rows of `width` numbers. */
export function run(instructions: readonly Instruction[], width: number): void {
	for (const { kernel, out, a, b, c, d, e } of instructions) {
		kernel(width, out, a, b, c, d, e);
	}
}
