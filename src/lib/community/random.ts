/**
 * Chance, the same on every machine: only operations whose result a standard fixes to the last bit are used, 32-bit
 * integers, and sums, products and quotients of doubles (IEEE 754).
 */

/** What a community's chance is for: streams apart, so that another structure of meetings begins with the same people. */
export const streams = { start: 0, shaping: 1, life: 2, sight: 3 } as const;

/** Numbers drawn in one go: the generator's state then stays in registers. */
const blockLength = 256;
/** Numbers thrown away at the beginning, while the seed is mixed into the state. */
const warming = 12;
const unit = 2 ** -32;
/** What comes from outside is rounded to this. */
const grain = 2 ** -30;

/**
 * A stream of random numbers: sfc32 ("small fast counting", C. Doty-Humphrey, PractRand 0.93, 2014; period at least
 * 2³²), its state filled from the seed by the finaliser of MurmurHash3 (A. Appleby, 2011).
 */
export class Random {
	private readonly block = new Uint32Array(blockLength);
	private readonly state = new Int32Array(4);
	private at = blockLength;

	/**
	 * @param seed any number; its whole part counts, modulo 2³²
	 * @param stream streams of one seed have nothing to do with each other
	 */
	constructor(seed: number, stream = 0) {
		this.reset(seed, stream);
	}

	/** Starts anew, as a new one would. */
	reset(seed: number, stream = 0): void {
		for (let i = 0; i < 3; i++)
			this.state[i] = mix(mix(seed | 0) + Math.imul(0x9e3779b9, 3 * stream + i + 1));
		this.state[3] = 1;
		this.fill();
		this.at = warming;
	}

	/** A whole number, 0 to 2³² − 1. */
	next(): number {
		if (this.at === blockLength) {
			this.fill();
			this.at = 0;
		}
		return this.block[this.at++]!;
	}

	/** At least 0, below 1: a multiple of 2⁻³². */
	share(): number {
		return this.next() * unit;
	}

	/** A whole number, 0 to `count` − 1; no number is likelier than another by more than `count` · 2⁻³² of itself. */
	below(count: number): number {
		return (this.next() * unit * count) | 0;
	}

	private fill(): void {
		const { block, state } = this;
		let a = state[0]!;
		let b = state[1]!;
		let c = state[2]!;
		let count = state[3]!;
		for (let i = 0; i < blockLength; i++) {
			const t = (a + b + count) | 0;
			count = (count + 1) | 0;
			a = b ^ (b >>> 9);
			b = (c + (c << 3)) | 0;
			c = (((c << 21) | (c >>> 11)) + t) | 0;
			block[i] = t;
		}
		state[0] = a;
		state[1] = b;
		state[2] = c;
		state[3] = count;
	}
}

function mix(seed: number): number {
	let h = seed | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}

/** Rounds an input or D(t), lest an exponential function's last bit make two machines differ. */
export function rounded(value: number): number {
	return Math.round(value / grain) * grain;
}
