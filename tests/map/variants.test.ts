import { describe, expect, it } from 'vitest';
import { checkMap, checkWords } from '#lib/map/check.ts';
import type { ConceptMap, MapLink } from '#lib/map/schema.ts';
import { withVariants } from '#lib/map/variants.ts';
import { quantity, smallMap, smallWords } from './fixture.ts';

const strain: MapLink = {
	id: 'effort.help',
	source: 'effort',
	target: 'help',
	relation: 'weakens',
	badge: 'assumption',
	role: 'strain',
	weight: quantity(3)
};

/** The small map, whose example from effort to help gives its place to a variant's strain. */
function varied(link: MapLink = strain): ConceptMap {
	const map = smallMap();
	const links = map.links.filter(({ id }) => id !== link.id);
	return { ...map, links, variants: [{ id: 'tired', links: [link] }] };
}

describe('a variant', () => {
	it('adds its links and leaves the map as it is', () => {
		const map = varied();
		const before = structuredClone(map);
		expect(withVariants(map, ['tired']).links).toEqual([...map.links, strain]);
		expect(map).toEqual(before);
		expect(withVariants(map, [])).toBe(map);
	});

	it('has to be one of the map', () => {
		expect(() => withVariants(varied(), ['merry'])).toThrow('variant: merry');
	});

	it('keeps the rules that the map keeps', () => {
		expect(checkMap(varied(), 'map.json').ok).toBe(true);
		const broken = checkMap(varied({ ...strain, target: 'talk' }), 'map.json');
		expect(broken).toMatchObject({
			ok: false,
			findings: [{ code: 'wrong-target', place: 'variants[0] "tired" › links[0].target' }]
		});
		const nowhere = checkMap(varied({ ...strain, source: 'nobody' }), 'map.json');
		expect(nowhere).toMatchObject({ ok: false, findings: [{ code: 'unknown-node' }] });
	});

	it('does not bear a name that another link has', () => {
		const map = smallMap();
		const twice = checkMap({ ...map, variants: [{ id: 'tired', links: [strain] }] }, 'map.json');
		expect(twice).toMatchObject({ ok: false, findings: [{ code: 'duplicate' }] });
	});

	it('needs words, and words need a variant', () => {
		const map = varied();
		const words = smallWords(map);
		expect(checkWords(words, map, 'words.json')).toMatchObject({
			ok: false,
			findings: [{ code: 'unworded', what: 'variant' }]
		});
		const worded = { ...words, variants: { tired: { name: 'tired', why: 'Because.' } } };
		expect(checkWords(worded, map, 'words.json').ok).toBe(true);
		const plain = { ...map };
		delete plain.variants;
		expect(checkWords(worded, plain, 'words.json')).toMatchObject({
			ok: false,
			findings: [{ code: 'left-over', what: 'variant' }]
		});
	});
});
