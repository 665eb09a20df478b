import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import realMap from '#data/solidarity/map.json';
import wordsEn from '#data/solidarity/words.en.json';
import wordsId from '#data/solidarity/words.id.json';
import { assertMap, assertWords, checkMap, checkWords } from '#lib/map/check.ts';
import { findingLine, report } from '#lib/map/findings.ts';
import { en } from '#lib/map/wording/en.ts';
import { quantity, smallMap, smallWords } from './fixture.ts';

describe('a check', () => {
	it('accepts the map of the site as it is', () => {
		const checked = checkMap(realMap, 'map.json');
		expect(checked.ok ? '' : report(checked.findings)).toBe('');
		expect(checked).toEqual({ ok: true, value: realMap });
	});

	it('accepts the words of the site as they are, in both languages', () => {
		const map = assertMap(realMap, 'map.json');
		for (const words of [wordsId, wordsEn]) {
			const checked = checkWords(words, map, 'words.json');
			expect(checked.ok ? '' : report(checked.findings)).toBe('');
		}
	});

	it('accepts a small map with every role', () => {
		expect(checkMap(smallMap(), 'peta.json')).toEqual({ ok: true, value: smallMap() });
	});

	it('lets a sum of weights be off by rounding only', () => {
		const third = { ...smallMap().links[2], role: 'cause' as const, weight: quantity(0.3333333) };
		const sum = (last: number) => ({
			...smallMap(),
			links: [
				...smallMap().links.filter(({ target }) => target !== 'trust'),
				{ ...third, id: 'a.trust' },
				{ ...third, id: 'b.trust' },
				{ ...third, id: 'c.trust', weight: quantity(last) }
			]
		});
		expect(checkMap(sum(0.3333333), 'peta.json').ok).toBe(true);
		expect(checkMap(sum(0.3343333), 'peta.json').ok).toBe(false);
	});

	it('tells everything that is wrong at once: one broken entry does not hide another', () => {
		const map = smallMap();
		const broken = {
			...map,
			horizon: '52',
			nodes: map.nodes.map((node) => (node.id === 'help' ? { ...node, kind: 'stga' } : node)),
			links: map.links.map((link) => (link.id === 'talk.trust' ? { ...link, weight: quantity(0.1) } : link)),
			story: ['talk', 'truth']
		};
		const checked = checkMap(broken, 'peta.json');
		expect(checked.ok ? [] : checked.findings.map(({ code, place }) => `${code} at ${place}`)).toEqual([
			'wrong-type at horizon',
			'not-one-of at nodes[4] "help" › kind',
			'unknown-node at story[1] "truth"',
			'weights-sum at nodes[3] "trust"'
		]);
	});

	it('does not sum the weights of a node when one of its links cannot be read', () => {
		const map = smallMap();
		const links = map.links.map((link) => (link.id === 'talk.trust' ? { ...link, badge: 'rumour' } : link));
		const checked = checkMap({ ...map, links }, 'peta.json');
		expect(checked.ok ? [] : checked.findings.map(({ code }) => code)).toEqual(['not-one-of']);
	});

	it('reads ids that objects have of themselves as any other', () => {
		const map = JSON.parse(JSON.stringify(smallMap()).replaceAll('"tale', '"constructor')) as unknown;
		expect(checkMap(map, 'peta.json').ok).toBe(true);
		const words = { ...smallWords() };
		const checked = checkWords(words, assertMap(map, 'peta.json'), 'kata.json');
		expect(checked.ok ? [] : checked.findings.map(({ code, place }) => `${code} ${place}`)).toEqual([
			'unworded nodes',
			'unworded links',
			'left-over nodes "tale"',
			'left-over links "tale.help"'
		]);
	});
});

