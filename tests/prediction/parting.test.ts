import { describe, expect, it } from 'vitest';
import { predictionWords } from '#lib/messages/prediction/prediction.ts';
import { partingOf } from '#lib/prediction/parting.ts';
import { tell } from '#lib/prediction/seen.ts';

const weeks = Array.from({ length: 53 }, (_, week) => week);
const flat = weeks.map(() => 0.3);

describe('two curves', () => {
	it('that keep close never part', () => {
		const parting = partingOf(
			flat.map((level) => level + 0.05),
			flat
		);
		expect(parting.until).toBeUndefined();
		expect(parting.above).toBeCloseTo(0.05, 10);
		expect(parting.below).toBe(0);
	});

	it('part in the week after which the gap stays, and are measured with sign', () => {
		const higher = weeks.map((week) => (week > 12 ? 0.7 : 0.3));
		const parting = partingOf(higher, flat);
		expect(parting.until).toBe(12);
		expect(parting.again).toBeUndefined();
		expect(parting.end).toBeCloseTo(0.4, 10);
		expect(parting.widest.gap).toBeCloseTo(0.4, 10);
		// Forty weeks at .4, the last of them counted by half.
		expect(parting.above).toBeCloseTo((39.5 * 0.4) / 52, 10);
		expect(partingOf(flat, higher).below).toBeCloseTo(parting.above, 10);
	});

	it('meet again from the week after which they stay close', () => {
		const hill = weeks.map((week) => (week > 10 && week < 30 ? 0.8 : 0.3));
		expect(partingOf(hill, flat)).toMatchObject({ until: 10, again: 30 });
	});

	it('do not part for a slip of the hand', () => {
		expect(partingOf(flat.with(20, 0.9), flat).until).toBeUndefined();
	});

	it('are told in words, with the reason of the model, and without a grade', () => {
		const higher = weeks.map((week) => (week > 12 ? 0.7 : 0.3));
		const language = { number: (value: number) => value.toFixed(1) };
		const told = tell(higher, flat, 'kerja sama baru tumbuh', predictionWords('id'), language);
		expect(told[0]).toBe(
			'Sampai minggu 12 kamu dan model sejalan; sesudahnya prediksimu berjalan di atas model, paling jauh 40 poin pada minggu 13, karena kerja sama baru tumbuh.'
		);
		expect(told.at(-1)).toBe('Pada minggu 52: prediksimu 70, model 30.');
		expect(told.join(' ')).not.toMatch(/benar|salah|nilai|skor/i);
		const english = tell(flat, higher, undefined, predictionWords('en'), language);
		expect(english[0]).toBe(
			'Up to week 12 you and the model go together; after that your prediction runs below the model, furthest by 40 points in week 13.'
		);
	});
});
