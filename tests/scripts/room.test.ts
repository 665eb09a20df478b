import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { roomLines } from '../../scripts/room.mjs';

const addresses = ['http://192.168.1.7:4173/', 'http://10.0.0.3:4173/'];

/** Modules of a code written with half blocks; what is written is light. */
function dark(lines: readonly string[]): boolean[][] {
	return lines.flatMap((line) => [
		[...line].map((character) => character === ' ' || character === '▄'),
		[...line].map((character) => character === ' ' || character === '▀')
	]);
}

describe('a room that is served', () => {
	it('is told each address, and the first one as a code', () => {
		const lines = roomLines(addresses, false);
		expect(lines.slice(0, 2)).toEqual(addresses.map((address) => `on this network: ${address}`));
		const { data, size } = encode(addresses[0]!, { ecc: 'M', border: 2 });
		const code = lines.slice(3, 3 + Math.ceil(size / 2));
		expect(dark(code).slice(0, size)).toEqual(data);
		expect(lines.at(-1)).toContain(addresses[0]);
	});

	it('has its code light on dark in a terminal of any colours', () => {
		const code = roomLines(addresses, true).slice(3, -2);
		expect(code.length).toBeGreaterThan(10);
		for (const line of code) {
			expect(line.startsWith('\u001b[97;40m') && line.endsWith('\u001b[0m')).toBe(true);
			expect(line.slice(8, -4)).toMatch(/^[█▀▄ ]+$/);
		}
	});

	it('is told what to do where there is no network', () => {
		expect(roomLines([], true)).toHaveLength(1);
		expect(roomLines([], true)[0]).toContain('--host');
	});
});