describe('a map changed at random', () => {
	type Change = { at: number; kind: 'drop' | 'type' | 'name'; value: unknown };
	const change: fc.Arbitrary<Change> = fc.record({
		at: fc.nat(),
		kind: fc.constantFrom('drop', 'type', 'name'),
		value: fc.oneof(
			fc.jsonValue({ maxDepth: 2 }),
			fc.constantFrom('__proto__', 'constructor', NaN, undefined)
		)
	});

	/** Every field and list entry of a file, as its container and key. */
	function slots(value: unknown): [container: Record<string, unknown>, key: string][] {
		if (typeof value !== 'object' || value === null) return [];
		const container = value as Record<string, unknown>;
		return Object.keys(container).flatMap((key) => [
			[container, key] as [typeof container, string],
			...slots(container[key])
		]);
	}

	function mutate(file: unknown, { at, kind, value }: Change): void {
		const all = slots(file);
		const named =
			kind === 'name' ? all.filter(([container, key]) => typeof container[key] === 'string') : all;
		const [container, key] = named[at % named.length] ?? [];
		if (!container || key === undefined) return;
		if (kind === 'type') container[key] = value;
		else if (kind === 'name') container[key] = `${String(container[key])}x`;
		else if (Array.isArray(container)) container.splice(Number(key), 1);
		else delete container[key];
	}

	/** Findings whose place is not in the file, or whose sentence is not one. */
	function unclear(file: object, checked: ReturnType<typeof checkMap>): string[] {
		if (checked.ok) return [];
		return checked.findings.flatMap((finding) => {
			const top = finding.place.split(/[[ ]/)[0] ?? '';
			const lines = (['id', 'en'] as const).map((locale) => findingLine(finding, locale));
			const placed = top === '' || finding.code === 'missing' || Object.hasOwn(file, top);
			const clear = (line: string) => /^peta\.json: .+[.?]$/s.test(line) && !/undefined|\[object/.test(line);
			return placed && lines.every(clear) ? [] : lines;
		});
	}

	it('passes or says where it is broken, and never throws', () => {
		let broken = 0;
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				const map = structuredClone(realMap);
				for (const one of changes) mutate(map, one);
				const checked = checkMap(map, 'peta.json');
				expect(checked.ok || checked.findings.length > 0).toBe(true);
				expect(unclear(map, checked)).toEqual([]);
				broken += checked.ok ? 0 : 1;
			}),
			{ seed: 7, numRuns: 500 }
		);
		expect(broken).toBeGreaterThan(250);
	}, 60_000);

	it('may be any value at all: it is refused without an exception', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const checked = checkMap(value, 'peta.json');
				expect(checked.ok).toBe(false);
			}),
			{ seed: 7, numRuns: 500 }
		);
	}, 60_000);
});

describe('words changed at random', () => {
	it('pass or say where they are broken, and never throw', () => {
		const map = smallMap();
		fc.assert(
			fc.property(fc.constantFrom('title', 'sections', 'nodes', 'links'), fc.anything(), (field, value) => {
				const checked = checkWords({ ...smallWords(), [field]: value }, map, 'kata.json');
				const places = checked.ok ? [field] : checked.findings.map(({ place }) => place);
				expect(places.every((place) => place.startsWith(field))).toBe(true);
			}),
			{ seed: 7, numRuns: 1000 }
		);
	}, 60_000);
});

describe('assertMap and assertWords', () => {
	it('give the checked file back', () => {
		expect(assertMap(smallMap(), 'peta.json')).toEqual(smallMap());
		expect(assertWords(smallWords(), smallMap(), 'kata.json')).toEqual(smallWords());
	});

	it('stop with every finding in both languages', () => {
		const broken = { ...smallMap(), outcome: 'bnod', opening: 53 };
		expect(() => assertMap(broken, 'data/peta.json')).toThrow(
			new Error(
				[
					'data/peta.json: outcome: tidak ada simpul "bnod". Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes". Maksudnya "bond"?',
					'    there is no node "bnod". Name one that the map has, or add it to "nodes". Did you mean "bond"?',
					'data/peta.json: opening: minggu 53 melewati ujung kurva. Nilainya paling banyak 52.',
					'    week 53 lies after the horizon. It must be at most 52.'
				].join('\n')
			)
		);
	});
});

describe('findings', () => {
	it('are each shown by a case', () => {
		const folder = new URL('.', import.meta.url);
		const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.test.ts'))
			.map((name) => readFileSync(new URL(name, folder), 'utf8'))
			.join('\n');
		expect(Object.keys(en).filter((code) => !cases.includes(`'${code}'`))).toEqual([]);
	});
});
