import { describe, expect, it } from 'vitest';
import { assertSources, checkSources } from '#lib/map/check.ts';
import { findingLine } from '#lib/map/findings.ts';
import type { ConceptMap } from '#lib/map/schema.ts';
import { smallMap } from '../fixture.ts';

const sources = { 'durkheim-1893': { short: 'Durkheim 1893', title: 'De la division du travail social' } };

function citing(...ids: string[]): ConceptMap {
	const map = smallMap();
	const link = map.links[0];
	if (link?.floor) link.floor.sources = ids;
	return map;
}

function said(raw: unknown, map: ConceptMap): string[] {
	const checked = checkSources(raw, map, 'sumber.json', 'peta.json');
	return checked.ok
		? []
		: checked.findings.flatMap((finding) => [findingLine(finding, 'id'), findingLine(finding, 'en')]);
}

describe('Sources', () => {
	it('may be more than the map cites, and say more than is cited', () => {
		expect(checkSources(sources, smallMap(), 'sumber.json', 'peta.json')).toEqual({
			ok: true,
			value: sources
		});
		expect(assertSources(sources, citing('durkheim-1893'), 'sumber.json', 'peta.json')).toEqual(sources);
	});

	it('hold every work that the map cites', () => {
		const checked = checkSources(sources, citing('durkheim-1983'), 'sumber.json', 'peta.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual(['unknown-source']);
		expect(said(sources, citing('durkheim-1983'))).toEqual([
			'peta.json: links[0] "effort.talk" › floor.sources[0]: tidak ada sumber "durkheim-1983". Sebutlah sumber yang ada di berkas sumber, atau tambahkan di sana. Maksudnya "durkheim-1893"?',
			'peta.json: links[0] "effort.talk" › floor.sources[0]: there is no source "durkheim-1983". Name one that the sources file has, or add it there. Did you mean "durkheim-1893"?'
		]);
	});

	it('can be cited', () => {
		expect(said({ 'durkheim-1893': { title: 'De la division' } }, smallMap())).toEqual([
			'sumber.json: sources "durkheim-1893" › short: isian ini belum ada. Isilah dengan teks.',
			'sumber.json: sources "durkheim-1893" › short: this field is missing. Give it a text.'
		]);
		expect(said('Durkheim', smallMap())).toEqual([
			'sumber.json: isinya teks. Seharusnya kelompok isian.',
			'sumber.json: here stands a text. It must be a group of fields.'
		]);
	});
});
