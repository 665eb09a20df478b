import { createRawSnippet, flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Site from '#lib/pages/Site.svelte';

const root = document.documentElement;
const before = root.lang;
const children = createRawSnippet(() => ({ render: () => '<p>a page</p>' }));

/** How often the document was told its language while a page of `locale` came to it. */
async function told(locale: 'id' | 'en'): Promise<number> {
	const records: MutationRecord[] = [];
	const observer = new MutationObserver((some) => records.push(...some));
	observer.observe(root, { attributeFilter: ['lang'] });
	await render(Site, { locale, children });
	flushSync();
	records.push(...observer.takeRecords());
	observer.disconnect();
	return records.length;
}

describe('the site of a language', () => {
	afterEach(() => {
		root.lang = before;
	});

	it('tells the document its language where that is another', async () => {
		root.lang = 'id';
		expect(await told('en')).toBe(1);
		expect(root.lang).toBe('en');
	});

	// Told again, the document has the style of every element worked out anew.
	it('tells it nothing that it knows', async () => {
		root.lang = 'id';
		expect(await told('id')).toBe(0);
		expect(root.lang).toBe('id');
	});
});
