import { expect, test } from 'vitest';
import { Tally } from '#lib/community/tally.ts';

const day = (...flows: number[]) => ({ flows: Uint16Array.from(flows) });

test('a tally counts the meetings of its last days, by link', () => {
	const tally = new Tally(3, 2);
	expect([...tally.sums()]).toEqual([0, 0, 0]);
	tally.add(day(0, 0, 2));
	tally.add(day(1));
	expect([...tally.sums()]).toEqual([2, 1, 1]);
	tally.add(day(0));
	expect([...tally.sums()]).toEqual([1, 1, 0]);
	tally.add(day());
	tally.add(day());
	expect([...tally.sums()]).toEqual([0, 0, 0]);
});
