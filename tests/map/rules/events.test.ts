import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realEvents from '#data/solidarity/events.json';
import realMap from '#data/solidarity/map.json';
import { assertEvents, assertMap, checkEvents } from '#lib/map/check.ts';
import type { Happening } from '#lib/map/events.ts';
import { findingLine } from '#lib/map/findings.ts';
import { smallMap } from '../fixture.ts';

const sources = { 'bowen-1986': { short: 'Bowen 1986' } };
const flood: Happening = {
	id: 'flood',
	tray: true,
	icon: 'M4 12h16',
	badge: 'assumption',
	sources: ['bowen-1986'],
	effects: [
		{ type: 'shock', week: 0, amplitude: 1 },
		{ type: 'ramp', input: 'effort', week: 2, to: 0.9, over: 3 }
	],
	name: { id: 'Banjir', en: 'Flood' },
	text: { id: 'Air naik.', en: 'The water rises.' }
};

function said(...happenings: unknown[]): string[] {
	const checked = checkEvents(happenings, smallMap(), sources, 'peristiwa.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('Happenings', () => {
	it('of the site move what its map has', () => {
		const map = assertMap(realMap, 'map.json');
		const cited = realEvents.flatMap((happening) => happening.sources).map((id) => [id, { short: id }]);
		const all = Object.fromEntries(cited) as Record<string, { short: string }>;
		expect(assertEvents(realEvents, map, all, 'events.json')).toEqual(realEvents);
	});

	it('pass when all they name is there', () => {
		expect(said(flood, { ...flood, id: 'again', tray: false, sources: [] })).toEqual([]);
	});

	it('move inputs that are inputs', () => {
		const step = { type: 'step', week: 0, to: 1 };
		expect(
			said({
				...flood,
				effects: [
					{ ...step, input: 'trust' },
					{ ...step, input: 'efort' }
				]
			})
		).toEqual([
			'peristiwa.json: events[0] "flood" › effects[0].input: "trust" bukan masukan yang diatur dari luar. Seharusnya salah satu dari "effort", "mix".',
			'peristiwa.json: events[0] "flood" › effects[0].input: "trust" is not an input, set from outside. It must be one of "effort", "mix".',
			'peristiwa.json: events[0] "flood" › effects[1].input: tidak ada simpul "efort". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "effort"?',
			'peristiwa.json: events[0] "flood" › effects[1].input: there is no node "efort". Name one that the map has, or add it to "nodes". Did you mean "effort"?'
		]);
	});

	it('cite known sources and have ids of their own', () => {
		expect(said(flood, { ...flood, sources: ['bowen-1896'] }).filter((_, at) => at % 2)).toEqual([
			'peristiwa.json: events[1] "flood" › id: "flood" is there already, at events[0] "flood" › id. Each may occur only once.',
			'peristiwa.json: events[1] "flood" › sources[0]: there is no source "bowen-1896". Name one that the sources file has, or add it there. Did you mean "bowen-1986"?'
		]);
	});

	it('hold effects of known types with the numbers of their type', () => {
		expect(
			said({ ...flood, effects: [{ type: 'pulse', input: 'effort', week: 1, to: 1 }, { type: 'shok' }] })
		).toEqual([
			'peristiwa.json: events[0] "flood" › effects[0].decay: isian ini belum ada. Isilah dengan angka.',
			'peristiwa.json: events[0] "flood" › effects[0].decay: this field is missing. Give it a number.',
			'peristiwa.json: events[0] "flood" › effects[1].type: "shok" tidak dikenal di sini. Seharusnya salah satu dari "shock", "step", "pulse", "floor", "ramp". Maksudnya "shock"?',
			'peristiwa.json: events[0] "flood" › effects[1].type: "shok" is not known here. It must be one of "shock", "step", "pulse", "floor", "ramp". Did you mean "shock"?'
		]);
	});

	it('do something, and not in no time', () => {
		const ramp = { type: 'ramp', input: 'effort', week: 0, to: 1, over: 0 };
		expect(
			said({ ...flood, effects: [] }, { ...flood, id: 'b', effects: [ramp] }).filter((_, at) => at % 2)
		).toEqual([
			'peristiwa.json: events[0] "flood" › effects: the list has 0 entries. It needs at least 1.',
			'peristiwa.json: events[1] "b" › effects[0].over: 0 is too small. It must be at least 0.1.'
		]);
	});

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(flood)), (value, field) => {
				expect(checkEvents(value, smallMap(), sources, 'peristiwa.json').ok).toBe(
					Array.isArray(value) && value.length === 0
				);
				const lines = said({ ...flood, [field]: value });
				expect(lines.every((line) => /^peristiwa\.json: events\[0\]/.test(line))).toBe(true);
			}),
			{ seed: 6, numRuns: 500 }
		);
	}, 60_000);
});
