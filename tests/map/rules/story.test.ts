import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realMap from '#data/solidarity/map.json';
import realScenarios from '#data/solidarity/scenarios.json';
import realStory from '#data/solidarity/story.json';
import { assertMap, assertStory, checkStory } from '#lib/map/check.ts';
import { findingLine } from '#lib/map/findings.ts';
import type { Beat } from '#lib/map/story.ts';
import { smallMap } from '../fixture.ts';

const told = { map: smallMap(), scenarios: [{ id: 'village' }, { id: 'town' }] };
const first: Beat = {
	id: 'meeting',
	title: { id: 'Bertemu', en: 'Meeting' },
	text: { id: 'Orang bertemu.', en: 'People meet.' },
	look: 'network',
	state: { scenario: 'village', week: 3, inputs: { effort: 0.7 } },
	reveal: { nodes: ['talk', 'trust'] },
	light: { nodes: ['talk'], links: ['talk.trust'] },
	notes: { id: 'Tanyakan.', en: 'Ask.' }
};
const second: Beat = {
	...first,
	id: 'helping',
	reveal: { nodes: ['help'], links: ['help.trust'] },
	light: { nodes: ['help'], links: [] }
};

function said(...beats: unknown[]): string[] {
	const checked = checkStory(beats, told, 'cerita.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('A story', () => {
	it('of the site shows what its map and its scenarios have', () => {
		const files = { map: assertMap(realMap, 'map.json'), scenarios: realScenarios };
		expect(assertStory(realStory, files, 'story.json')).toEqual(realStory);
	});

	it('passes when all that it shows is there', () => {
		expect(said(first, second)).toEqual([]);
	});

	it('plays a scenario that there is', () => {
		expect(said({ ...first, state: { scenario: 'vilage', week: 3 } })).toEqual([
			'cerita.json: beats[0] "meeting" › state.scenario: tidak ada skenario "vilage". Sebutlah skenario yang ada di berkas skenario, atau tambahkan di sana. Maksudnya "village"?',
			'cerita.json: beats[0] "meeting" › state.scenario: there is no scenario "vilage". Name one that the scenarios file has, or add it there. Did you mean "village"?'
		]);
	});

	it('sets inputs only, in a week that the curve shows', () => {
		expect(said({ ...first, state: { scenario: 'town', week: 53, inputs: { trust: 1 } } })).toEqual([
			'cerita.json: beats[0] "meeting" › state.inputs.trust: "trust" bukan masukan yang diatur dari luar. Seharusnya salah satu dari "effort", "mix".',
			'cerita.json: beats[0] "meeting" › state.inputs.trust: "trust" is not an input, set from outside. It must be one of "effort", "mix".',
			'cerita.json: beats[0] "meeting" › state.week: minggu 53 melewati ujung kurva. Nilainya paling banyak 52.',
			'cerita.json: beats[0] "meeting" › state.week: week 53 lies after the horizon. It must be at most 52.'
		]);
	});

	it('reveals every node once and has beats of their own names', () => {
		expect(said(first, { ...second, id: 'meeting', reveal: { nodes: ['trust', 'help'] } })).toEqual([
			'cerita.json: beats[1] "meeting" › id: "meeting" sudah ada, yaitu di beats[0] "meeting" › id. Masing-masing hanya boleh muncul sekali.',
			'cerita.json: beats[1] "meeting" › id: "meeting" is there already, at beats[0] "meeting" › id. Each may occur only once.',
			'cerita.json: beats[1] "meeting" › reveal.nodes[0]: "trust" sudah ada, yaitu di beats[0] "meeting" › reveal.nodes[1]. Masing-masing hanya boleh muncul sekali.',
			'cerita.json: beats[1] "meeting" › reveal.nodes[0]: "trust" is there already, at beats[0] "meeting" › reveal.nodes[1]. Each may occur only once.'
		]);
	});

	it('lights what the map has', () => {
		expect(said({ ...first, light: { nodes: ['tlak'], links: ['talk.trsut'] } })).toEqual([
			'cerita.json: beats[0] "meeting" › light.nodes[0]: tidak ada simpul "tlak". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "talk"?',
			'cerita.json: beats[0] "meeting" › light.nodes[0]: there is no node "tlak". Name one that the map has, or add it to "nodes". Did you mean "talk"?',
			'cerita.json: beats[0] "meeting" › light.links[0]: tidak ada hubungan "talk.trsut". Sebutlah hubungan yang ada di peta, atau tambahkan ke "links". Maksudnya "talk.trust"?',
			'cerita.json: beats[0] "meeting" › light.links[0]: there is no link "talk.trsut". Name one that the map has, or add it to "links". Did you mean "talk.trust"?'
		]);
	});

	it('lights nothing before it is revealed, nor a link with an end in the dark', () => {
		const early = { ...first, light: { nodes: ['help'], links: ['help.trust'] } };
		expect(said(early, second)).toEqual([
			'cerita.json: beats[0] "meeting" › light.nodes[0]: simpul "help" belum tampak di sini. Tambahkan ke "reveal" langkah ini atau langkah sebelumnya.',
			'cerita.json: beats[0] "meeting" › light.nodes[0]: the node "help" is not to be seen here yet. Add it to "reveal" of this beat or of one before it.',
			'cerita.json: beats[0] "meeting" › light.links[0]: simpul "help" belum tampak di sini. Tambahkan ke "reveal" langkah ini atau langkah sebelumnya.',
			'cerita.json: beats[0] "meeting" › light.links[0]: the node "help" is not to be seen here yet. Add it to "reveal" of this beat or of one before it.'
		]);
		expect(said(second, early).filter((line) => line.includes('help"'))).toEqual([]);
	});

	it('finds each wrong name by a code of its own', () => {
		const wrong = {
			...first,
			state: { scenario: 'hamlet', week: 0 },
			light: { nodes: ['help'], links: ['no.link'] }
		};
		const checked = checkStory([wrong], told, 'cerita.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual([
			'unknown-scenario',
			'unknown-link',
			'not-revealed'
		]);
	});

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(first)), (value, field) => {
				expect(checkStory(value, told, 'cerita.json').ok).toBe(Array.isArray(value) && value.length === 0);
				const lines = said({ ...first, [field]: value });
				expect(lines.every((line) => /^cerita\.json: beats\[0\]/.test(line))).toBe(true);
			}),
			{ seed: 5, numRuns: 300 }
		);
	}, 60_000);
});
