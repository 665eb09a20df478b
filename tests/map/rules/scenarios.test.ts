import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realMap from '#data/solidarity/map.json';
import realScenarios from '#data/solidarity/scenarios.json';
import { assertMap, assertScenarios, checkScenarios } from '#lib/map/check.ts';
import { findingLine } from '#lib/map/findings.ts';
import type { Scenario } from '#lib/map/scenarios.ts';
import { smallMap } from '../fixture.ts';

const sources = { 'bowen-1986': { short: 'Bowen 1986' } };
const village: Scenario = {
	id: 'village',
	node: 'tale',
	inputs: { effort: 0.7 },
	start: { trust: 0.3 },
	events: [
		{ type: 'shock', week: 2, amplitude: 1 },
		{ type: 'pulse', input: 'effort', week: 2, to: 0.9, decay: 4 }
	],
	sources: ['bowen-1986'],
	name: { id: 'Desa', en: 'Village' },
	context: { id: 'Sebuah desa.', en: 'A village.' }
};

function said(...scenarios: unknown[]): string[] {
	const checked = checkScenarios(scenarios, smallMap(), sources, 'skenario.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('Scenarios', () => {
	it('of the site set what its map has', () => {
		const map = assertMap(realMap, 'map.json');
		const cited = realScenarios.flatMap((scenario) => scenario.sources).map((id) => [id, { short: id }]);
		const all = Object.fromEntries(cited) as Record<string, { short: string }>;
		expect(assertScenarios(realScenarios, map, all, 'scenarios.json')).toEqual(realScenarios);
	});

	it('pass when all they name is there', () => {
		expect(said(village, { ...village, id: 'again', node: undefined, start: undefined })).toEqual([]);
	});

	it('set inputs that are inputs', () => {
		expect(said({ ...village, inputs: { trust: 0.5 } })).toEqual([
			'skenario.json: scenarios[0] "village" › inputs.trust: "trust" bukan masukan yang diatur dari luar. Seharusnya salah satu dari "effort", "mix".',
			'skenario.json: scenarios[0] "village" › inputs.trust: "trust" is not an input, set from outside. It must be one of "effort", "mix".'
		]);
		expect(said({ ...village, events: [{ type: 'step', input: 'efort', week: 1, to: 1 }] })).toEqual([
			'skenario.json: scenarios[0] "village" › events[0].input: tidak ada simpul "efort". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "effort"?',
			'skenario.json: scenarios[0] "village" › events[0].input: there is no node "efort". Name one that the map has, or add it to "nodes". Did you mean "effort"?'
		]);
	});

	it('start stocks only', () => {
		const checked = checkScenarios(
			[{ ...village, start: { talk: 0.5 } }],
			smallMap(),
			sources,
			'skenario.json'
		);
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

	it('hold events of known types with the numbers of their type', () => {
		expect(
			said({ ...village, events: [{ type: 'pulse', input: 'effort', week: 1, to: 1 }, { type: 'shok' }] })
		).toEqual([
			'skenario.json: scenarios[0] "village" › events[0].decay: isian ini belum ada. Isilah dengan angka.',
			'skenario.json: scenarios[0] "village" › events[0].decay: this field is missing. Give it a number.',
			'skenario.json: scenarios[0] "village" › events[1].type: "shok" tidak dikenal di sini. Seharusnya salah satu dari "shock", "step", "pulse", "floor", "ramp". Maksudnya "shock"?',
			'skenario.json: scenarios[0] "village" › events[1].type: "shok" is not known here. It must be one of "shock", "step", "pulse", "floor", "ramp". Did you mean "shock"?'
		]);
	});

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(village)), (value, field) => {
				expect(checkScenarios(value, smallMap(), sources, 'skenario.json').ok).toBe(
					Array.isArray(value) && value.length === 0
				);
				const lines = said({ ...village, [field]: value });
				expect(lines.every((line) => /^skenario\.json: scenarios\[0\]/.test(line))).toBe(true);
			}),
			{ seed: 5, numRuns: 500 }
		);
	}, 60_000);
});
