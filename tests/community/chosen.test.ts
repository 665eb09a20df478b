import { describe, expect, it } from 'vitest';
import { Chosen } from '#lib/community/chosen.ts';
import { createHoldings } from '#lib/community/holdings.ts';
import { Random } from '#lib/community/random.ts';
import { model } from '../model/solidarity-model.ts';

const node = model.stocks[2]!;

/** Every third person holds it. */
function among(people: number) {
	const holdings = createHoldings(model, people);
	const held = Array.from({ length: people }, (_, person) => person % 3 === 0);
	held.forEach((holds, person) => {
		if (holds) holdings.bytes[person * holdings.stride + holdings.offsets[node]!]! |= holdings.masks[node]!;
	});
	return { held, chosen: new Chosen(people, holdings, new Random(people)) };
}

/** By person: how often so many days chose them. */
function chosenOn(days: number, people: number, loss: number, gain: number) {
	const { held, chosen } = among(people);
	const lots = chosen.lots(loss, gain)!;
	const times = new Float64Array(people);
	let wrong = 0;
	for (let day = 0; day < days; day++) {
		const today = new Set<number>();
		let all = 0;
		for (let start = 0; start < people; start += chosen.reach) {
			chosen.draw(start, node, lots, loss, gain);
			const losers = chosen.losers.slice(0, chosen.losing);
			const winners = chosen.winners.slice(0, chosen.gaining);
			for (const person of losers) if (!held[person]) wrong++;
			for (const person of winners) if (held[person]) wrong++;
			for (const person of [...losers, ...winners]) {
				times[person]!++;
				today.add(person);
			}
			all += losers.length + winners.length;
		}
		wrong += all - today.size;
	}
	expect(wrong, 'chosen twice, or for what they have or have not').toBe(0);
	return { held, times };
}

describe('whoever is chosen', () => {
	it.each([
		[30, 0.02, 0.15],
		[301, 0.3, 0.01],
		[2600, 0.024, 0.13]
	])(
		'is any of %i people alike, holders with a chance of %f and others with one of %f',
		(people, loss, gain) => {
			const days = Math.ceil(600_000 / people);
			const { held, times } = chosenOn(days, people, loss, gain);
			let square = 0;
			let [losses, gains] = [0, 0];
			times.forEach((found, person) => {
				const chance = held[person] ? loss : gain;
				square += (found - days * chance) ** 2 / (days * chance * (1 - chance));
				if (held[person]) losses += found;
				else gains += found;
			});
			// Chi-square with as many degrees of freedom as people, which is nearly normal; and both sums: 4 standard errors.
			expect(Math.abs(square - people) / Math.sqrt(2 * people)).toBeLessThan(4);
			const holders = held.filter(Boolean).length;
			for (const [found, wanted, chance] of [
				[losses, days * holders * loss, loss],
				[gains, days * (people - holders) * gain, gain]
			] as const) {
				expect(Math.abs(found - wanted) / Math.sqrt(wanted * (1 - chance))).toBeLessThan(4);
			}
		}
	);

	it('is each of those for whom it is certain, and nobody for whom it cannot be', () => {
		const { held, times } = chosenOn(20, 700, 1, 0);
		expect([...times]).toEqual(held.map((holds) => (holds ? 20 : 0)));
		expect(among(30).chosen.lots(0, 0)).toBeUndefined();
	});
});
