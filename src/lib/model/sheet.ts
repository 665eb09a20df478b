/** Rows laid out one after the other, and the instructions that fill them: how expressions are written down for many readings. */
import type { Instruction } from './instructions.ts';
import { gate, product, rest, sum, sums, type Kernel } from './kernels.ts';
import { highOf, lowOf, type Reader, type Term } from './program.ts';

/** @param pure whether the floor of a flow (by index) is 0 in every reading: then less is to be multiplied */
export function createSheet(size: number, width: number, pure: (flow: number) => boolean) {
	let end = 0;
	/** By slot of the program, where its row begins. */
	const values = new Int32Array(size).fill(-1);
	/** Rows that hold a number of each reading. */
	const taken: { readonly place: number; readonly read: Reader }[] = [];
	/** What hangs on inputs alone; then what hangs on stocks, too. */
	const settling: Instruction[] = [];
	const running: Instruction[] = [];
	const zero = row();
	const one = row();

	/** Room for so many rows. */
	function row(count = 1): number {
		end += count * width;
		return end - count * width;
	}

	function number(read: Reader): number {
		const place = row();
		taken.push({ place, read });
		return place;
	}

	function write(
		into: Instruction[],
		kernel: Kernel,
		out: number,
		a: number,
		b: number,
		c = zero,
		d = zero,
		e = zero
	): number {
		into.push({ kernel, out, a, b, c, d, e });
		return out;
	}

	function times(a: number, b: number): number {
		return a === one ? b : b === one ? a : write(settling, product, row(), a, b);
	}

	function plus(into: Instruction[], a: number, b: number): number {
		return b === zero ? a : write(into, sum, row(), a, one, b);
	}

	/** `high` of a term, with what an input gives. */
	function high(term: Term): number {
		const place = number(highOf(term));
		if (!term.weight) return place;
		const { input, complement } = term.weight;
		return write(settling, complement ? rest : product, row(), place, values[input]!);
	}

	/** first · Π (low + high · r) */
	function factors(into: Instruction[], first: number, terms: readonly Term[]): number {
		if (terms.length === 0) return first;
		const out = row();
		return terms.reduce((value, term) => {
			if (bare(term)) return write(into, product, out, value, values[term.slot]!);
			const low = number(lowOf(term));
			return write(into, gate, out, value, low, high(term), values[term.slot]);
		}, first);
	}

	/** first + scale · Σ high · r */
	function terms(into: Instruction[], first: number, all: readonly Term[], scale = one): number {
		if (all.length === 0) return first;
		const out = row();
		let value = first;
		for (let i = 0; i < all.length; i += 2) {
			const [term, next] = [all[i]!, all[i + 1]];
			const place = times(scale, high(term));
			value = next
				? write(into, sums, out, value, place, values[term.slot], times(scale, high(next)), values[next.slot])
				: write(into, sum, out, value, place, values[term.slot]);
		}
		return value;
	}

	/** Whether a factor is the reading itself. */
	function bare({ role, flow }: Term): boolean {
		return role === 'gate' && pure(flow);
	}

	return {
		values,
		taken,
		settling,
		running,
		zero,
		one,
		row,
		number,
		write,
		times,
		plus,
		high,
		factors,
		terms,
		bare,
		length: () => end
	};
}
