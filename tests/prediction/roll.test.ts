import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bundleOf } from '#lib/prediction/bundle.ts';
import { encode } from '#lib/prediction/code.ts';
import { readRoll } from '#lib/prediction/roll.ts';
import { Room } from '#lib/prediction/room.svelte.ts';

const flat = (level: number) => encode(Array<number>(13).fill(level));
const [low, middle, high] = [flat(0.2), flat(0.5), flat(0.8)];

describe('a list of codes', () => {
	it('takes a name before, behind, or none, and codes in any dress', () => {
		const spaced = middle.replaceAll('-', ' ').toLowerCase();
		const { entries, wrong } = readRoll(
			`Siti Aminah ${low}\n${spaced}; Budi\n\n  ${high.replaceAll('-', '')}\r\n`
		);
		expect(wrong).toEqual([]);
		expect(entries.map(({ name, code }) => [name, code])).toEqual([
			['Siti Aminah', low],
			['Budi', middle],
			['', high]
		]);
	});

	it('names each wrong line and what is wrong with it, and keeps the others', () => {
		const short = low.slice(0, -1);
		const zero = `0${middle.slice(1)}`;
		const [last = '', other = ''] = high.endsWith('2') ? ['2', '3'] : [high.slice(-1), '2'];
		const { entries, wrong } = readRoll(
			[`Ani, ${short}`, `Budi ${middle}`, `Citra ${zero}`, `Dewi ${high.slice(0, -1)}${other}`, 'Eko'].join(
				'\n'
			)
		);
		expect(last).not.toBe(other);
		expect(entries.map(({ name }) => name)).toEqual(['Budi']);
		expect(wrong.map(({ line, flaw }) => [line, flaw.reason])).toEqual([
			[1, 'length'],
			[3, 'sign'],
			[4, 'check'],
			[5, 'length']
		]);
		expect(wrong[1]?.flaw).toMatchObject({ sign: '0', at: 1 });
	});

	it('names a wrong sign rather than a wrong length, unless the line is no code at all', () => {
		const { wrong } = readRoll(`Ani 0${middle.slice(1, -1)}\nEko`);
		expect(wrong.map(({ flaw }) => flaw)).toEqual([
			{ reason: 'sign', sign: '0', at: 1 },
			{ reason: 'length', length: 3 }
		]);
	});

	it('takes one code of one name once', () => {
		const { entries, wrong } = readRoll(`A ${low}\nA ${low}\nB ${low}`);
		expect(entries).toHaveLength(2);
		expect(wrong.map(({ flaw }) => flaw.reason)).toEqual(['twice']);
	});

	it('never fails on anything that can be pasted', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => readRoll(text).entries.length >= 0)
		);
	}, 60_000);
});

describe('a class', () => {
	it('keeps what is right, leaves what is wrong to be put right, and takes back', () => {
		const room = new Room(() => 'goals=20');
		expect(room.add(`A ${low}\nB ${low.slice(1)}\nC ${high}`)).toEqual({
			added: 2,
			left: `B ${low.slice(1)}`
		});
		// The number is that of the pasted list.
		expect(room.wrong.map(({ line }) => line)).toEqual([2]);
		room.remove(0);
		expect(room.entries.map(({ name }) => name)).toEqual(['C']);
		room.clear();
		expect(room.entries).toEqual([]);
		room.undo();
		room.undo();
		expect(room.entries.map(({ name }) => name)).toEqual(['A', 'C']);
	});

	it('has a list of its own for each question', () => {
		const store = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => store.get(key) ?? null,
			setItem: (key: string, value: string) => void store.set(key, value)
		});
		const roomOf = (question: string) => {
			const room = new Room(() => question);
			room.recall();
			return room;
		};
		roomOf('goals=20').add(`A ${low}`);
		expect(roomOf('goals=90').entries).toEqual([]);
		roomOf('goals=90').add(`B ${high}`);
		expect(roomOf('goals=20').entries.map(({ name }) => name)).toEqual(['A']);
		vi.unstubAllGlobals();
	});

	it('takes over the one list that the first edition kept for every question, and keeps it as its own', () => {
		const store = new Map([
			[
				'simpul-predict-class',
				JSON.stringify([
					['Siti', low],
					['', high],
					['Budi', 'X']
				])
			]
		]);
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => store.get(key) ?? null,
			setItem: (key: string, value: string) => void store.set(key, value)
		});
		const room = new Room(() => 'goals=20');
		expect(room.recall()).toEqual({ added: 2, left: 'Budi X' });
		expect(room.entries.map(({ name, code }) => [name, code])).toEqual([
			['Siti', low],
			['', high]
		]);
		const again = new Room(() => 'goals=20');
		expect(again.recall()).toBeUndefined();
		expect(again.entries).toEqual(room.entries);
		vi.unstubAllGlobals();
	});

	it('is not taken back to what was kept when it is looked at again', () => {
		const kept = JSON.stringify([['goals=20', [['Siti', low]]]]);
		vi.stubGlobal('localStorage', {
			getItem: () => kept,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		const room = new Room(() => 'goals=20');
		room.recall();
		room.add(`Budi ${high}`);
		room.recall();
		expect(room.entries.map(({ name }) => name)).toEqual(['Siti', 'Budi']);
		vi.unstubAllGlobals();
	});

	it('where storage is refused says so and goes on', () => {
		// Node has no localStorage: every attempt is refused.
		const room = new Room(() => 'goals=20');
		room.recall();
		room.add(low);
		expect(room.refused).toBe(true);
		expect(room.entries).toHaveLength(1);
	});

	it('has a median and a middle half at every reading', () => {
		const bundle = bundleOf([0.1, 0.2, 0.3, 0.4, 0.9].map((level) => Array<number>(13).fill(level)));
		expect([bundle?.low[5], bundle?.median[5], bundle?.high[5]]).toEqual([0.2, 0.3, 0.4]);
		expect(bundleOf([])).toBeUndefined();
	});
});
