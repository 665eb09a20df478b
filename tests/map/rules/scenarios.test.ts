import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realEvents from '#data/solidarity/events.json';
import realFigures from '#data/solidarity/figures.json';
import realMap from '#data/solidarity/map.json';
import realScenarios from '#data/solidarity/scenarios.json';
import { assertMap, assertScenarios, checkScenarios } from '#lib/map/check.ts';
import { findingLine } from '#lib/map/findings.ts';
import type { Scenario } from '#lib/map/scenarios.ts';
import { smallMap } from '../fixture.ts';

const beside = {
	map: smallMap(),
	sources: { 'bowen-1986': { short: 'Bowen 1986' } },
	events: [{ id: 'flood' }, { id: 'harvest' }],
	figures: [{ id: 'rice' }]
};
const village: Scenario = {
	id: 'village',
	node: 'tale',
	inputs: { effort: 0.7 },
	start: { trust: 0.3 },
	events: [
		{ event: 'flood', week: 2 },
		{ event: 'flood', week: 52 }
	],
	sources: ['bowen-1986'],
	figures: ['rice'],
	name: { id: 'Desa', en: 'Village' },
	context: { id: 'Sebuah desa.', en: 'A village.' }
};

function said(...scenarios: unknown[]): string[] {
	const checked = checkScenarios(scenarios, beside, 'skenario.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('Scenarios', () => {
	it('of the site set what its map has', () => {
		const map = assertMap(realMap, 'map.json');
		const cited = realScenarios.flatMap((scenario) => scenario.sources).map((id) => [id, { short: id }]);
		const all = Object.fromEntries(cited) as Record<string, { short: string }>;
		const files = { map, sources: all, events: realEvents, figures: realFigures };
		expect(assertScenarios(realScenarios, files, 'scenarios.json')).toEqual(realScenarios);
	});

	it('pass when all they name is there', () => {
		expect(said(village, { ...village, id: 'again', node: undefined, start: undefined })).toEqual([]);
	});

	it('set inputs that are inputs', () => {
		expect(said({ ...village, inputs: { trust: 0.5 } })).toEqual([
			'skenario.json: scenarios[0] "village" › inputs.trust: "trust" bukan masukan yang diatur dari luar. Seharusnya salah satu dari "effort", "mix".',
			'skenario.json: scenarios[0] "village" › inputs.trust: "trust" is not an input, set from outside. It must be one of "effort", "mix".'
		]);
		expect(said({ ...village, inputs: { efort: 1 } })).toEqual([
			'skenario.json: scenarios[0] "village" › inputs.efort: tidak ada simpul "efort". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "effort"?',
			'skenario.json: scenarios[0] "village" › inputs.efort: there is no node "efort". Name one that the map has, or add it to "nodes". Did you mean "effort"?'
		]);
	});

	it('start stocks only', () => {
		const checked = checkScenarios([{ ...village, start: { talk: 0.5 } }], beside, 'skenario.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual(['not-a-stock']);
		expect(said({ ...village, start: { talk: 0.5 } })).toEqual([
			'skenario.json: scenarios[0] "village" › start.talk: "talk" bukan "stock" dan tidak punya nilai awal. Seharusnya salah satu dari "trust", "help".',
			'skenario.json: scenarios[0] "village" › start.talk: "talk" is not a stock and has no starting level. It must be one of "trust", "help".'
		]);
	});

	it('tell of a node of the map, cite known sources and have ids of their own', () => {
		expect(
			said(village, { ...village, node: 'tael', sources: ['bowen-1896'] }).filter((_, at) => at % 2)
		).toEqual([
			'skenario.json: scenarios[1] "village" › id: "village" is there already, at scenarios[0] "village" › id. Each may occur only once.',
			'skenario.json: scenarios[1] "village" › node: there is no node "tael". Name one that the map has, or add it to "nodes". Did you mean "tale"?',
			'skenario.json: scenarios[1] "village" › sources[0]: there is no source "bowen-1896". Name one that the sources file has, or add it there. Did you mean "bowen-1986"?'
		]);
	});

	it('play happenings of the catalogue, in whole weeks that the curve shows', () => {
		const events = [
			{ event: 'flod', week: 1 },
			{ event: 'harvest', week: 53 }
		];
		expect(said({ ...village, events })).toEqual([
			'skenario.json: scenarios[0] "village" › events[0].event: tidak ada peristiwa "flod". Sebutlah peristiwa yang ada di daftar peristiwa, atau tambahkan di sana. Maksudnya "flood"?',
			'skenario.json: scenarios[0] "village" › events[0].event: there is no event "flod". Name one that the catalogue of events has, or add it there. Did you mean "flood"?',
			'skenario.json: scenarios[0] "village" › events[1].week: minggu 53 melewati ujung kurva. Nilainya paling banyak 52.',
			'skenario.json: scenarios[0] "village" › events[1].week: week 53 lies after the horizon. It must be at most 52.'
		]);
		expect(said({ ...village, events: [{ event: 'flood', week: 1.5 }] }).filter((_, at) => at % 2)).toEqual([
			'skenario.json: scenarios[0] "village" › events[0].week: 1.5 is not a whole number. Leave out what follows the point.'
		]);
	});

	it('find each wrong name by a code of its own', () => {
		const wrong = { ...village, events: [{ event: 'flod', week: 1 }], figures: ['rise'] };
		const checked = checkScenarios([wrong], beside, 'skenario.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual([
			'unknown-event',
			'unknown-figure'
		]);
	});

	it('play a happening once in a week', () => {
		const twice = { event: 'flood', week: 3 };
		expect(said({ ...village, events: [twice, twice] }).filter((_, at) => at % 2)).toEqual([
			'skenario.json: scenarios[0] "village" › events[1]: "flood 3" is there already, at scenarios[0] "village" › events[0]. Each may occur only once.'
		]);
	});

	it('stand beside figures that were published', () => {
		expect(said({ ...village, figures: ['rise'] })).toEqual([
			'skenario.json: scenarios[0] "village" › figures[0]: tidak ada angka "rise". Sebutlah angka yang ada di berkas angka, atau tambahkan di sana. Maksudnya "rice"?',
			'skenario.json: scenarios[0] "village" › figures[0]: there is no figure "rise". Name one that the figures file has, or add it there. Did you mean "rice"?'
		]);
	});

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(village)), (value, field) => {
				expect(checkScenarios(value, beside, 'skenario.json').ok).toBe(
					Array.isArray(value) && value.length === 0
				);
				const lines = said({ ...village, [field]: value });
				expect(lines.every((line) => /^skenario\.json: scenarios\[0\]/.test(line))).toBe(true);
			}),
			{ seed: 5, numRuns: 500 }
		);
	}, 60_000);
});
