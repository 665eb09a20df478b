import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realCommunities from '#data/solidarity/communities.json';
import realEvents from '#data/solidarity/events.json';
import realMap from '#data/solidarity/map.json';
import realSources from '#data/solidarity/sources.json';
import { assertCommunities, assertMap, checkCommunities } from '#lib/map/check.ts';
import type { CommunityPreset } from '#lib/map/communities.ts';
import { findingLine } from '#lib/map/findings.ts';
import { smallMap } from '../fixture.ts';

const beside = {
	map: smallMap(),
	sources: { 'bowen-1986': { short: 'Bowen 1986' } },
	events: [{ id: 'flood' }]
};
const both = { id: 'Satu.', en: 'One.' };
const village: CommunityPreset = {
	id: 'village',
	people: 100,
	seed: 1,
	weeks: 104,
	meeting: { type: 'units', size: 40, across: 0.1 },
	inputs: { effort: 0.7 },
	start: { trust: 0.3 },
	events: [{ event: 'flood', week: 104 }],
	show: 'ends',
	mark: 0.35,
	sources: ['bowen-1986'],
	name: both,
	text: both,
	question: both,
	look: both
};

function said(...communities: unknown[]): string[] {
	const checked = checkCommunities(communities, beside, 'komunitas.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('communities', () => {
	it('of the site set what its map has', () => {
		const files = { map: assertMap(realMap, 'map.json'), sources: realSources, events: realEvents };
		expect(assertCommunities(realCommunities, files, 'communities.json')).toEqual(realCommunities);
	});

	it('pass when all they name is there, and may leave out what need not be said', () => {
		expect(said(village, { ...village, id: 'again', start: undefined, mark: undefined })).toEqual([]);
	});

	it('are as large, and meet, as a community can', () => {
		expect(said({ ...village, people: 29 })).toEqual([
			'komunitas.json: communities[0] "village" › people: 29 terlalu kecil. Nilainya paling sedikit 30.',
			'komunitas.json: communities[0] "village" › people: 29 is too small. It must be at least 30.'
		]);
		const odd = { type: 'neighbours', degree: 5, rewiring: 0.1 };
		expect(said({ ...village, meeting: odd })).toEqual([
			'komunitas.json: communities[0] "village" › meeting.degree: 5 tidak dikenal di sini. Seharusnya salah satu dari 2, 4, 6, 8, 10, 12.',
			'komunitas.json: communities[0] "village" › meeting.degree: 5 is not known here. It must be one of 2, 4, 6, 8, 10, 12.'
		]);
		expect(said({ ...village, meeting: { type: 'crowd' } })[1]).toContain('meeting.type: "crowd"');
		expect(said({ ...village, meeting: { type: 'units', size: 40, across: 2 } })[1]).toContain(
			'meeting.across: 2 is too large. It must be at most 1.'
		);
	});

	it('name what is there, once, and let it happen while they are watched', () => {
		const wrong = {
			...village,
			inputs: { trust: 0.5 },
			start: { talk: 0.5 },
			reach: { talk: { share: 0.2, together: true } },
			events: [
				{ event: 'flod', week: 105 },
				{ event: 'flod', week: 105 }
			],
			sources: ['bowen-1896']
		};
		const checked = checkCommunities([village, wrong], beside, 'komunitas.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual([
			'duplicate',
			'not-an-input',
			'not-an-input',
			'not-a-stock',
			'unknown-event',
			'unknown-event',
			'outside-horizon',
			'outside-horizon',
			'duplicate',
			'unknown-source'
		]);
	});

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(village)), (value, field) => {
				expect(checkCommunities(value, beside, 'komunitas.json').ok).toBe(
					Array.isArray(value) && value.length === 0
				);
				const lines = said({ ...village, [field]: value });
				expect(lines.every((line) => /^komunitas\.json: communities\[0\]/.test(line))).toBe(true);
			}),
			{ seed: 5, numRuns: 200 }
		);
	}, 60_000);
});
